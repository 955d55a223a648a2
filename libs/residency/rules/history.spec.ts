import fc from 'fast-check';
import { canTakeBack, type Line, neverWas, replay } from './history.js';
import { WHOLE_WEEK } from './week.js';

const made = (allocationId: string, start: string, end: string | null = null): Line => ({
  kind: 'allocated',
  allocationId,
  stay: { placeId: 'desk', period: { start, end }, week: WHOLE_WEEK, seats: 1 },
});
const ended = (allocationId: string, lastDay: string | null): Line => ({
  kind: 'ended',
  allocationId,
  lastDay,
});

const ends = (log: Line[]) => [...replay(log)].map(([id, { period }]) => [id, period.end]);

describe('the log of allocations', () => {
  test('what was said last of a last day holds', () => {
    expect(ends([made('a', '2026-01-01')])).toEqual([['a', null]]);
    expect(ends([made('a', '2026-01-01'), ended('a', '2026-06-30')])).toEqual([['a', '2026-06-30']]);
    expect(ends([made('a', '2026-01-01'), ended('a', '2026-06-30'), ended('a', null)])).toEqual([
      ['a', null],
    ]);
  });

  test('what was taken back never was', () => {
    expect(ends([made('a', '2026-01-01'), ended('a', neverWas('2026-01-01'))])).toEqual([]);
  });

  test('replayed in two parts or in one, it says the same of each allocation as its own lines alone', () => {
    const line = fc.record({
      who: fc.constantFrom('a', 'b', 'c'),
      day: fc.option(fc.integer({ min: 10, max: 28 })),
    });
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const log = ['a', 'b', 'c'].map((id) => made(id, '2026-01-15'));
        log.push(...lines.map(({ who, day }) => ended(who, day === null ? null : `2026-01-${day}`)));
        for (const id of ['a', 'b', 'c']) {
          const own = log.filter(({ allocationId }) => allocationId === id);
          expect(replay(own).get(id)).toEqual(replay(log).get(id));
        }
      }),
    );
  });

  test('an allocation is taken back before it begins, or within a day of being written', () => {
    const now = new Date('2026-03-16T10:00:00Z');
    const [fresh, old] = [new Date('2026-03-16T09:00:00Z'), new Date('2026-03-10T09:00:00Z')];
    expect(canTakeBack({ startsOn: '2026-03-20', recordedAt: old }, '2026-03-16', now)).toBe(true);
    expect(canTakeBack({ startsOn: '2026-03-16', recordedAt: fresh }, '2026-03-16', now)).toBe(true);
    expect(canTakeBack({ startsOn: '2026-03-16', recordedAt: old }, '2026-03-16', now)).toBe(false);
  });
});
