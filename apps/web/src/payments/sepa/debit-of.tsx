import { useQuery } from '@apollo/client/react';
import { useFormats, useMessages } from '@etabli/ui';
import { MyDirectDebitDocument } from '../../gql/payments.js';
import { messages } from './messages.js';
import style from './sepa.module.css';

/** What the bank will do, or did, about one due of the viewer; nothing when it has nothing to do with it. */
export function DebitOf({ dueId }: { dueId: string }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { data } = useQuery(MyDirectDebitDocument);
  const debit = data?.myDebits.find(({ due }) => due?.id === dueId);
  if (!debit) return null;
  const day = formats.date(debit.collectedOn);
  if (debit.state === 'returned') {
    return <p className={style.soft}>{words.debitBack({ day, why: debit.returnReason ?? '' })}</p>;
  }
  const coming = debit.state === 'approved' || debit.state === 'sent';
  return coming ? <p className={style.soft}>{words.willDebit({ day })}</p> : null;
}
