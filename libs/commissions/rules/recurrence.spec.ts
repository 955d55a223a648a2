import { addDays, civilDate, type IsoDate } from '@etabli/kernel';
import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { at, nextOccurrence, occurrences, type Rhythm, rhythmProblem, toRRule } from './recurrence.js';

const yearly = (month: number, day: number, interval = 1): Rhythm => ({
  every: 'year',
  interval,
  month,
  day,
});
const monthly = (day: number, interval = 1): Rhythm => ({ every: 'month', interval, day });
const weekly = (weekdays: number[], interval = 1): Rhythm => ({ every: 'week', interval, weekdays });
const nth = (order: 1 | 2 | 3 | 4 | -1, weekday: number, interval = 1): Rhythm => ({
  every: 'month',
  interval,
  nth: order,
  weekday,
});

describe('the dates of a rhythm', () => {
  test.each<[string, Rhythm, IsoDate, IsoDate[]]>([
    [
      'every first Wednesday, begun after the one of its month',
      nth(1, 3),
      '2026-01-08',
      ['2026-02-04', '2026-03-04', '2026-04-01'],
    ],
    ['the last Friday', nth(-1, 5), '2026-01-01', ['2026-01-30', '2026-02-27', '2026-03-27']],
    [
      'the fourth Sunday every two months',
      nth(4, 7, 2),
      '2026-01-25',
      ['2026-01-25', '2026-03-22', '2026-05-24'],
    ],
    [
      'every Tuesday, from a Wednesday',
      weekly([2]),
      '2026-03-04',
      ['2026-03-10', '2026-03-17', '2026-03-24'],
    ],
    [
      'Mondays and Thursdays of one week in two, weeks counted from Monday',
      weekly([4, 1, 4], 2),
      '2026-03-04',
      ['2026-03-05', '2026-03-16', '2026-03-19'],
    ],
    [
      'every third day',
      { every: 'day', interval: 3 },
      '2026-02-27',
      ['2026-02-27', '2026-03-02', '2026-03-05'],
    ],
    [
      'the 31st: the last day of shorter months',
      monthly(31),
      '2026-01-31',
      ['2026-01-31', '2026-02-28', '2026-03-31'],
    ],
    ['the 30th in a leap February', monthly(30), '2028-01-31', ['2028-02-29', '2028-03-30', '2028-04-30']],
    ['the 29th in a common February', monthly(29), '2026-02-01', ['2026-02-28', '2026-03-29', '2026-04-29']],
    ['the 31st every three months', monthly(31, 3), '2026-01-01', ['2026-01-31', '2026-04-30', '2026-07-31']],
    ['29 February', yearly(2, 29), '2026-03-01', ['2027-02-28', '2028-02-29', '2029-02-28']],
    [
      '29 February every four years from 2026',
      yearly(2, 29, 4),
      '2026-01-01',
      ['2026-02-28', '2030-02-28', '2034-02-28'],
    ],
    [
      '14 March, begun the day after',
      yearly(3, 14),
      '2026-03-15',
      ['2027-03-14', '2028-03-14', '2029-03-14'],
    ],
  ])('%s', (_, rhythm, startsOn, expected) => {
    expect(rhythmProblem(rhythm)).toBeNull();
    expect(occurrences(rhythm, startsOn, startsOn, expected.at(-1) ?? '')).toEqual(expected);
  });

  test('are none before the start, nor outside the days asked for', () => {
    const tuesdays = weekly([2]);
    expect(nextOccurrence(tuesdays, '2026-03-10', '2020-01-01')).toBe('2026-03-10');
    expect(nextOccurrence(tuesdays, '2026-03-10', '2026-03-10')).toBe('2026-03-17');
    expect(occurrences(tuesdays, '2026-03-10', '2026-03-11', '2026-03-16')).toEqual([]);
    expect(occurrences(tuesdays, '2026-03-10', '2026-03-17', '2026-03-10')).toEqual([]);
  });

  test('far ahead are found without walking there', () => {
    expect(nextOccurrence({ every: 'day', interval: 7 }, '2026-01-01', '9000-01-01')).toBe('9000-01-02');
  });
});

