import { friendlyIban } from '@etabli/treasury/sepa/rules/accounts';
import {
  DateField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  Notice,
  notify,
  useFormats,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { today } from '../app/civil-today.js';
import { useVerb } from '../app/client/use-verb.js';
import { type ExpenseFragment, PayExpenseDocument } from '../gql/spending.js';
import { CopyLine } from '../payments/sepa/copy-line.js';
import { whoseOf } from './expense-told.js';
import { messages } from './messages.js';
import style from './spending.module.css';

/** What to type at the bank, each to be copied, then the day it left. */
export function PayDialog({ expense, onClose }: { expense: ExpenseFragment; onClose: () => void }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { timeZone } = useLocale();
  const [paidOn, setPaidOn] = useState(today(timeZone));
  const verb = useVerb(PayExpenseDocument, { refetch: ['ExpenseList'] });
  const { id, label, reference, amountCents, iban } = expense;
  const whose = whoseOf(expense);
  const told = [reference, label].filter(Boolean).join(' ');
  const euros = String(amountCents / 100).replace('.', ',');
  const submit = async () => {
    if (!(await verb.run({ id, paidOn })).done) return;
    notify({ text: words.paid });
    onClose();
  };
  return (
    <Dialog title={words.payOf({ name: label })} onClose={onClose}>
      <p>{words.payLead}</p>
      <dl className={style.transfer}>
        <CopyLine label={words.beneficiary} value={whose} copied={whose} />
        {iban ? <CopyLine label={words.iban} value={friendlyIban(iban)} copied={iban} /> : null}
        <CopyLine label={words.howMuch} value={formats.money(amountCents)} copied={euros} />
        <CopyLine label={words.transferLabel} value={told} copied={told} />
      </dl>
      {iban ? null : (
        <Notice tone="waiting">
          <p>{words.noIban}</p>
        </Notice>
      )}
      <Form
        verb={words.markPaid}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['paidOn'])}
        onSubmit={submit}
      >
        <DateField
          required
          label={words.paidOn}
          value={paidOn}
          onChange={setPaidOn}
          error={errorOf(verb.refusal, 'paidOn')}
        />
      </Form>
    </Dialog>
  );
}
