import { useQuery } from '@apollo/client/react';
import { useFormats, useLocale, useMessages } from '@etabli/ui';
import { daysAfter, today } from '../app/civil-today.js';
import { DailyTodayDocument } from '../gql/daily.js';
import type { TodayAnswer, TodayLine } from '../today/today.js';
import { messages } from './messages.js';
import { useHalves } from './words.js';

/** The viewer’s last reports, those that are mended too. */
const MY_REPORTS = { mine: true, settled: true, limit: 10 };
/** Days for which it is told that a report is mended. */
const TOLD_DAYS = 7;

/** The desk the viewer took for today, those they lost since, and what they reported that is mended. */
export function useToday(): TodayAnswer {
  const words = useMessages(messages);
  const formats = useFormats();
  const halves = useHalves();
  const { timeZone } = useLocale();
  const now = today(timeZone);
  const { data, loading } = useQuery(DailyTodayDocument, { variables: { reports: MY_REPORTS } });
  const action = { label: words.todayAction, to: 'lieu/a-prendre' };
  const lines: TodayLine[] = (data?.myTakings ?? []).flatMap(
    ({ id, onDay, half, lost, place }, _, all): TodayLine[] => {
      if (lost) {
        const sentence = words.todayLost({ place: place.name, on: formats.date(onDay) });
        return [{ key: `desk.lost.${id}`, urgency: 'soon' as const, at: onDay, sentence, action }];
      }
      const same = all.filter((one) => one.onDay === now && one.place.id === place.id && !one.lost);
      if (onDay !== now || same[0]?.id !== id) return [];
      const part = halves(same.length > 1 ? same.map((one) => one.half) : [half]);
      const sentence = words.todayDesk({ place: place.name, half: part });
      return [{ key: `desk.today.${id}`, urgency: 'know' as const, at: onDay, sentence, action }];
    },
  );
  const since = daysAfter(now, -TOLD_DAYS);
  for (const { id, what, state, toldAt } of data?.placeIncidents.items ?? []) {
    const at = state === 'mended' && toldAt ? today(timeZone, new Date(toldAt)) : '';
    if (at < since) continue;
    const reports = { label: words.todayReports, to: 'lieu/signalements' };
    const sentence = words.todayMended({ what });
    lines.push({ key: `incident.mended.${id}`, urgency: 'know', at, sentence, action: reports });
  }
  return { lines, loading: loading && !data };
}
