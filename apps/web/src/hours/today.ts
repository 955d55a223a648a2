import { useQuery } from '@apollo/client/react';
import { useMessages } from '@etabli/ui';
import { HoursToValidateCountDocument } from '../gql/hours.js';
import type { TodayAnswer } from '../today/today.js';
import { messages } from './messages.js';

/** Hours that wait for the viewer's word. */
export function useToday(): TodayAnswer {
  const words = useMessages(messages);
  const { data, loading } = useQuery(HoursToValidateCountDocument);
  const count = data?.hoursToValidate.length ?? 0;
  const line = {
    key: 'hours.ruling',
    urgency: 'soon' as const,
    sentence: words.todayRuling({ count }),
    action: { label: words.todayAction, to: 'heures/a-valider' },
  };
  return { lines: count > 0 ? [line] : [], loading: loading && !data };
}
