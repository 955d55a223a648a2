import { useQuery } from '@apollo/client/react';
import { useFormats, useMessages } from '@etabli/ui';
import { MyDebtDocument } from '../gql/payments.js';
import type { TodayAnswer } from '../today/today.js';
import { messages } from './messages.js';

/** What the viewer owes. */
export function useToday(): TodayAnswer {
  const words = useMessages(messages);
  const formats = useFormats();
  const { data, loading } = useQuery(MyDebtDocument);
  const { owedCents = 0, lateCents = 0 } = data?.myMoney ?? {};
  const line = {
    key: 'payments',
    urgency: lateCents > 0 ? ('late' as const) : ('soon' as const),
    sentence: words.todayOwed({ amount: formats.money(owedCents), late: lateCents > 0 }),
    action: { label: words.todayAction, to: 'mes-paiements' },
  };
  return { lines: owedCents > 0 ? [line] : [], loading: loading && !data };
}
