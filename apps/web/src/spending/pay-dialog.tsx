import { friendlyIban } from '@etabli/treasury/sepa/rules/accounts';
import {
  Button,
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
  const submit = async () => {
    if (!(await verb.run({ id, paidOn })).done) return;
    notify({ text: words.paid });
    onClose();
  };
  return (
    <Dialog title={words.payOf({ name: label })} onClose={onClose}>
      <p>{words.payLead}</p>
      <Copied label={words.beneficiary} value={whoseOf(expense)} />
      {iban ? (
        <Copied label={words.iban} value={friendlyIban(iban)} />
      ) : (
        <Notice tone="waiting">
          <p>{words.noIban}</p>
        </Notice>
      )}
      <Copied label={words.howMuch} value={formats.money(amountCents)} />
      <Copied label={words.transferLabel} value={[reference, label].filter(Boolean).join(' ')} />
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

function Copied({ label, value }: { label: string; value: string }) {
  const words = useMessages(messages);
  const copy = () =>
    // A browser may have no clipboard, or forbid it.
    Promise.resolve(navigator.clipboard)
      .then((clipboard) => clipboard.writeText(value))
      .then(() => notify({ text: words.copied }))
      .catch(() => notify({ text: words.copyFailed, tone: 'refused' }));
  return (
    <div className={style.copied}>
      <span>
        <small>{label}</small>
        <output>{value}</output>
      </span>
      <Button weight="quiet" onClick={() => void copy()} aria-label={words.copyOf({ name: label })}>
        {words.copy}
      </Button>
    </div>
  );
}
