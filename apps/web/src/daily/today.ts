import { useQuery } from '@apollo/client/react';
import { useFormats, useLocale, useMessages } from '@etabli/ui';
import { today } from '../app/civil-today.js';
import { MyTakingsTodayDocument } from '../gql/daily.js';
import type { TodayAnswer, TodayLine } from '../today/today.js';
import { messages } from './messages.js';
import { useHalves } from './words.js';

/** The desk the viewer took for today, and those they lost since. */
export function useToday(): TodayAnswer {
  const words = useMessages(messages);
  const formats = useFormats();
  const halves = useHalves();
  const { timeZone } = useLocale();
  const now = today(timeZone);
  const { data, loading } = useQuery(MyTakingsTodayDocument);
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
  return { lines, loading: loading && !data };
}
