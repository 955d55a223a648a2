import { type IsoDate, type PlainDate, plainDate, Temporal } from '@etabli/kernel';
import type { Meaning, Said, Way } from './reading.js';
import { DAY, dayOf, END, MONTH, monthOf, NUMBER, numberOf, START, WEEKDAY, weekdayOf } from './words.js';

/** What may come before a date and goes with it: « pour », « avant le », "by". */
const BEFORE =
  "(?:(?:a partir d[ue]|d'ici|avant|pour|des|jusqu'a|by|before|until|for|from|due|starting)(?: au| on)? |jusqu'au |on )?";
/** What makes the date a part of the title: « la réunion de lundi », "the Friday meeting". */
const NOT_AFTER =
  '(?<!(?:^|[^\\p{L}])(?:de|du|des|le|la|les|un|chaque|tous les|of|the|a|every|each|last|dernier) )';
const THE = '(?:le |the )?';

const IMPOSSIBLE = { doubt: 'capture.day-unknown' };
const on = (date: PlainDate): Meaning<IsoDate> => ({ value: date.toString() });

/** Every way to say a civil date as seen from today, in both languages. */
export function dates(today: IsoDate): readonly Way<IsoDate>[] {
  const now = plainDate(today);
  const way = (pattern: string, means: Way<IsoDate>['means']): Way<IsoDate> => ({
    pattern: new RegExp(`${START}${NOT_AFTER}${BEFORE}${pattern}${END}`, 'gu'),
    means,
  });
  const written = (said: Said) => dayAndMonth(said, now);
  return [
    way("(?:aujourd'hui|today)", () => on(now)),
    way('(?:apres-demain|apres demain|the day after tomorrow)', () => on(now.add({ days: 2 }))),
    way('(?:demain|tomorrow)', () => on(now.add({ days: 1 }))),
    way(`(?:(?<this>ce|this) )?(?<weekday>${WEEKDAY})(?! dernier| passe)`, (said) => on(upcoming(said, now))),
    way(`(?:(?:le )?(?<fr>${WEEKDAY}) prochain|next (?<en>${WEEKDAY}))`, ({ fr, en }) =>
      on(monday(now).add({ days: 6 + weekdayOf(fr ?? en ?? '') })),
    ),
    way('(?:la semaine prochaine|next week)', () => on(monday(now).add({ weeks: 1 }))),
    way('(?:(?:a )?la fin du mois|fin du mois|(?:at )?(?:the )?end of the month)', () =>
      on(now.with({ day: now.daysInMonth })),
    ),
    way(
      `(?:dans|sous|d'ici|in|within) (?<count>${NUMBER}) (?<unit>jours?|days?|semaines?|weeks?|mois|months?)`,
      (said) => on(later(said, now)),
    ),
    way(
      `${THE}(?:(?<weekday>${WEEKDAY}),? )?${THE}(?<day>${DAY}) (?:of )?(?<month>${MONTH})(?:,? (?<year>\\d{4}))?`,
      written,
    ),
    way(
      `(?:(?<weekday>${WEEKDAY}),? )?(?<month>${MONTH}) ${THE}(?<day>${DAY})(?:,? (?<year>\\d{4}))?`,
      written,
    ),
    way(
      `${THE}(?:(?<weekday>${WEEKDAY}) )?${THE}(?<day>\\d{1,2})/(?<month>\\d{2})(?:/(?<year>\\d{4}|\\d{2}))?`,
      written,
    ),
    way(`${THE}(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})`, written),
  ];
}

const monday = (date: PlainDate): PlainDate => date.subtract({ days: date.dayOfWeek - 1 });

/** « vendredi » is the next one and never today; « ce vendredi » may be today. */
function upcoming(said: Said, now: PlainDate): PlainDate {
  const ahead = (weekdayOf(said['weekday'] ?? '') - now.dayOfWeek + 7) % 7;
  return now.add({ days: ahead === 0 && !said['this'] ? 7 : ahead });
}

function later({ count, unit = '' }: Said, now: PlainDate): PlainDate {
  const amount = numberOf(count);
  if (/^[jd]/.test(unit)) return now.add({ days: amount });
  return /^(sem|w)/.test(unit) ? now.add({ weeks: amount }) : now.add({ months: amount });
}

/** A day and its month. Without a year: the first time it comes, today included. */
function dayAndMonth({ weekday, day = '', month = '', year }: Said, now: PlainDate): Meaning<IsoDate> {
  const inMonth = { month: /^\d/.test(month) ? Number(month) : monthOf(month), day: dayOf(day) };
  if (inMonth.day === 0 || inMonth.month === 0) return IMPOSSIBLE;
  const date = year ? dateIn(fullYear(year), inMonth) : firstFrom(now, inMonth);
  if (!date) return IMPOSSIBLE;
  if (weekday && date.dayOfWeek !== weekdayOf(weekday)) return { doubt: 'capture.weekday-differs' };
  return on(date);
}

const fullYear = (year: string): number => (year.length === 2 ? 2000 : 0) + Number(year);

function dateIn(year: number, inMonth: { month: number; day: number }): PlainDate | null {
  if (inMonth.month > 12) return null;
  const date = Temporal.PlainDate.from({ year, ...inMonth }, { overflow: 'constrain' });
  return date.day === inMonth.day ? date : null;
}

/** Eight years hold a 29 February, even around 2100. */
function firstFrom(now: PlainDate, inMonth: { month: number; day: number }): PlainDate | null {
  for (let year = now.year; year <= now.year + 8; year++) {
    const date = dateIn(year, inMonth);
    if (date && Temporal.PlainDate.compare(date, now) >= 0) return date;
  }
  return null;
}
