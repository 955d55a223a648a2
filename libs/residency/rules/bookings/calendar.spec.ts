import fc from 'fast-check';
import { type CalendarEvent, type Imported, planCalendar } from './calendar.js';
import { meet } from './hours.js';

const at = (hour: number): Date => new Date(Date.parse('2027-03-01T00:00:00Z') + hour * 3_600_000);
const event = (uid: string, from: number, to: number, transparent = false): CalendarEvent => ({
  ...{
    uid,
    key: `${uid} ${from} ${to}`,
    title: uid,
    start: at(from),
    end: at(to),
    allDay: false,
    transparent,
  },
});
const imported = ({ uid, key, start, end }: CalendarEvent, stands = true, undone = false): Imported => ({
  ...{ id: key, uid, key, start, end, stands, undone, step: stands ? 1 : 2 },
});
const fates = (...said: Parameters<typeof planCalendar>) =>
  planCalendar(...said).lines.map(({ fate }) => fate);

test.each([
  ['comes in', [event('a', 9, 10)], [], [], false, ['new']],
  ['is known', [event('a', 9, 10)], [imported(event('a', 9, 10))], [], false, ['known']],
  [
    'was given up, and stays so',
    [event('a', 9, 10)],
    [imported(event('a', 9, 10), false)],
    [],
    false,
    ['known'],
  ],
  ['falls on hours of somebody', [event('a', 9, 11)], [], [{ start: at(10), end: at(12) }], false, ['clash']],
  [
    'falls on another of the same file',
    [event('a', 9, 11), event('b', 10, 12)],
    [],
    [],
    false,
    ['new', 'clash'],
  ],
  ['leaves the room free', [event('a', 9, 11, true)], [], [], false, ['transparent']],
  ['comes in all the same when asked', [event('a', 9, 11, true)], [], [], true, ['new']],
  ['lasts too long', [event('a', 0, 24 * 16)], [], [], false, ['long']],
  ['falls on an earlier import', [event('b', 9, 10)], [imported(event('a', 9, 10))], [], false, ['clash']],
] as const)('an event that %s', (_, events, before, taken, withTransparent, expected) => {
  expect(fates(events, before, taken, withTransparent)).toEqual(expected);
});

test('an event whose import was taken back comes in again, by the booking it had', () => {
  const before = [imported(event('a', 9, 10), false, true)];
  const { lines } = planCalendar([event('a', 9, 10), event('b', 9.5, 10)], before, [], false);
  expect(lines.map(({ fate, again }) => [fate, again?.id])).toEqual([
    ['new', before[0]?.id],
    ['clash', undefined],
  ]);
});

test('an event that was moved gives its old hours up', () => {
  const before = [imported(event('a', 9, 10)), imported(event('b', 12, 13))];
  const { lines, gone } = planCalendar([event('a', 9.5, 10.5)], before, [], false);
  expect(lines.map(({ fate }) => fate)).toEqual(['new']);
  expect(gone).toEqual([before[0]]);
});

test('what comes in never meets what is taken, nor itself; and a second time nothing changes', () => {
  const some = fc.array(
    fc
      .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(40), fc.integer({ min: 1, max: 6 }), fc.boolean())
      .map(([uid, from, length, transparent]) => event(uid, from, from + length, transparent)),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(some, some, fc.boolean(), (events, others, withTransparent) => {
      const first = planCalendar(events, [], others, withTransparent);
      const came = first.lines.filter(({ fate }) => fate === 'new').map((line) => line.event);
      expect(came.some((one) => others.some((other) => meet(one, other)))).toBe(false);
      expect(came.some((one, index) => came.slice(index + 1).some((other) => meet(one, other)))).toBe(false);
      const again = planCalendar(
        events,
        came.map((one) => imported(one)),
        others,
        withTransparent,
      );
      expect(again.gone).toEqual([]);
      expect(again.lines.filter(({ fate }) => fate === 'new')).toEqual([]);
    }),
  );
});
