import { useQuery } from '@apollo/client/react';
import { useMessages } from '@etabli/ui';
import { DecisionsToReviewDocument } from '../../gql/commissions.js';
import type { TodayAnswer } from '../../today/today.js';
import { messages } from './messages.js';

/** The decisions whose day to be looked at again has come. */
export function useToday(): TodayAnswer {
  const words = useMessages(messages);
  const { data, loading } = useQuery(DecisionsToReviewDocument);
  const lines = (data?.decisionsToReview ?? []).map(({ id, what, reviewOn }) => ({
    key: `decision.${id}`,
    urgency: 'soon' as const,
    sentence: words.todayReview({ what }),
    ...(reviewOn ? { at: reviewOn } : {}),
    action: { label: words.todayReviewAction, to: 'decisions?revoir=1' },
  }));
  return { lines, loading: loading && !data };
}
