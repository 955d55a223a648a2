import {
  CheckField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  LongTextField,
  notify,
  type Refused,
  TextField,
  useMessages,
} from '@etabli/ui';
import { useNavigate } from 'react-router';
import { useVerb } from '../app/client/use-verb.js';
import { useDraft } from '../app/draft.js';
import { useInside } from '../app/viewer.js';
import { DescribeCommissionDocument, FoundCommissionDocument } from '../gql/commissions.js';
import type { Commission } from './commission-page.js';
import { messages } from './messages.js';

const seen = ['OneCommission', 'Commissions'];
const blank = { name: '', purpose: '', welcome: '', openEntry: true };

/** Says what a commission is and what it is for. */
export function DescribeDialog({ commission, onClose }: { commission: Commission; onClose: () => void }) {
  const words = useMessages(messages);
  const { id, name, purpose, welcome, openEntry } = commission;
  const draft = useDraft(`commission.${id}`, { name, purpose, welcome, openEntry });
  const verb = useVerb(DescribeCommissionDocument, { refetch: seen });
  const submit = async () => {
    const said = await verb.run({ id, input: draft.value });
    if (!said.done) return;
    draft.clear();
    notify({ text: words.saved });
    onClose();
  };
  return (
    <Dialog title={words.describeTitle({ name })} onClose={onClose}>
      <Description
        verb={words.save}
        value={draft.value}
        onChange={draft.change}
        busy={verb.busy}
        refusal={verb.refusal}
        onSubmit={submit}
      />
    </Dialog>
  );
}

/** A new commission. */
export function FoundDialog({ onClose }: { onClose: () => void }) {
  const words = useMessages(messages);
  const inside = useInside();
  const navigate = useNavigate();
  const draft = useDraft('commission.new', blank);
  const verb = useVerb(FoundCommissionDocument, { refetch: seen });
  const submit = async () => {
    const said = await verb.run({ input: draft.value });
    if (!said.done) return;
    draft.clear();
    notify({ text: words.founded({ name: said.result.name }) });
    void navigate(inside(`commissions/${said.result.id}`));
  };
  return (
    <Dialog title={words.foundTitle} onClose={onClose}>
      <Description
        verb={words.found}
        value={draft.value}
        onChange={draft.change}
        busy={verb.busy}
        refusal={verb.refusal}
        onSubmit={submit}
      />
    </Dialog>
  );
}

interface DescriptionProps {
  verb: string;
  value: typeof blank;
  onChange: (changes: Partial<typeof blank>) => void;
  busy: boolean;
  refusal: Refused | null;
  onSubmit: () => void;
}

function Description({ verb, value, onChange, busy, refusal, onSubmit }: DescriptionProps) {
  const words = useMessages(messages);
  return (
    <Form
      verb={verb}
      busy={busy}
      refusal={elsewhere(refusal, ['name', 'purpose', 'welcome'])}
      onSubmit={onSubmit}
    >
      <TextField
        required
        label={words.name}
        value={value.name}
        onChange={(name) => onChange({ name })}
        error={errorOf(refusal, 'name')}
      />
      <LongTextField
        label={words.purpose}
        hint={words.purposeHint}
        rows={5}
        value={value.purpose}
        onChange={(purpose) => onChange({ purpose })}
        error={errorOf(refusal, 'purpose')}
      />
      <CheckField
        label={words.openEntry}
        hint={words.openEntryHint}
        checked={value.openEntry}
        onChange={(openEntry) => onChange({ openEntry })}
      />
      {value.openEntry ? (
        <LongTextField
          label={words.welcome}
          hint={words.welcomeHint}
          value={value.welcome}
          onChange={(welcome) => onChange({ welcome })}
          error={errorOf(refusal, 'welcome')}
        />
      ) : null}
    </Form>
  );
}
