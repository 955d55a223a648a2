import {
  Button,
  elsewhere,
  errorOf,
  Form,
  Notice,
  notify,
  PickerField,
  Section,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { useViewer } from '../../app/viewer.js';
import { OpenAssemblyDocument } from '../../gql/assemblies.js';
import { QuorumGauges } from '../shared/quorum-gauges.js';
import style from './console.module.css';
import type { Assembly, Room } from './console-page.js';
import { messages } from './messages.js';
import { peopleOf } from './people.js';

/** The bureau of the sitting is named, then it opens: the list of electors is drawn up at that instant. */
export function OpenSitting({ assembly, room }: { assembly: Assembly; room: Room }) {
  const words = useMessages(messages);
  const { person } = useViewer();
  const people = peopleOf(room);
  const [bureau, setBureau] = useState({ chairId: person?.id ?? '', secretaryId: '', scrutineers: [''] });
  const verb = useVerb(OpenAssemblyDocument, { refetch: ['Console', 'ConsoleRoom', 'AssembliesList'] });
  const change = (changes: Partial<typeof bureau>) => setBureau((before) => ({ ...before, ...changes }));
  const submit = async () => {
    const { chairId, secretaryId, scrutineers } = bureau;
    const scrutineerIds = scrutineers.filter(Boolean);
    const said = await verb.run({ input: { id: assembly.id, chairId, secretaryId, scrutineerIds } });
    if (said.done) notify({ text: words.opened });
  };
  return (
    <div className={style.opening}>
      <Section title={words.openTitle} lead={words.openLead}>
        <Form
          verb={words.open}
          busy={verb.busy}
          refusal={elsewhere(verb.refusal, ['chairId', 'secretaryId'])}
          onSubmit={submit}
        >
          <PickerField
            required
            label={words.chair}
            options={people}
            value={bureau.chairId}
            onChange={(chairId) => change({ chairId })}
            error={errorOf(verb.refusal, 'chairId')}
          />
          <PickerField
            required
            label={words.secretary}
            options={people}
            value={bureau.secretaryId}
            onChange={(secretaryId) => change({ secretaryId })}
            error={errorOf(verb.refusal, 'secretaryId')}
          />
          <Scrutineers
            people={people}
            chosen={bureau.scrutineers}
            onChange={(scrutineers) => change({ scrutineers })}
          />
        </Form>
      </Section>
      <Section title={words.quorumNow}>
        <QuorumGauges quorums={room.quorums} />
        {room.quorums.every(({ reached }) => reached) ? null : (
          <Notice tone="waiting">
            <p>{words.quorumLacks}</p>
          </Notice>
        )}
      </Section>
    </div>
  );
}

interface ScrutineersProps {
  people: ReturnType<typeof peopleOf>;
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

function Scrutineers({ people, chosen, onChange }: ScrutineersProps) {
  const words = useMessages(messages);
  return (
    <>
      {chosen.map((one, index) => (
        <PickerField
          // biome-ignore lint/suspicious/noArrayIndexKey: a place to fill, not a person
          key={index}
          label={words.scrutineer}
          options={people.filter(({ value }) => value === one || !chosen.includes(value))}
          value={one}
          onChange={(value) => onChange(chosen.map((other, at) => (at === index ? value : other)))}
        />
      ))}
      <div>
        <Button weight="quiet" onClick={() => onChange([...chosen, ''])}>
          {words.addScrutineer}
        </Button>
      </div>
    </>
  );
}
