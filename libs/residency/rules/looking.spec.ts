import { addDays, daysBetween } from '@etabli/kernel/dates';
import fc from 'fast-check';
import { type Looking, type LookingRules, nextOf, WARNED_DAYS, withdrawnOn } from './looking.js';

const rules: LookingRules = { askMonths: 6, silentDays: 30 };
const signOn = '2026-01-10';
const looking = (how: Partial<Looking> = {}): Looking => ({ signOn, askedOn: null, warnedOn: null, ...how });

test.each<[string, Looking, LookingRules, string, ReturnType<typeof nextOf>]>([
  ['a day too soon', looking(), rules, '2026-07-09', null],
  ['six months after', looking(), rules, '2026-07-10', 'ask'],
  ['at the end of a short month', looking({ signOn: '2025-08-31' }), rules, '2026-02-28', 'ask'],
  ['never, where nobody is asked', looking(), { ...rules, askMonths: 0 }, '2030-01-01', null],
  ['asked, still time', looking({ askedOn: '2026-07-10' }), rules, '2026-08-01', null],
  ['asked, a week before', looking({ askedOn: '2026-07-10' }), rules, '2026-08-02', 'warn'],
  ['told, not yet', looking({ askedOn: '2026-07-10', warnedOn: '2026-08-02' }), rules, '2026-08-08', null],
  [
    'told, the day',
    looking({ askedOn: '2026-07-10', warnedOn: '2026-08-02' }),
    rules,
    '2026-08-09',
    'withdraw',
  ],
  [
    'told late: a week all the same',
    looking({ askedOn: '2026-07-10', warnedOn: '2026-09-01' }),
    rules,
    '2026-09-07',
    null,
  ],
  [
    'no more asked since: nothing goes on',
    looking({ askedOn: '2026-07-10', warnedOn: '2026-08-02' }),
    { ...rules, askMonths: 0 },
    '2026-12-01',
    null,
  ],
])('%s', (_, of, by, today, next) => {
  expect(nextOf(of, by, today)).toBe(next);
});

test('whenever the round comes by, one is asked, then told, and has a week at least', () => {
  const days = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 30, maxLength: 60 });
  const settings = fc.record({
    askMonths: fc.integer({ min: 1, max: 24 }),
    silentDays: fc.integer({ min: 14, max: 180 }),
  });
  fc.assert(
    fc.property(days, settings, (steps, by) => {
      let [today, now] = [signOn, looking()];
      for (const step of steps) {
        today = addDays(today, step);
        const next = nextOf(now, by, today);
        if (next === 'ask') now = { ...now, askedOn: today };
        if (next === 'warn') now = { ...now, warnedOn: today };
        if (next !== 'withdraw') continue;
        expect(daysBetween(now.warnedOn as string, today)).toBeGreaterThanOrEqual(WARNED_DAYS);
        expect(daysBetween(now.askedOn as string, today)).toBeGreaterThanOrEqual(by.silentDays);
        expect((withdrawnOn(now, by) as string) <= today).toBe(true);
        return;
      }
    }),
  );
});
