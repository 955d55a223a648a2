import { DateField, Dialog, elsewhere, errorOf, Form, notify, TextField, useLocale } from '@etabli/ui';
import { useState } from 'react';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { AmendContractDocument } from '../../gql/contracts.js';
import { hundredths, written } from '../../places/place/amounts.js';
import { refreshed } from '../refresh.js';
import { type Contract, useContractWords } from '../words.js';

/** Another amount or another end, from a day on: both will sign. */
export function AmendDialog({ contract, onClose }: { contract: Contract; onClose: () => void }) {
  const { words } = useContractWords();
  const { locale, timeZone } = useLocale();
  const [fromDay, setFromDay] = useState(today(timeZone));
  const [reason, setReason] = useState('');
  const [amount, setAmount] = useState(written(contract.monthlyCents, locale));
  const [endsOn, setEndsOn] = useState(contract.endsOn ?? '');
  const [tried, setTried] = useState(false);
  const verb = useVerb(AmendContractDocument, { refetch: refreshed });
  const monthlyCents = hundredths(amount);
  const submit = async () => {
    setTried(true);
    if (monthlyCents === null) return;
    const input = { fromDay, reason, monthlyCents, endsOn: endsOn || null };
    if (!(await verb.run({ id: contract.id, input })).done) return;
    notify({ text: words.amended });
    onClose();
  };
  return (
    <Dialog title={words.amend} onClose={onClose}>
      <Form
        verb={words.amendVerb}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['fromDay', 'endsOn', 'reason'])}
        onSubmit={submit}
      >
        <DateField
          required
          label={words.fromDay}
          value={fromDay}
          onChange={setFromDay}
          error={errorOf(verb.refusal, 'fromDay')}
        />
        <TextField
          required
          label={words.monthly}
          value={amount}
          onChange={setAmount}
          error={tried && monthlyCents === null ? words.badAmount : undefined}
        />
        <DateField
          label={words.lastDay}
          hint={words.lastDayHint}
          value={endsOn}
          onChange={setEndsOn}
          error={errorOf(verb.refusal, 'endsOn')}
        />
        <TextField
          required
          label={words.why}
          value={reason}
          onChange={setReason}
          error={errorOf(verb.refusal, 'reason')}
        />
      </Form>
    </Dialog>
  );
}
