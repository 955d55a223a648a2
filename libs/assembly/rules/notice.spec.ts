import { addDays, daysBetween } from '@etabli/kernel';
import { type ClauseValues, defaultStatutes, withClauses } from '@etabli/membership/rules/statutes';
import fc from 'fast-check';
import { gradeSending, latestSendingDate } from './notice.js';

const under = (values: Partial<ClauseValues>) => withClauses(defaultStatutes, values);

describe('last day to convene (conv.notice_days, conv.count)', () => {
  test.each([
    ['calendar', 15, '2026-03-14', '2026-02-27'],
    ['clear', 15, '2026-03-14', '2026-02-26'],
    ['calendar', 30, '2024-03-20', '2024-02-19'],
    ['calendar', 7, '2027-01-03', '2026-12-27'],
  ] as const)('%s, %i days before %s: %s', (count, days, assembly, latest) => {
    expect(latestSendingDate(under({ 'conv.count': count, 'conv.notice_days': days }), assembly)).toBe(
      latest,
    );
  });

  test('statutes that say nothing leave the usual fifteen days', () => {
    const mute = { ...under({ 'conv.notice_days': 60 }), silent: ['conv.notice_days' as const] };
    expect(gradeSending(mute, '2026-03-14', '2026-02-27')).toMatchObject({
      inTime: true,
      requiredDays: 15,
      clause: { silent: true },
    });
  });
});

describe('grading a sending', () => {
  test.each([
    ['2026-02-27', true, 0, 15],
    ['2026-02-28', false, 1, 14],
    ['2026-03-14', false, 15, 0],
    ['2026-03-16', false, 17, -2],
  ])('sent on %s: in time %p, late by %i, given %i', (sent, inTime, late, given) => {
    expect(gradeSending(defaultStatutes, '2026-03-14', sent)).toMatchObject({
      inTime,
      lateByDays: late,
      givenDays: given,
      accepted: true,
    });
  });

  test('late sendings are refused where the statutes say so (conv.late)', () => {
    const strict = under({ 'conv.late': 'refuse' });
    expect(gradeSending(strict, '2026-03-14', '2026-02-28').accepted).toBe(false);
    expect(gradeSending(strict, '2026-03-14', '2026-02-27').accepted).toBe(true);
  });

  test('the latest day is in time and the next is late by one, whatever the statutes', () => {
    const assembly = '2026-06-20';
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), fc.constantFrom('calendar', 'clear'), (days, count) => {
        const statutes = under({ 'conv.notice_days': days, 'conv.count': count });
        const latest = latestSendingDate(statutes, assembly);
        expect(gradeSending(statutes, assembly, latest)).toMatchObject({ inTime: true, givenDays: days });
        expect(gradeSending(statutes, assembly, addDays(latest, 1)).lateByDays).toBe(1);
        expect(daysBetween(latest, assembly)).toBe(days + (count === 'clear' ? 1 : 0));
      }),
    );
  });
});
