import { useQuery } from '@apollo/client/react';
import { useFormats, useLocale, useMessages } from '@etabli/ui';
import { today as civilToday } from '../../app/civil-today.js';
import { ChartersToRenewDocument } from '../../gql/commissions.js';
import type { TodayAnswer } from '../../today/today.js';
import { messages } from './messages.js';

/** The charters that end soon, of the commissions the viewer leads or looks after. */
export function useToday(): TodayAnswer {
  const words = useMessages(messages);
  const formats = useFormats();
  const now = civilToday(useLocale().timeZone);
  const { data, loading } = useQuery(ChartersToRenewDocument);
  const lines = (data?.chartersToRenew ?? []).map(({ id, endsOn, commission }) => ({
    key: `charter.${id}`,
    urgency: endsOn && endsOn < now ? ('late' as const) : ('soon' as const),
    sentence: words.today({ name: commission.name }),
    ...(endsOn ? { at: endsOn, detail: words.todayEnds({ on: formats.date(endsOn) }) } : {}),
    action: { label: words.todayAction, to: `commissions/${commission.id}` },
  }));
  return { lines, loading: loading && !data };
}
