import { DateField, Dialog, elsewhere, errorOf, Form, notify, TextField, useLocale } from '@etabli/ui';
import { useState } from 'react';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { ReceiveDepositDocument } from '../../gql/contracts.js';
import { hundredths, written } from '../../places/place/amounts.js';
import { refreshed } from '../refresh.js';
import { type Contract, useContractWords } from '../words.js';
import { type Means, MeansField } from './means-field.js';

/** A deposit that came: whatever is pressed twice, it is one movement. */
export function ReceiveDialog({
  contract,
  left,
  onClose,
}: {
  contract: Contract;
  left: number;
  onClose: () => void;
}) {
  const { words } = useContractWords();
  const { locale, timeZone } = useLocale();
  const [amount, setAmount] = useState(written(left, locale));
  const [onDay, setOnDay] = useState(today(timeZone));
  const [means, setMeans] = useState<Means>('bank');
  const [movementId] = useState(() => crypto.randomUUID());
  const [tried, setTried] = useState(false);
  const verb = useVerb(ReceiveDepositDocument, { refetch: refreshed });
  const amountCents = hundredths(amount);
  const submit = async () => {
    setTried(true);
    if (amountCents === null) return;
    if (!(await verb.run({ id: contract.id, amountCents, onDay, means, movementId })).done) return;
    notify({ text: words.received });
    onClose();
  };
  const wrong = tried && amountCents === null ? words.badAmount : errorOf(verb.refusal, 'amountCents');
  return (
    <Dialog title={words.receive} onClose={onClose}>
      <Form
        verb={words.receive}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['amountCents', 'onDay'])}
        onSubmit={submit}
      >
        <TextField required label={words.amount} value={amount} onChange={setAmount} error={wrong} />
        <MeansField value={means} onChange={setMeans} />
        <DateField
          required
          label={words.onDay}
          value={onDay}
          onChange={setOnDay}
          error={errorOf(verb.refusal, 'onDay')}
        />
      </Form>
    </Dialog>
  );
}
