import { RETURN_REASONS } from '@etabli/treasury/sepa/rules/returns';
import {
  DateField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  notify,
  SelectField,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { today } from '../app/civil-today.js';
import { useVerb } from '../app/client/use-verb.js';
import { MarkDebitReturnedDocument, TakeBackDebitReturnDocument } from '../gql/debits.js';
import type { Debit } from './debit-line.js';
import { messages } from './messages.js';

const seen = ['OneDebitBatch', 'DebitBatches'];

interface Props {
  debit: Debit;
  onClose: () => void;
}

/** A debit came back: the bank’s reason, in a sentence, and the day. */
export function ReturnDialog({ debit: { id, person }, onClose }: Props) {
  const words = useMessages(messages);
  const { locale, timeZone } = useLocale();
  const [code, setCode] = useState('AM04');
  const [returnedOn, setReturnedOn] = useState(today(timeZone));
  const verb = useVerb(MarkDebitReturnedDocument, { refetch: seen });
  const back = useVerb(TakeBackDebitReturnDocument, { refetch: seen });
  const submit = async () => {
    const said = await verb.run({ id, code, returnedOn });
    if (!said.done) return;
    const undo = () => void back.tell({ id, reason: words.returnMistaken });
    notify({ text: words.returnNoted, undo });
    onClose();
  };
  return (
    <Dialog title={words.returnOf({ name: person?.displayName ?? '' })} onClose={onClose}>
      <Form
        verb={words.markReturned}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['code', 'returnedOn'])}
        onSubmit={submit}
      >
        <SelectField
          required
          label={words.bankReason}
          hint={words.bankReasonHint}
          value={code}
          onChange={setCode}
          options={Object.entries(RETURN_REASONS).map(([value, reason]) => ({
            value,
            label: `${value} – ${reason[locale]}`,
          }))}
          error={errorOf(verb.refusal, 'code')}
        />
        <DateField
          required
          label={words.returnedOn}
          value={returnedOn}
          onChange={setReturnedOn}
          error={errorOf(verb.refusal, 'returnedOn')}
        />
      </Form>
    </Dialog>
  );
}
