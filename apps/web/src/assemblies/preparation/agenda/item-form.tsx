import {
  Button,
  ChoiceField,
  elsewhere,
  errorOf,
  Form,
  LongTextField,
  Section,
  SelectField,
  TextField,
  useMessages,
} from '@etabli/ui';
import { useVerb } from '../../../app/client/use-verb.js';
import { useDraft } from '../../../app/draft.js';
import {
  AddAgendaItemDocument,
  type DecisionKind,
  DescribeAgendaItemDocument,
  type ItemKind,
} from '../../../gql/assemblies.js';
import { abilities } from '../../shared/abilities.js';
import style from './agenda.module.css';
import type { Assembly, Item } from './agenda-editor.js';
import { messages } from './messages.js';

interface Props {
  assembly: Assembly;
  /** Null for a new one. */
  item: Item | null;
  onClose: () => void;
}

interface Written {
  kind: ItemKind;
  part: DecisionKind | null;
  title: string;
  text: string;
  speaker: string;
}

/** An item being written; what is typed survives leaving the page. Once the agenda has left, only who presents it changes. */
export function ItemForm({ assembly, item, onClose }: Props) {
  const words = useMessages(messages);
  const { id, nature, viewerCan } = assembly;
  const part = nature === 'mixed' ? ('ordinary' as const) : null;
  const fresh: Written = { kind: 'vote', part, title: '', text: words.voteDraft, speaker: '' };
  const draft = useDraft(`agenda.${id}.${item?.id ?? 'new'}`, item ? writtenOf(item) : fresh);
  const add = useVerb(AddAgendaItemDocument);
  const describe = useVerb(DescribeAgendaItemDocument);
  const verb = item ? describe : add;
  const { value, change } = draft;
  const bound = !abilities(viewerCan).can('changeAgenda');
  const leave = () => {
    draft.clear();
    onClose();
  };
  const submit = async () => {
    const input = bound
      ? { speaker: value.speaker }
      : { ...value, part: value.kind === 'vote' ? value.part : null };
    const said = item
      ? await describe.run({ id: item.id, input })
      : await add.run({
          assemblyId: id,
          input: { ...value, part: value.kind === 'vote' ? value.part : null },
        });
    if (said.done) leave();
  };
  return (
    <div className={style.form}>
      <Section title={item ? words.editTitle(item) : words.addTitle} level={3}>
        <Form
          verb={item ? words.save : words.saveNew}
          weight="plain"
          busy={verb.busy}
          refusal={elsewhere(verb.refusal, ['title', 'part', 'kind'])}
          onSubmit={submit}
          aside={
            <Button weight="quiet" onClick={leave}>
              {words.cancel}
            </Button>
          }
        >
          {bound ? null : (
            <Wording value={value} change={change} mixed={nature === 'mixed'} refusal={verb.refusal} />
          )}
          <TextField
            label={words.speakerField}
            value={value.speaker}
            onChange={(speaker) => change({ speaker })}
          />
        </Form>
      </Section>
    </div>
  );
}

const writtenOf = ({ kind, part, title, text, speaker }: Item): Written => ({
  kind,
  part,
  title,
  text,
  speaker,
});

interface WordingProps {
  value: Written;
  change: (changes: Partial<Written>) => void;
  mixed: boolean;
  refusal: ReturnType<typeof useVerb>['refusal'];
}

/** Vote or information, title, and the text in its proper form. */
function Wording({ value, change, mixed, refusal }: WordingProps) {
  const words = useMessages(messages);
  const votes = value.kind === 'vote';
  const choose = (kind: ItemKind) => {
    const untouched = value.text === '' || value.text === words.voteDraft;
    change({ kind, ...(untouched ? { text: kind === 'vote' ? words.voteDraft : '' } : {}) });
  };
  return (
    <>
      <TextField
        required
        label={words.itemTitle}
        value={value.title}
        onChange={(title) => change({ title })}
        error={errorOf(refusal, 'title')}
      />
      <ChoiceField
        label={words.kind}
        options={(['vote', 'information'] as const).map((kind) => ({
          value: kind,
          label: words[kind],
          hint: words[`${kind}Hint`],
        }))}
        value={value.kind}
        onChange={choose}
        error={errorOf(refusal, 'kind')}
      />
      {mixed && votes ? (
        <SelectField
          required
          label={words.part}
          options={(['ordinary', 'extraordinary'] as const).map((part) => ({
            value: part,
            label: words[part],
          }))}
          value={value.part ?? 'ordinary'}
          onChange={(part) => change({ part: part as DecisionKind })}
          error={errorOf(refusal, 'part')}
        />
      ) : null}
      <LongTextField
        required={votes}
        rows={5}
        label={votes ? words.resolution : words.about}
        hint={votes ? words.resolutionHint : undefined}
        value={value.text}
        onChange={(text) => change({ text })}
      />
    </>
  );
}
