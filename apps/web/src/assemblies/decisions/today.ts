import { useQuery } from '@apollo/client/react';
import { useLocale, useMessages } from '@etabli/ui';
import { today as civilToday } from '../../app/civil-today.js';
import { MyFollowUpsDocument } from '../../gql/assemblies.js';
import type { TodayAnswer } from '../../today/today.js';
import { assemblyPath } from '../shared/paths.js';
import { messages } from './messages.js';

/** The decisions of assemblies that the viewer sees to, or a commission they lead. */
export function useToday(): TodayAnswer {
  const words = useMessages(messages);
  const now = civilToday(useLocale().timeZone);
  const { data, loading } = useQuery(MyFollowUpsDocument);
  const lines = (data?.myFollowUps ?? []).map(({ id, assemblyId, dueOn, item }) => ({
    key: `assembly.decision.${id}`,
    urgency: dueOn && dueOn < now ? ('late' as const) : ('soon' as const),
    sentence: words.todayDecision({ title: item.title }),
    ...(dueOn ? { at: dueOn } : {}),
    action: { label: words.todayAction, to: assemblyPath(assemblyId) },
  }));
  return { lines, loading: loading && !data };
}
