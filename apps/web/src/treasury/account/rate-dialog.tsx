import { ChoiceField, Dialog, elsewhere, errorOf, Form, notify, TextField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { type FeeRate, SetFeeRateDocument } from '../../gql/treasury.js';
import { messages } from './messages.js';

const RATES: FeeRate[] = ['full', 'reduced', 'free'];

/** Which price somebody pays from the next call on, and why. */
export function RateDialog({
  person,
  onClose,
}: {
  person: { id: string; displayName: string };
  onClose: () => void;
}) {
  const words = useMessages(messages);
  const [rate, setRate] = useState<FeeRate>('reduced');
  const [reason, setReason] = useState('');
  const verb = useVerb(SetFeeRateDocument);
  const submit = async () => {
    if (!(await verb.run({ input: { personId: person.id, rate, reason } })).done) return;
    notify({ text: words.rateSet });
    onClose();
  };
  return (
    <Dialog title={words.rateTitle({ name: person.displayName })} onClose={onClose}>
      <Form
        verb={words.rateVerb}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['reason'])}
        onSubmit={() => void submit()}
      >
        <ChoiceField
          label={words.rateLabel}
          options={RATES.map((value) => ({ value, label: words.rateName({ rate: value }) }))}
          value={rate}
          onChange={setRate}
        />
        <TextField
          required
          label={words.reason}
          hint={words.rateHint}
          value={reason}
          onChange={setReason}
          error={errorOf(verb.refusal, 'reason')}
        />
      </Form>
    </Dialog>
  );
}
