import { addDays } from '@etabli/kernel/dates';
import fc from 'fast-check';
import type { MeasuredPlace } from './figures.js';
import type { Stay } from './plan.js';
import { emptyBefore, mainPlaces, median, placeOver } from './returns.js';
import { WHOLE_WEEK, WORKING_WEEK, weekOf } from './week.js';

const june = { start: '2026-06-01', end: '2026-06-30' };
const place: MeasuredPlace = {
  ...{ id: 'a', areaHundredths: 1000, capacity: 1, open: { start: '2020-01-01', end: null } },
};
const stay = (start: string, end: string | null, how: Partial<Stay> = {}): Stay => ({
  ...{ placeId: 'a', week: WHOLE_WEEK, seats: 1, period: { start, end } },
  ...how,
});

test.each([
  [[], null],
  [[7], 7],
  [[9, 1, 5], 5],
  [[4, 1, 9, 6], 4],
])('the middle of %j is %p', (values, middle) => {
  expect(median(values)).toBe(middle);
});

test.each<[string, Stay[], Partial<MeasuredPlace>, number]>([
  ['nobody', [], {}, 30],
  ['somebody all along', [stay('2026-01-01', null)], {}, 0],
  ['somebody ten days', [stay('2026-06-11', '2026-06-20')], {}, 20],
  ['two at once', [stay('2026-06-01', '2026-06-10'), stay('2026-06-05', '2026-06-12')], {}, 18],
  ['somebody on Mondays: it is had', [stay('2026-01-01', null, { week: weekOf([1]) })], {}, 0],
  ['somebody elsewhere', [stay('2026-01-01', null, { placeId: 'b' })], {}, 30],
  ['nobody, closed from the 11th', [], { open: { start: '2020-01-01', end: '2026-06-10' } }, 10],
  ['nobody, opened later', [], { open: { start: '2026-07-01', end: null } }, 0],
])('empty days in June with %s', (_, stays, how, empty) => {
  expect(placeOver({ ...place, ...how }, stays, [], june).emptyDays).toBe(empty);
});

test('what is held for another place is neither available nor empty', () => {
  const held = { placeId: 'a', period: { start: '2026-06-01', end: '2026-06-20' }, intoIds: ['m'] };
  const over = placeOver(place, [], [held], june);
  expect(over).toEqual({ availableArea: 10_000, occupiedArea: 0, emptyDays: 10 });
});

test.each<[string, Stay[], number[]]>([
  ['the next came the day after', [stay('2026-01-01', '2026-06-09'), stay('2026-06-10', null)], [0]],
  ['nine days later', [stay('2026-01-01', '2026-05-31'), stay('2026-06-10', null)], [9]],
  ['the first ever is not counted', [stay('2026-06-10', null)], []],
  ['who came in July is not counted', [stay('2026-01-01', '2026-05-31'), stay('2026-07-10', null)], []],
  [
    'while somebody shares it, it is not empty',
    [stay('2026-01-01', '2026-05-31'), stay('2026-02-01', null), stay('2026-06-10', null)],
    [],
  ],
  [
    'each place by itself',
    [stay('2026-01-01', '2026-05-31'), stay('2026-06-10', null, { placeId: 'b' })],
    [],
  ],
])('empty between two: %s', (_, stays, gaps) => {
  expect(emptyBefore(stays, june)).toEqual(gaps);
});

test('somebody is mostly where they had most, over the days only', () => {
  const of = (personId: string, placeId: string, start: string, end: string | null, week = WHOLE_WEEK) => ({
    ...stay(start, end, { placeId, week }),
    personId,
  });
  const stays = [
    of('nour', 'a', '2025-01-01', '2026-06-05'),
    of('nour', 'b', '2026-06-06', null),
    of('max', 'b', '2026-01-01', null, weekOf([1])),
    of('max', 'a', '2026-01-01', null, WORKING_WEEK),
    of('ada', 'a', '2026-01-01', '2026-05-31'),
  ];
  expect([...mainPlaces(stays, june)]).toEqual([
    ['nour', 'b'],
    ['max', 'a'],
  ]);
});

test('empty days and days had make the days open, whoever comes in whatever order', () => {
  const some = fc.array(fc.tuple(fc.nat(40), fc.nat(10)), { maxLength: 8 });
  fc.assert(
    fc.property(some, (spans) => {
      const stays = spans.map(([from, length]) => {
        const start = addDays('2026-05-25', from);
        return stay(start, addDays(start, length), { week: WORKING_WEEK });
      });
      const days = Array.from({ length: 30 }, (_, at) => addDays(june.start, at));
      const had = days.filter((day) =>
        stays.some(({ period }) => period.start <= day && day <= (period.end ?? '9')),
      );
      expect(placeOver(place, [...stays].reverse(), [], june).emptyDays).toBe(30 - had.length);
    }),
  );
});
