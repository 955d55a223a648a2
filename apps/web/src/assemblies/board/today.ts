import { skipToken, useQuery } from '@apollo/client/react';
import { useFormats, useLocale, useMessages } from '@etabli/ui';
import { today as civilToday } from '../../app/civil-today.js';
import { useCan } from '../../app/viewer.js';
import {
  BoardAssembliesDocument,
  type BoardAssembliesQuery,
  DraftNoticeDocument,
} from '../../gql/assemblies.js';
import type { TodayAnswer, TodayLine } from '../../today/today.js';
import { assemblyPath } from '../shared/paths.js';
import { messages } from './messages.js';

type Assembly = BoardAssembliesQuery['assemblies']['items'][number];

/** Days before the last one from which convening is for today. */
const PRESSING = 3;

/** What assemblies expect of those who prepare and conduct them: convene in time, open, conduct, write the minutes. */
export function useToday(): TodayAnswer {
  const { data, loading } = useQuery(BoardAssembliesDocument);
  const assemblies = [...(data?.assemblies.items ?? [])].sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  const draft = useDraft(assemblies.find(({ state }) => state === 'draft'));
  const lineOf = useLineOf();
  const lines = assemblies.map(lineOf).filter((line) => line !== null);
  return { lines: [...draft, ...lines], loading: loading && !data };
}

/** The next draft, with the last day to convene it. */
function useDraft(assembly: Assembly | undefined): TodayLine[] {
  const words = useMessages(messages);
  const formats = useFormats();
  const can = useCan();
  const now = civilToday(useLocale().timeZone);
  const asked = assembly && can('assembly.prepare') ? { variables: { id: assembly.id } } : skipToken;
  const { data } = useQuery(DraftNoticeDocument, asked);
  if (!assembly || !data) return [];
  const { latestOn, lateByDays } = data.notice;
  const { id, title } = assembly;
  const pressing = daysUntil(latestOn, now) <= PRESSING;
  const urgency = lateByDays > 0 ? 'late' : pressing ? 'today' : 'soon';
  const sentence =
    lateByDays > 0
      ? words.conveneLate({ title, days: lateByDays })
      : words.convene({ title, date: formats.date(latestOn, { weekday: true, year: false }) });
  const action = pressing
    ? { label: words.goConvene, to: assemblyPath(id, 'convocation') }
    : { label: words.prepare, to: assemblyPath(id, 'preparation') };
  return [{ key: `assembly.draft.${id}`, urgency, sentence, at: latestOn, action }];
}

const daysUntil = (day: string, from: string): number => (Date.parse(day) - Date.parse(from)) / 86_400_000;

function useLineOf(): (assembly: Assembly) => TodayLine | null {
  const words = useMessages(messages);
  const formats = useFormats();
  const { timeZone } = useLocale();
  const can = useCan();
  const now = civilToday(timeZone);
  const conducts = can('assembly.conduct');
  return ({ id, title, state, startsAt }) => {
    const line = { key: `assembly.board.${id}`, at: startsAt, urgency: 'today' as const };
    const to = assemblyPath(id, conducts ? 'console' : 'desk');
    if (state === 'open') {
      return {
        ...line,
        sentence: words.sitting({ title }),
        action: { label: conducts ? words.conduct : words.desk, to },
      };
    }
    if (state === 'convened' && civilToday(timeZone, new Date(startsAt)) === now) {
      const sentence = words.today({ title, time: formats.time(startsAt) });
      return { ...line, sentence, action: { label: conducts ? words.openSitting : words.receive, to } };
    }
    if (state === 'closed' && can('minutes.write')) {
      const action = { label: words.write, to: assemblyPath(id, 'minutes') };
      return { ...line, urgency: 'soon', sentence: words.minutes({ title }), action };
    }
    return null;
  };
}
