import { useQuery } from '@apollo/client/react';
import { useMessages } from '@etabli/ui';
import { PointsForBoardDocument } from '../../gql/commissions.js';
import type { TodayAnswer } from '../../today/today.js';
import { messages } from './messages.js';

/** What commissions bring to the board, for who sits on it. */
export function useToday(): TodayAnswer {
  const words = useMessages(messages);
  const { data, loading } = useQuery(PointsForBoardDocument);
  const points = data?.pointsForBoard ?? [];
  const line = {
    key: 'meetings.board',
    urgency: 'soon' as const,
    sentence: words.todayBoard({ count: points.length }),
    action: { label: words.todayBoardAction, to: 'reunions/conseil' },
  };
  return { lines: points.length > 0 ? [line] : [], loading: loading && !data };
}
