import {
  DateField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  notify,
  useFormats,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { DepositChequesDocument } from '../../gql/treasury.js';
import { AGAIN } from './again.js';
import type { Cheque } from './cheques-page.js';
import { messages } from './messages.js';

/** Puts cheques on a slip, on the day they leave. */
export function DepositDialog({ cheques, onClose }: { cheques: readonly Cheque[]; onClose: () => void }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const day = today(useLocale().timeZone);
  const [onDate, setOnDate] = useState(day);
  const verb = useVerb(DepositChequesDocument, { refetch: AGAIN });
  const total = formats.money(cheques.reduce((sum, { amountCents }) => sum + amountCents, 0));
  const submit = async () => {
    const said = await verb.run({ paymentIds: cheques.map(({ id }) => id), onDate });
    if (!said.done) return;
    notify({ text: words.deposited({ number: said.result.number }) });
    onClose();
  };
  return (
    <Dialog title={words.depositTitle({ count: cheques.length })} onClose={onClose}>
      <p>{words.depositText({ total })}</p>
      <Form
        verb={words.depositVerb}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['onDate'])}
        onSubmit={submit}
      >
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
