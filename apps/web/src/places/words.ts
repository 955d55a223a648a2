import { weekWords } from '@etabli/residency/rules/week';
import { useFormats, useLocale, useMessages } from '@etabli/ui';
import { messages } from './messages.js';

/** The kinds of places, in the order people think of them. */
export const placeKinds = [
  'desk',
  'office',
  'workshop',
  'storage',
  'locker',
  'meeting_room',
  'machine',
] as const;
export const placeFeatures = ['power', 'water', 'noise', 'dust', 'accessible', 'daylight'] as const;

interface Dated {
  startsOn: string;
  endsOn?: string | null | undefined;
}

/** How periods, areas and parts of the week are said. */
export function usePlaceWords() {
  const words = useMessages(messages);
  const formats = useFormats();
  const { locale } = useLocale();
  const area = (hundredths: number): string => formats.number(hundredths / 100);
  return {
    words,
    formats,
    week: (week: number): string => weekWords(week, locale),
    area,
    listed: (places: readonly { name: string }[]): string =>
      new Intl.ListFormat(locale).format(places.map(({ name }) => name)),
    squareMetres: (hundredths: number): string => words.squareMetres({ area: area(hundredths) }),
    period: ({ startsOn, endsOn }: Dated): string =>
      endsOn
        ? words.fromTo({ from: formats.date(startsOn), to: formats.date(endsOn) })
        : words.fromOn({ on: formats.date(startsOn) }),
  };
}