const days = fc.integer({ min: 0, max: 9000 }).map((count) => addDays('2020-01-01', count));
const weekday = fc.integer({ min: 1, max: 7 });
const rhythms: fc.Arbitrary<Rhythm> = fc.oneof(
  fc.record({ every: fc.constant('day' as const), interval: fc.integer({ min: 1, max: 366 }) }),
  fc.record({
    every: fc.constant('week' as const),
    interval: fc.integer({ min: 1, max: 52 }),
    weekdays: fc.array(weekday, { minLength: 1, maxLength: 7 }),
  }),
  fc.record({
    every: fc.constant('month' as const),
    interval: fc.integer({ min: 1, max: 60 }),
    day: fc.integer({ min: 1, max: 31 }),
  }),
  fc.record({
    every: fc.constant('month' as const),
    interval: fc.integer({ min: 1, max: 60 }),
    nth: fc.constantFrom(1, 2, 3, 4, -1),
    weekday,
  }),
  fc
    .record({
      every: fc.constant('year' as const),
      interval: fc.integer({ min: 1, max: 10 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    })
    .filter((rhythm) => rhythmProblem(rhythm) === null),
);

/** The first occurrences according to a library that knows nothing of this code, as instants. */
function independently(
  rhythm: Rhythm,
  startsOn: IsoDate,
  time: string,
  zone: string,
  count: number,
): string[] {
  const start = `${startsOn}T${time}:00`.replace(/[-:]/g, '');
  const rule = new RRuleTemporal({
    rruleString: `DTSTART;TZID=${zone}:${start}\nRRULE:${toRRule(rhythm)};COUNT=${count}`,
  });
  return rule.all().map((date) => date.toInstant().toString());
}

/** The first occurrences, one after the other. */
function firsts(rhythm: Rhythm, startsOn: IsoDate, count: number): IsoDate[] {
  const found: IsoDate[] = [];
  for (let after = addDays(startsOn, -1); found.length < count; ) {
    after = nextOccurrence(rhythm, startsOn, after);
    found.push(after);
  }
  return found;
}

/** Whether clocks in a zone show that time on that day: feeds leave out an hour that is skipped (RFC 5545, 3.3.10), we do not. */
function isShown(date: IsoDate, time: string, zone: string): boolean {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
  return clock.format(at(date, time, zone)) === time;
}

/** Compares with the library every occurrence whose hour exists, the first included. */
function expectAgreement(rhythm: Rhythm, startsOn: IsoDate, time: string, zone: string): void {
  const dates = firsts(rhythm, startsOn, 6);
  if (!isShown(dates[0] ?? '', time, zone)) return;
  const shown = dates.filter((date) => isShown(date, time, zone));
  expect(shown.map((date) => instant(at(date, time, zone)))).toEqual(
    independently(rhythm, dates[0] ?? '', time, zone, shown.length),
  );
}

const instant = (date: Date): string => date.toISOString().replace('.000Z', 'Z');
/** Zones whose clocks change in the north, in the south, by half an hour, at midnight, and not at all. */
const zones = [
  'Europe/Paris',
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Indian/Reunion',
  'UTC',
];

describe('a rhythm and an independent rule library', () => {
  test('agree on the first occurrences, shorter months included, in any time zone', () => {
    fc.assert(
      fc.property(
        rhythms,
        days,
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 23 }),
        fc.constantFrom('00', '30'),
        (rhythm, startsOn, zone, hour, minute) => {
          const time = `${String(hour).padStart(2, '0')}:${minute}`;
          expectAgreement(rhythm, startsOn, time, zone);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('agree through the night of each change of the clocks', () => {
    for (const [zone, startsOn] of [
      ['Europe/Paris', '2026-03-27'],
      ['Europe/Paris', '2026-10-23'],
      ['Australia/Lord_Howe', '2026-10-02'],
      ['Africa/Cairo', '2026-04-22'],
    ] as const) {
      const daily: Rhythm = { every: 'day', interval: 1 };
      for (const time of ['00:00', '00:30', '01:30', '02:00', '02:15', '02:30', '03:00']) {
        expectAgreement(daily, startsOn, time, zone);
      }
    }
  });
});

describe('occurrences', () => {
  test('rise, lie within the days asked for, and are the next ones asked for one by one', () => {
    fc.assert(
      fc.property(rhythms, days, days, fc.nat(2000), (rhythm, startsOn, from, length) => {
        const to = addDays(from, length);
        const found = occurrences(rhythm, startsOn, from, to);
        expect(found).toEqual([...new Set(found)].sort());
        expect(found.every((date) => date >= from && date >= startsOn && date <= to)).toBe(true);
        let after = addDays(from, -1);
        for (const date of found) {
          expect(nextOccurrence(rhythm, startsOn, after)).toBe(date);
          after = date;
        }
        expect(nextOccurrence(rhythm, startsOn, after) > to).toBe(true);
      }),
    );
  });

  test('do not depend on where one begins to look', () => {
    fc.assert(
      fc.property(rhythms, days, fc.nat(1500), fc.nat(1500), (rhythm, startsOn, skip, length) => {
        const from = addDays(startsOn, skip);
        const to = addDays(from, length);
        const whole = occurrences(rhythm, startsOn, startsOn, to);
        expect(occurrences(rhythm, startsOn, from, to)).toEqual(whole.filter((date) => date >= from));
      }),
    );
  });
});

describe('the instant of an occurrence in Paris', () => {
  test.each([
    ['winter time', '2026-03-28', '02:30', '2026-03-28T01:30:00Z'],
    ['the hour that does not exist goes forward', '2026-03-29', '02:30', '2026-03-29T01:30:00Z'],
    ['summer time', '2026-03-30', '02:30', '2026-03-30T00:30:00Z'],
    ['the hour that comes twice is the first', '2026-10-25', '02:30', '2026-10-25T00:30:00Z'],
    ['winter time again', '2026-10-26', '02:30', '2026-10-26T01:30:00Z'],
  ])('%s', (_, date, time, expected) => {
    expect(instant(at(date, time, 'Europe/Paris'))).toBe(expected);
    expect(civilDate(at(date, time, 'Europe/Paris'), 'Europe/Paris')).toBe(date);
  });
});
