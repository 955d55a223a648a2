import { Button, Row, Section, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { PrintMinutesDocument } from '../../gql/assemblies.js';
import { usePaper } from '../shared/use-paper.js';
import { FilingDialog } from './filing-dialog.js';
import { messages } from './messages.js';
import style from './minutes.module.css';
import type { MinutesOf, Text } from './minutes-page.js';

interface Props {
  data: MinutesOf;
  text: Text;
  /** Something is written and not saved: that comes first. */
  unsaved: boolean;
}

/** What is to be done now, and its one button: print, then hand in the signed copy. */
export function NextStep({ data: { assembly }, text: { file }, unsaved }: Props) {
  const words = useMessages(messages);
  const formats = useFormats();
  const open = usePaper();
  const verb = useVerb(PrintMinutesDocument, { refetch: ['MinutesText'] });
  const [filing, setFiling] = useState(false);
  const { can } = abilities(assembly.sittingCan);
  const files = can('fileMinutes');
  const print = () => open(() => verb.tell({ assemblyId: assembly.id }));
  const printed = file ? words.nextFile({ when: formats.instant(file.recordedAt) }) : words.nextPrint;
  return (
    <div className={style.next} data-noprint>
      <Section title={words.next}>
        <p>{can('printMinutes') ? (unsaved ? words.nextSave : printed) : words.nextOpen}</p>
        {file && !files && !unsaved ? <p>{words.nextNotYours}</p> : null}
        {can('printMinutes') && !unsaved ? (
          <Row gap={1}>
            {file && files ? (
              <Button weight="main" onClick={() => setFiling(true)}>
                {words.file}
              </Button>
            ) : null}
            <Button weight={file ? 'plain' : 'main'} busy={verb.busy} onClick={() => void print()}>
              {file ? words.printAgain : words.print}
            </Button>
          </Row>
        ) : null}
        {file ? (
          <a href={file.href} target="_blank" rel="noreferrer">
            {words.seePrinted}
          </a>
        ) : null}
      </Section>
      {filing ? <FilingDialog assemblyId={assembly.id} onClose={() => setFiling(false)} /> : null}
    </div>
  );
}
