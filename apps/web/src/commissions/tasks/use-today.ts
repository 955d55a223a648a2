import { useQuery } from '@apollo/client/react';
import { useFormats, useMessages } from '@etabli/ui';
import { TodayTasksDocument, type TodayTasksQuery } from '../../gql/commissions.js';
import type { TodayAnswer, TodayLine } from '../../today/today.js';
import { messages } from './messages.js';

type Task = TodayTasksQuery['tasks']['items'][number];

/** A few: what is expected today fits in five lines, and the board holds the others. */
const AT_MOST = 3;

/** What the viewer took and has not done yet, the nearest day first. */
export function useToday(): TodayAnswer {
  const words = useMessages(messages);
  const formats = useFormats();
  const { data, loading } = useQuery(TodayTasksDocument, {
    variables: { page: { limit: AT_MOST, offset: 0, filter: { mine: true, finished: false } } },
  });
  const line = ({ id, title, dueOn, late, commission }: Task): TodayLine => {
    const date = dueOn ? formats.date(dueOn, { year: false }) : '';
    const said = { commission: commission.name, date };
    return {
      key: `task.${id}`,
      urgency: late ? 'late' : dueOn ? 'soon' : 'know',
      ...(dueOn ? { at: dueOn } : {}),
      sentence: words.todayTask({ title }),
      detail: late ? words.todayLate(said) : dueOn ? words.todayDue(said) : words.todayUndated(said),
      action: { label: words.todayAction, to: `commissions/${commission.id}?tache=${id}` },
    };
  };
  return { lines: (data?.tasks.items ?? []).map(line), loading };
}
