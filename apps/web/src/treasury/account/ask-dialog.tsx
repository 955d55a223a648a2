import {
  DateField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  notify,
  SelectField,
  TextField,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { centsOf } from '../../app/amount.js';
import { daysAfter, today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { AskDueDocument, type MoneyDueKind } from '../../gql/treasury.js';
import { AGAIN } from './again.js';
import { messages } from './messages.js';

/** What is asked outside any schedule; membership fees go by their own page. */
const KINDS: MoneyDueKind[] = ['service', 'occupancy_fee', 'gift', 'other'];
const DAYS_TO_PAY = 30;

/** One amount asked of one person. */
export function AskDialog({
  person,
  onClose,
}: {
  person: { id: string; displayName: string };
  onClose: () => void;
}) {
  const words = useMessages(messages);
  const day = today(useLocale().timeZone);
  const [due, setDue] = useState(() => ({
    ...{ kind: 'service' as MoneyDueKind, label: '', amount: '', dueOn: daysAfter(day, DAYS_TO_PAY) },
  }));
  const [tried, setTried] = useState(false);
  const verb = useVerb(AskDueDocument, { refetch: AGAIN });
  const change = (changes: Partial<typeof due>) => setDue((before) => ({ ...before, ...changes }));
  const cents = centsOf(due.amount);
  const submit = async () => {
    setTried(true);
    if (!cents) return;
    const { kind, label, dueOn } = due;
    const said = await verb.run({ input: { personId: person.id, kind, label, amountCents: cents, dueOn } });
    if (!said.done) return;
    notify({ text: words.asked });
    onClose();
  };
  return (
    <Dialog title={words.askTitle({ name: person.displayName })} onClose={onClose}>
      <Form
        verb={words.askVerb}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['label', 'dueOn'])}
        onSubmit={() => void submit()}
      >
        <SelectField
          required
          label={words.kind}
          value={due.kind}
          options={KINDS.map((kind) => ({ value: kind, label: words.kindName({ kind }) }))}
          onChange={(kind) => change({ kind: kind as MoneyDueKind })}
        />
        <TextField
          required
          label={words.label}
          hint={words.labelHint}
          value={due.label}
          onChange={(label) => change({ label })}
          error={errorOf(verb.refusal, 'label')}
        />
        <TextField
          required
          inputMode="decimal"
          label={words.amount}
          value={due.amount}
          onChange={(amount) => change({ amount })}
          error={tried && !cents ? words.amountWrong : undefined}
        />
        <DateField
          required
          label={words.payBy}
          value={due.dueOn}
          min={day}
          onChange={(dueOn) => change({ dueOn })}
          error={errorOf(verb.refusal, 'dueOn')}
        />
      </Form>
    </Dialog>
  );
}
