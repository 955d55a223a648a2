import { useQuery } from '@apollo/client/react';
import { useFormats, useMessages } from '@etabli/ui';
import { MyDirectDebitDocument } from '../../gql/payments.js';
import { messages } from './messages.js';
import style from './sepa.module.css';

const isComing = ({ state }: { state: string }): boolean => state === 'approved' || state === 'sent';

/** The dues of the viewer that the bank is about to debit, by id. */
export function useUnderway(): ReadonlySet<string> {
  const { data } = useQuery(MyDirectDebitDocument);
  return new Set(data?.myDebits.filter(isComing).flatMap(({ due }) => due?.id ?? []));
}

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
  return isComing(debit) ? <p className={style.soft}>{words.willDebit({ day })}</p> : null;
}
