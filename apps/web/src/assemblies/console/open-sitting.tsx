import {
  Button,
  elsewhere,
  errorOf,
  Form,
  Notice,
  notify,
  PickerField,
  Section,
  useFormats,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useViewer } from '../../app/viewer.js';
import { OpenAssemblyDocument } from '../../gql/assemblies.js';
import { type Chair, ChairFields, isSubstitute, type Proposal } from '../debate/chair-fields.js';
import { messages as debate } from '../debate/messages.js';
import { QuorumGauges } from '../shared/quorum-gauges.js';
import style from './console.module.css';
import type { Assembly, Room } from './console-page.js';
import { messages } from './messages.js';
import { peopleOf } from './people.js';

/** The bureau of the sitting is named, then it opens: the list of electors is drawn up at that instant. */
export function OpenSitting({ assembly, room }: { assembly: Assembly; room: Room }) {
  const words = useMessages(messages);
  const founding = assembly.nature === 'constitutive';
  const { person } = useViewer();
  const people = peopleOf(room);
  const proposal = assembly.chairProposal ?? nobody;
  const [chair, setChair] = useState<Chair>(() => firstChair(proposal, person?.id ?? ''));
  const [bureau, setBureau] = useState({ secretaryId: '', scrutineers: [''] });
  const verb = useVerb(OpenAssemblyDocument, { refetch: ['Console', 'ConsoleRoom', 'AssembliesList'] });
  const change = (changes: Partial<typeof bureau>) => setBureau((before) => ({ ...before, ...changes }));
  const submit = async () => {
    const { secretaryId, scrutineers } = bureau;
    const scrutineerIds = scrutineers.filter(Boolean);
    const { personId: chairId, ground, reason } = chair;
    const substitute = isSubstitute(proposal, chairId);
    const substitution = substitute ? { chairGround: ground, chairReason: reason } : {};
    const input = { id: assembly.id, chairId, secretaryId, scrutineerIds, ...substitution };
    const said = await verb.run({ input });
    if (said.done) notify({ text: words.opened });
  };
  return (
    <div className={style.opening}>
      <Section title={words.openTitle} lead={words.openLead}>
        <Form
          verb={words.open}
          busy={verb.busy}
          refusal={elsewhere(verb.refusal, ['chairId', 'chairGround', 'chairReason', 'secretaryId'])}
          onSubmit={submit}
        >
          <Early startsAt={assembly.startsAt} />
          <ChairFields
            label={words.chair}
            field="chairId"
            {...{ people, proposal, chair, refusal: verb.refusal }}
            onChange={(changes) => setChair((before) => ({ ...before, ...changes }))}
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
      <Section title={founding ? words.foundersNow : words.quorumNow}>
        <QuorumGauges nature={assembly.nature} quorums={room.quorums} />
        {room.quorums.every(({ reached }) => reached) ? null : (
          <Notice tone="waiting">
            <p>{founding ? words.foundersLack : words.quorumLacks}</p>
          </Notice>
        )}
      </Section>
    </div>
  );
}

const nobody: Proposal = { personId: null, ground: 'elected_chair', byOffice: [], fallbacks: [] };

/** Whoever the statutes propose; else who opens, if they may without a reason. */
function firstChair({ personId, ground, byOffice }: Proposal, viewerId: string): Chair {
  const mine = byOffice.length === 0 || byOffice.includes(viewerId) ? viewerId : '';
  const chosen = ground === 'statutory' && byOffice.includes(viewerId) ? viewerId : personId;
  return { personId: chosen ?? mine, ground: ground === 'statutory' ? null : ground, reason: '' };
}

/** Before its day, says what opening costs. */
function Early({ startsAt }: Pick<Assembly, 'startsAt'>) {
  const words = useMessages(debate);
  const formats = useFormats();
  const { timeZone } = useLocale();
  const day = today(timeZone, new Date(startsAt));
  if (today(timeZone) >= day) return null;
  return (
    <Notice tone="waiting">
      <p>{words.early({ date: formats.date(day, { weekday: true }) })}</p>
    </Notice>
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
