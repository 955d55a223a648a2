import { useQuery } from '@apollo/client/react';
import { useFormats, useMessages } from '@etabli/ui';
import { WaitingExpensesDocument } from '../gql/spending.js';
import type { TodayAnswer } from '../today/today.js';
import { messages } from './messages.js';

/** Expenses that wait for the viewer’s approval. */
export function useToday(): TodayAnswer {
  const words = useMessages(messages);
  const formats = useFormats();
  const { data, loading } = useQuery(WaitingExpensesDocument);
  const lines = (data?.expensesToApprove ?? []).map(({ id, label, amountCents, supplier, person }) => ({
    key: `spending.${id}`,
    urgency: 'today' as const,
    sentence: words.todayApprove({
      ...{ name: person?.displayName ?? supplier ?? '', label, money: formats.money(amountCents) },
    }),
    action: { label: words.todayLook, to: 'depenses-a-approuver' },
  }));
  return { lines, loading: loading && !data };
}
