import {
  Button,
  ChoiceField,
  elsewhere,
  errorOf,
  Form,
  LongTextField,
  notify,
  Section,
  TextField,
  useMessages,
} from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { useDraft } from '../../app/draft.js';
import { type ItemKind, ProposeItemDocument } from '../../gql/assemblies.js';
import { messages } from './messages.js';

const fresh: { kind: ItemKind; title: string; text: string } = { kind: 'vote', title: '', text: '' };

/** An item a member asks for; what is typed survives leaving the page. */
export function ProposalForm({ assemblyId, onClose }: { assemblyId: string; onClose: () => void }) {
  const words = useMessages(messages);
  const { value, change, clear } = useDraft(`proposal.${assemblyId}`, fresh);
  const verb = useVerb(ProposeItemDocument, { refetch: ['MemberItems'] });
  const leave = () => {
    clear();
    onClose();
  };
  const ask = async () => {
    if (!(await verb.run({ input: { assemblyId, ...value } })).done) return;
    notify({ text: words.asked });
    leave();
  };
  return (
    <Section title={words.askTitle} level={3}>
      <Form
        verb={words.send}
        weight="plain"
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['title'])}
        onSubmit={ask}
        aside={
          <Button weight="quiet" onClick={leave}>
            {words.cancel}
          </Button>
        }
      >
        <TextField
          required
          label={words.itemTitle}
          value={value.title}
          onChange={(title) => change({ title })}
          error={errorOf(verb.refusal, 'title')}
        />
        <ChoiceField
          label={words.kind}
          options={(['vote', 'information'] as const).map((kind) => ({ value: kind, label: words[kind] }))}
          value={value.kind}
          onChange={(kind) => change({ kind })}
        />
        <LongTextField
          rows={5}
          label={words.text}
          hint={words.textHint}
          value={value.text}
          onChange={(text) => change({ text })}
        />
      </Form>
    </Section>
  );
}
