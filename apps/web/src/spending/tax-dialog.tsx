import { ChoiceField, Dialog, elsewhere, errorOf, Form, notify, TextField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { centsOf } from '../app/amount.js';
import { useVerb } from '../app/client/use-verb.js';
import { type ExpenseFragment, type PurchaseUse, SayPurchaseTaxDocument } from '../gql/spending.js';
import { messages } from './messages.js';

const USES: PurchaseUse[] = ['taxed', 'both', 'exempt'];

/** The tax on an expense, and what it serves. */
export function TaxDialog({ expense, onClose }: { expense: ExpenseFragment; onClose: () => void }) {
  const words = useMessages(messages);
  const { tax, label, id } = expense;
  const [amount, setAmount] = useState(tax ? String(tax.vatCents / 100).replace('.', ',') : '');
  const [use, setUse] = useState<PurchaseUse>(tax?.use ?? 'both');
  const [tried, setTried] = useState(false);
  const verb = useVerb(SayPurchaseTaxDocument, { refetch: ['ExpenseList', 'VatStatement'] });
  const cents = centsOf(amount);
  const submit = async () => {
    setTried(true);
    if (cents == null) return;
    if (!(await verb.run({ input: { expenseId: id, vatCents: cents, use } })).done) return;
    notify({ text: words.taxSaid });
    onClose();
  };
  return (
    <Dialog title={words.taxOf({ name: label })} onClose={onClose}>
      <Form
        verb={words.save}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['vatCents'])}
        onSubmit={() => void submit()}
      >
        <TextField
          required
          inputMode="decimal"
          label={words.taxAmount}
          hint={words.taxAmountHint}
          value={amount}
          onChange={setAmount}
          error={tried && cents == null ? words.amountWrong : errorOf(verb.refusal, 'vatCents')}
        />
        <ChoiceField
          label={words.taxUse}
          options={USES.map((one) => ({ value: one, label: words.use({ use: one }) }))}
          value={use}
          onChange={setUse}
        />
      </Form>
    </Dialog>
  );
}
