import { weekWords } from '@etabli/residency/rules/week';
import { useFormats, useLocale, useMessages } from '@etabli/ui';
import { messages } from './messages.js';

/** Halves of a day in words: the morning, the afternoon, all day. */
export function useHalves(): (halves: readonly number[]) => string {
  const words = useMessages(messages);
  return (halves) => {
    if (new Set(halves).size > 1) return words.allDay;
    return halves[0] === 0 ? words.morning : words.afternoon;
  };
}

interface Lending {
  startsOn: string;
  endsOn?: string | null | undefined;
  backFrom?: string | null | undefined;
  week: number;
}

/** When a place is lent, in words. */
export function useLending(): (release: Lending) => string {
  const words = useMessages(messages);
  const formats = useFormats();
  const { locale } = useLocale();
  return ({ startsOn, endsOn, backFrom, week }) => {
    const from = formats.date(startsOn);
    const when = backFrom
      ? words.fromUntilBack({ from, back: formats.date(backFrom) })
      : endsOn
        ? words.fromTo({ from, to: formats.date(endsOn) })
        : words.fromOn({ from });
    return words.releasedWhen({ when, week: weekWords(week, locale) });
  };
}
