import { addDays, type Period } from '@etabli/kernel';
import fc from 'fast-check';
import { isInGoodStanding, isMemberOn, memberSince, membershipOn, paidUntil } from './standing.js';

const from = (start: string, end: string | null = null): Period => ({ start, end });
const aline = [from('2021-09-01', '2022-08-31'), from('2022-09-01', '2024-06-30'), from('2025-01-15')];

describe('membership on a day', () => {
  test.each([
    ['2021-08-31', false],
    ['2021-09-01', true],
    ['2024-06-30', true],
    ['2024-07-01', false],
    ['2025-01-15', true],
    ['2040-01-01', true],
  ])('on %s: %p (both ends of a period are included)', (day, member) => {
    expect(isMemberOn(aline, day)).toBe(member);
  });

  test.each([
    ['2024-01-01', '2021-09-01'],
    ['2025-06-01', '2025-01-15'],
    ['2024-09-01', null],
  ])('member without a break on %s since %p', (day, since) => {
    expect(memberSince(aline, day)).toBe(since);
  });

  test('when two memberships overlap, the one that started last speaks', () => {
    const [first, second] = [
      { ...from('2020-01-01'), name: 'friend' },
      { ...from('2025-01-01'), name: 'resident' },
    ];
    expect(membershipOn([first, second], '2025-03-01')?.name).toBe('resident');
    expect(membershipOn([first, second], '2024-03-01')?.name).toBe('friend');
  });
});

describe('good standing', () => {
  const paid = [from('2025-01-01', '2025-12-31'), from('2026-01-01', '2026-12-31'), from('2028-01-01', null)];
  test.each([
    ['2024-12-31', false, null],
    ['2025-01-01', true, '2026-12-31'],
    ['2026-12-31', true, '2026-12-31'],
    ['2027-06-01', false, null],
    ['2028-06-01', true, 'open'],
  ] as const)('on %s: paid %p, until %p', (day, good, until) => {
    expect(isInGoodStanding(paid, day)).toBe(good);
    expect(paidUntil(paid, day)).toBe(until);
  });

  test('whoever is covered until a day is in good standing that day and not the next', () => {
    const start = '2026-01-01';
    const periods = fc.array(
      fc
        .tuple(fc.nat(400), fc.nat(200))
        .map(([at, length]) => from(addDays(start, at), addDays(start, at + length))),
    );
    fc.assert(
      fc.property(periods, fc.nat(500), (paidPeriods, offset) => {
        const day = addDays(start, offset);
        const until = paidUntil(paidPeriods, day);
        expect(until !== null).toBe(isInGoodStanding(paidPeriods, day));
        if (until === null || until === 'open') return;
        expect(isInGoodStanding(paidPeriods, until)).toBe(true);
        expect(isInGoodStanding(paidPeriods, addDays(until, 1))).toBe(false);
      }),
    );
  });
});
