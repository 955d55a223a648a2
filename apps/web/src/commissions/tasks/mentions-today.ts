import { useQuery } from '@apollo/client/react';
import { useMessages } from '@etabli/ui';
import { TodayMentionsDocument, type TodayMentionsQuery } from '../../gql/commissions.js';
import type { TodayAnswer, TodayLine } from '../../today/today.js';
import { messages } from './messages.js';

type Mention = TodayMentionsQuery['myMentions'][number];

const EXCERPT = 140;

/** Who speaks to the viewer about a task, until they have read or answered. */
export function useToday(): TodayAnswer {
  const words = useMessages(messages);
  const { data, loading } = useQuery(TodayMentionsDocument);
  const line = ({ id, body, author, task, recordedAt }: Mention): TodayLine => ({
    key: `mention.${id}`,
    urgency: 'today',
    at: recordedAt,
    sentence: words.todayMention({ name: author?.displayName ?? words.theHouse, title: task.title }),
    detail: body.length > EXCERPT ? `${body.slice(0, EXCERPT).trimEnd()}…` : body,
    action: { label: words.todayMentionAction, to: `commissions/${task.commission.id}?tache=${task.id}` },
  });
  return { lines: (data?.myMentions ?? []).map(line), loading };
}
