import type { PlainDate } from '@etabli/kernel';
import { type Rhythm, rhythmProblem } from '../rhythm.js';
import type { Said, Way } from './reading.js';
import {
  DAY,
  dayOf,
  END,
  MONTH,
  monthOf,
  NUMBER,
  numberOf,
  ORDINAL,
  ordinalOf,
  START,
  WEEKDAY,
  weekdayOf,
  weekdaysOf,
} from './words.js';

/** A rhythm that may still need a day: "every month" falls on the day it begins. */
export type RhythmFrom = (start: PlainDate) => Rhythm;

const EACH = '(?:(?:tous|toutes) les|chaque|every|each)';
const THE = '(?:le |on the |the )';
const OF_EACH_MONTH = '(?:de chaque mois|de tous les mois|of every month|of each month)';
const OF_THE_MONTH = `(?:du mois|of the month|${OF_EACH_MONTH})`;
const LAST_DAY = '(?:dernier jour|last day)';
const DAY_OF_YEAR = `(?:(?<day>${DAY}) (?:of )?(?<month>${MONTH})|(?<monthFirst>${MONTH}) (?<dayLast>${DAY}))`;
const DAY_OF_MONTH = `(?:(?<last>${LAST_DAY})|(?<order>${ORDINAL}) (?<weekday>${WEEKDAY})|(?<day>${DAY})(?: ou le dernier jour| or the last day)?)`;
const MORE_DAYS = `(?:(?:, (?:le |les )?${WEEKDAY}s?)*,? (?:et|and) (?:le |les |chaque |tous les |every )?${WEEKDAY}s?)?`;

/** « tous les 3 jours », « chaque jour », "every other day", or « un jour sur deux ». */
const turns = (unit: string): string =>
  `(?:(?:(?:tous|toutes) les(?: (?<every>${NUMBER}))?|every(?: (?<times>${NUMBER}|other))?|chaque|each) ${unit}|une? ${unit} sur (?<among>${NUMBER}))`;

const timesIn = ({ every, times, among }: Said): number =>
  times === 'other' ? 2 : numberOf(every ?? times ?? among);

const ways: readonly [pattern: string, rhythm: (said: Said, start: PlainDate) => Rhythm][] = [
  [turns('(?:jours?|days?)'), (said) => ({ every: 'day', interval: timesIn(said) })],
  [
    `${turns('(?:semaines?|weeks?)')}(?:,? (?:le|on) (?<days>${WEEKDAY}s?${MORE_DAYS}))?`,
    (said, { dayOfWeek }) => weekly(timesIn(said), said['days'] ? weekdaysOf(said['days']) : [dayOfWeek]),
  ],
  [
    `${turns('(?:mois|months?)')}(?:,? ${THE}${DAY_OF_MONTH})?`,
    (said, { day }) => monthly(timesIn(said), said, day),
  ],
  [
    `${turns('(?:ans?|annees?|years?)')}(?:,? (?:le|on)(?: the)? ${DAY_OF_YEAR})?`,
    (said, start) => yearly(timesIn(said), said, start),
  ],
  [`${EACH} (?<days>${WEEKDAY}s?${MORE_DAYS})`, ({ days = '' }) => weekly(1, weekdaysOf(days))],
  [`(?:les|on) (?<days>${WEEKDAY}s${MORE_DAYS})`, ({ days = '' }) => weekly(1, weekdaysOf(days))],
  [`every other (?<days>${WEEKDAY})`, ({ days = '' }) => weekly(2, weekdaysOf(days))],
  [
    `une? (?<days>${WEEKDAY}) sur (?<among>${NUMBER})`,
    (said) => weekly(timesIn(said), weekdaysOf(said['days'] ?? '')),
  ],
  [
    `(?:tous les|chaque) (?<order>${ORDINAL}) (?<weekday>${WEEKDAY})s?(?: ${OF_THE_MONTH})?`,
    (said) => monthly(1, said, 1),
  ],
  [
    `(?:every|each) (?<order>first|1st|last) (?<weekday>${WEEKDAY})(?: ${OF_THE_MONTH})?`,
    (said) => monthly(1, said, 1),
  ],
  [
    `(?:every|each) (?<order>${ORDINAL}) (?<weekday>${WEEKDAY}) ${OF_THE_MONTH}`,
    (said) => monthly(1, said, 1),
  ],
  [`${THE}?${DAY_OF_MONTH} ${OF_EACH_MONTH}`, (said) => monthly(1, said, 1)],
  [`${EACH} ${DAY_OF_MONTH} ${OF_THE_MONTH}`, (said) => monthly(1, said, 1)],
  ['tous les (?<last>derniers jours) du mois', (said) => monthly(1, said, 1)],
  ['every (?<day>\\d{1,2}(?:st|nd|rd|th))', (said) => monthly(1, said, 1)],
  [`${EACH} ${DAY_OF_YEAR}`, (said, start) => yearly(1, said, start)],
];

/** "Every second Wednesday" is one in two for some people, the second of the month for others. */
const unclear: Way<RhythmFrom> = {
  pattern: new RegExp(`${START}(?:every|each) (?:second|2nd|third|3rd|fourth|4th) ${WEEKDAY}${END}`, 'gu'),
  means: () => ({ doubt: 'capture.rhythm-unclear' }),
};

/** Every way to say a rhythm, in both languages. */
export const rhythms = (today: PlainDate): Way<RhythmFrom>[] => [
  unclear,
  ...ways.map(([pattern, rhythm]) => ({
    pattern: new RegExp(START + pattern + END, 'gu'),
    means: (said: Said) => {
      const doubt = rhythmProblem(rhythm(said, today));
      return doubt ? { doubt } : { value: (start: PlainDate) => rhythm(said, start) };
    },
  })),
];

const weekly = (interval: number, weekdays: number[]): Rhythm => ({ every: 'week', interval, weekdays });

function monthly(interval: number, { last, order, weekday, day }: Said, otherwise: number): Rhythm {
  if (order && weekday) {
    return { every: 'month', interval, nth: ordinalOf(order), weekday: weekdayOf(weekday) };
  }
  return { every: 'month', interval, day: last ? 31 : day ? dayOf(day) : otherwise };
}

function yearly(interval: number, { day, month, monthFirst, dayLast }: Said, start: PlainDate): Rhythm {
  const said = { month: month ?? monthFirst, day: day ?? dayLast };
  return said.month && said.day
    ? { every: 'year', interval, month: monthOf(said.month), day: dayOf(said.day) }
    : { every: 'year', interval, month: start.month, day: start.day };
}
