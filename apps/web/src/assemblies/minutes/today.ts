import { useQuery } from '@apollo/client/react';
import { useFormats, useLocale, useMessages } from '@etabli/ui';
import { today as civilToday } from '../../app/civil-today.js';
import { FreshMinutesDocument } from '../../gql/assemblies.js';
import type { TodayAnswer } from '../../today/today.js';
import { assemblyPath } from '../shared/paths.js';
import { messages } from './messages.js';

/** Minutes published in the last fortnight, for every member. */
export function useToday(): TodayAnswer {
  const words = useMessages(messages);
  const formats = useFormats();
  const { timeZone } = useLocale();
  const { data, loading } = useQuery(FreshMinutesDocument);
  const lines = (data?.freshMinutes ?? []).map(({ id, assembly }) => ({
    key: `assembly.minutes.${id}`,
    urgency: 'know' as const,
    sentence: words.todayPublished({ date: formats.date(civilToday(timeZone, new Date(assembly.startsAt))) }),
    action: { label: words.todayRead, to: assemblyPath(assembly.id, 'minutes') },
  }));
  return { lines, loading: loading && !data };
}
