import { useQuery } from '@apollo/client/react';
import { useFormats, useMessages } from '@etabli/ui';
import { MyDebtDocument } from '../gql/payments.js';
import type { TodayAnswer } from '../today/today.js';
import { messages } from './messages.js';

/** What the viewer owes, and whether they let somebody see and pay it. */
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
  const household = data?.myHousehold?.household;
  const asked = household?.members.some(({ mine, shown, answered }) => mine && !shown && answered == null);
  const consent = {
    key: 'household',
    urgency: 'soon' as const,
    sentence: words.todayHousehold({ payer: household?.payer?.displayName ?? '' }),
    action: { label: words.todayHouseholdAction, to: 'mes-paiements' },
  };
  const lines = [...(owedCents > 0 ? [line] : []), ...(asked ? [consent] : [])];
  return { lines, loading: loading && !data };
}
