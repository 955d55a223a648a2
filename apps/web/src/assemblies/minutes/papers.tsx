import { Button, Menu, Section, useMessages } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { useCan } from '../../app/viewer.js';
import { PrintAttendanceDocument, PrintExtractDocument } from '../../gql/assemblies.js';
import { usePaper } from '../shared/use-paper.js';
import { messages } from './messages.js';
import style from './minutes.module.css';
import type { MinutesOf, Text } from './minutes-page.js';

/** The attendance sheet, and an extract of each resolution once the sitting is closed. */
export function Papers({ data: { assembly }, text }: { data: MinutesOf; text: Text }) {
  const words = useMessages(messages);
  const can = useCan();
  const open = usePaper();
  const attendance = useVerb(PrintAttendanceDocument);
  const extract = useVerb(PrintExtractDocument);
  const isDecided = (itemId: string): boolean => text.blocks.some(({ id }) => id === `item-${itemId}-result`);
  const resolutions = assembly.closedAt ? assembly.agenda.filter(({ id }) => isDecided(id)) : [];
  if (!can('assembly.desk') && resolutions.length === 0) return null;
  return (
    <Section title={words.papers}>
      <div className={style.papers}>
        {can('assembly.desk') ? (
          <Button
            busy={attendance.busy}
            onClick={() => void open(() => attendance.tell({ assemblyId: assembly.id }))}
          >
            {words.attendance}
          </Button>
        ) : null}
        <Menu
          label={words.extract}
          items={resolutions.map(({ id, position, title }) => ({
            label: words.extractOf({ position, title }),
            onPick: () => void open(() => extract.tell({ itemId: id })),
          }))}
        />
      </div>
    </Section>
  );
}
