import {
  DateField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  notify,
  TextField,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { centsOf } from '../../app/amount.js';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { DepositCashDocument } from '../../gql/treasury.js';
import { AGAIN } from './again.js';
import { messages } from './messages.js';

/** Cash that leaves the box for the bank. */
export function ToBankDialog({ onClose }: { onClose: () => void }) {
  const words = useMessages(messages);
  const day = today(useLocale().timeZone);
  const [amount, setAmount] = useState('');
  const [onDate, setOnDate] = useState(day);
  const [tried, setTried] = useState(false);
  const verb = useVerb(DepositCashDocument, { refetch: AGAIN });
  const amountCents = centsOf(amount);
  const submit = async () => {
    setTried(true);
    if (!amountCents) return;
    if (!(await verb.run({ input: { amountCents, onDate } })).done) return;
    notify({ text: words.toBankKept });
    onClose();
  };
  return (
    <Dialog title={words.toBankTitle} onClose={onClose}>
      <p>{words.toBankText}</p>
      <Form
        verb={words.toBankVerb}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['amountCents', 'onDate'])}
        onSubmit={submit}
      >
        <TextField
          required
          inputMode="decimal"
          label={words.amount}
          value={amount}
          onChange={setAmount}
          error={tried && !amountCents ? words.amountWrong : errorOf(verb.refusal, 'amountCents')}
        />
        <DateField
          required
          label={words.on}
          value={onDate}
          max={day}
          onChange={setOnDate}
          error={errorOf(verb.refusal, 'onDate')}
        />
      </Form>
    </Dialog>
  );
}
