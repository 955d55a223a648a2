import { civilDate, instantAt } from '@etabli/kernel';
import {
  Button,
  DateField,
  elsewhere,
  errorOf,
  Form,
  LongTextField,
  NumberField,
  Section,
  SelectField,
  TextField,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { useDraft } from '../../app/draft.js';
import {
  AddElectionDocument,
  DescribeElectionDocument,
  type ElectionMethod,
  type MandateRole,
} from '../../gql/assemblies.js';
import style from '../preparation/agenda/agenda.module.css';
import type { Assembly, Item } from '../preparation/agenda/agenda-editor.js';
import { messages as circle } from './circle/messages.js';
import { ElectingCollege } from './colleges/electing-college.js';
import { messages } from './messages.js';

interface Props {
  assembly: Assembly;
  /** Null for a new one. */
  item: Item | null;
  onClose: () => void;
}

const offices: readonly MandateRole[] = [
  'board_member',
  'chair',
  'co_chair',
  'treasurer',
  'secretary',
  'auditor',
];
const methods: readonly ElectionMethod[] = [
  'plurinominal_relative',
  'uninominal',
  'two_round',
  'list',
  'approval',
  'majority_judgment',
  'schulze',
  'stv',
  'without_candidate',
];
const fields = ['title', 'collegeId', 'seats', 'method', 'office', 'candidaciesUntil'];

/** An election being put on the agenda; what is not said comes from the statutes. */
export function ElectionForm({ assembly, item, onClose }: Props) {
  const words = useMessages(messages);
  const circles = useMessages(circle);
  const { timeZone } = useLocale();
  const election = item?.election;
  const until = election?.candidaciesUntil;
  const draft = useDraft(`election.${assembly.id}.${item?.id ?? 'new'}`, {
    title: item?.title ?? words.titleDraft,
    text: item?.text ?? words.textDraft,
    seats: election?.seats ?? null,
    collegeId: election?.college?.id ?? '',
    office: election?.office ?? ('board_member' as MandateRole),
    method: (election?.method ?? '') as ElectionMethod | '',
    until: until ? civilDate(new Date(until), timeZone) : '',
  });
  const add = useVerb(AddElectionDocument);
  const describe = useVerb(DescribeElectionDocument);
  const verb = item ? describe : add;
  const { value, change } = draft;
  const leave = () => {
    draft.clear();
    onClose();
  };
  const submit = async () => {
    const { until: day, method, seats, collegeId, ...rest } = value;
    const candidaciesUntil =
      day && method !== 'without_candidate' ? instantAt(day, '23:59', timeZone).toISOString() : null;
    const input = {
      ...{ ...rest, candidaciesUntil },
      ...{ seats: seats ?? 0, method: method || null, collegeId: collegeId || null },
    };
    const said = item
      ? await describe.run({ itemId: item.id, input })
      : await add.run({ assemblyId: assembly.id, input });
    if (said.done) leave();
  };
  const error = (field: string) => errorOf(verb.refusal, field);
  return (
    <div className={style.form}>
      <Section title={item ? words.editTitle(item) : words.addTitle} level={3}>
        <Form
          verb={item ? words.save : words.saveNew}
          weight="plain"
          busy={verb.busy}
          refusal={elsewhere(verb.refusal, fields)}
          onSubmit={submit}
          aside={
            <Button weight="quiet" onClick={leave}>
              {item ? words.cancel : words.cancelNew}
            </Button>
          }
        >
          <TextField
            required
            label={words.titleField}
            value={value.title}
            onChange={(title) => change({ title })}
            error={error('title')}
          />
          <ElectingCollege
            colleges={assembly.collegeSeats}
            value={value.collegeId}
            onChange={change}
            error={error('collegeId')}
          />
          <NumberField
            required
            min={1}
            max={100}
            label={words.seats}
            value={value.seats}
            onChange={(seats) => change({ seats })}
            error={error('seats')}
          />
          <SelectField
            required
            label={words.office}
            options={offices.map((office) => ({ value: office, label: words.officeOf({ office }) }))}
            value={value.office}
            onChange={(office) => change({ office: office as MandateRole })}
            error={error('office')}
          />
          <SelectField
            label={words.method}
            options={[
              { value: '', label: words.methodOfStatutes },
              ...methods.map((method) => ({ value: method, label: words.methodOf({ method }) })),
            ]}
            value={value.method}
            onChange={(method) => change({ method: method as ElectionMethod | '' })}
            error={error('method')}
          />
          {value.method === 'without_candidate' ? (
            <p className={style.soft}>{circles.lead}</p>
          ) : (
            <DateField
              label={words.until}
              hint={words.untilHint}
              value={value.until}
              onChange={(day) => change({ until: day })}
              error={error('candidaciesUntil')}
            />
          )}
          <LongTextField
            rows={3}
            label={words.textField}
            value={value.text}
            onChange={(text) => change({ text })}
          />
        </Form>
      </Section>
    </div>
  );
}
