import { Button, elsewhere, Form, Section, TextField, useMessages } from '@etabli/ui';
import { abilities } from '../../../app/abilities.js';
import { useVerb } from '../../../app/client/use-verb.js';
import { useDraft } from '../../../app/draft.js';
import {
  AddAgendaItemDocument,
  type DecisionKind,
  DescribeAgendaItemDocument,
  type ItemKind,
} from '../../../gql/assemblies.js';
import { DraftPicker } from '../drafts/draft-picker.js';
import style from './agenda.module.css';
import type { Assembly, Item } from './agenda-editor.js';
import { messages } from './messages.js';
import { Wording } from './wording.js';

interface Props {
  assembly: Assembly;
  /** Null for a new one. */
  item: Item | null;
  onClose: () => void;
  /** Leaves for the form of an election. */
  onElection: () => void;
}

/** An item as it is being written. */
export interface Written {
  kind: ItemKind;
  part: DecisionKind | null;
  title: string;
  text: string;
  speaker: string;
  /** It decides about somebody: a removal, an exclusion. */
  aboutPerson: boolean;
}

/** An item being written; what is typed survives leaving the page. Once the agenda has left, only who presents it changes. */
export function ItemForm({ assembly, item, onClose, onElection }: Props) {
  const words = useMessages(messages);
  const { id, nature, viewerCan } = assembly;
  const part = nature === 'mixed' ? ('ordinary' as const) : null;
  const fresh: Written = {
    kind: 'vote',
    part,
    title: '',
    text: words.voteDraft,
    speaker: '',
    aboutPerson: false,
  };
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
          {item || bound ? null : <DraftPicker nature={nature} change={change} onElection={onElection} />}
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

const writtenOf = ({ kind, part, title, text, speaker, aboutPerson }: Item): Written => ({
  kind,
  part,
  title,
  text,
  speaker,
  aboutPerson,
});
