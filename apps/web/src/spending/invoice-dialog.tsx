import { compactIban, friendlyIban } from '@etabli/treasury/sepa/rules/accounts';
import {
  DateField,
  Dialog,
  elsewhere,
  errorOf,
  FilesDrop,
  Form,
  notify,
  TextField,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { centsOf } from '../app/amount.js';
import { today } from '../app/civil-today.js';
import { useVerb } from '../app/client/use-verb.js';
import { RecordInvoiceDocument } from '../gql/spending.js';
import { AccountField } from './account-field.js';
import { CommissionField } from './commission-field.js';
import { messages } from './messages.js';
import { RECEIPT_LIMIT, RECEIPTS, useReceipts } from './receipts.js';

const empty = { supplier: '', reference: '', label: '', amount: '', dueOn: '', iban: '' };

/** What a supplier asks for, as it is on paper. */
export function InvoiceDialog({ onClose }: { onClose: () => void }) {
  const words = useMessages(messages);
  const { timeZone } = useLocale();
  const [said, say] = useState({ ...empty, spentOn: today(timeZone), commissionId: '', accountId: '' });
  const receipts = useReceipts();
  const [tried, setTried] = useState(false);
  const verb = useVerb(RecordInvoiceDocument, { refetch: ['ExpenseList'] });
  const change = (name: keyof typeof said) => (value: string) => say((now) => ({ ...now, [name]: value }));
  const error = (name: string) => errorOf(verb.refusal, name);
  const amountCents = centsOf(said.amount);
  const submit = async () => {
    setTried(true);
    if (!amountCents) return;
    const fileIds = await receipts.sendAll();
    if (!fileIds) return;
    const { amount: _, dueOn, commissionId, accountId, iban, ...rest } = said;
    const optional = {
      ...{ dueOn: dueOn || null, commissionId: commissionId || null, accountId: accountId || null },
      ...{ iban: compactIban(iban) || null, fileIds },
    };
    if (!(await verb.run({ input: { ...rest, ...optional, amountCents } })).done) return;
    notify({ text: words.recorded });
    onClose();
  };
  return (
    <Dialog title={words.record} onClose={onClose}>
      <Form
        verb={words.record}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, [...Object.keys(said), 'amountCents', 'fileIds'])}
        onSubmit={submit}
      >
        <TextField
          required
          label={words.supplier}
          value={said.supplier}
          onChange={change('supplier')}
          error={error('supplier')}
        />
        <TextField
          label={words.reference}
          hint={words.referenceHint}
          value={said.reference}
          onChange={change('reference')}
          error={error('reference')}
        />
        <TextField
          required
          label={words.label}
          value={said.label}
          onChange={change('label')}
          error={error('label')}
        />
        <TextField
          required
          inputMode="decimal"
          label={words.amount}
          value={said.amount}
          onChange={change('amount')}
          error={tried && !amountCents ? words.amountWrong : error('amountCents')}
        />
        <DateField
          required
          label={words.invoiceOn}
          value={said.spentOn}
          onChange={change('spentOn')}
          error={error('spentOn')}
        />
        <DateField label={words.dueOn} value={said.dueOn} onChange={change('dueOn')} />
        <CommissionField value={said.commissionId} onChange={change('commissionId')} />
        <AccountField value={said.accountId} onChange={change('accountId')} error={error('accountId')} />
        <TextField
          label={words.ibanOfSupplier}
          autoComplete="off"
          spellCheck={false}
          value={said.iban}
          onChange={(typed) => change('iban')(friendlyIban(compactIban(typed)))}
          error={error('iban')}
        />
        <FilesDrop
          label={words.invoiceFile}
          hint={words.invoiceHint}
          accept={RECEIPTS}
          limit={RECEIPT_LIMIT}
          files={receipts.files}
          onFiles={receipts.setFiles}
          error={receipts.problem ?? error('fileIds')}
        />
      </Form>
    </Dialog>
  );
}
