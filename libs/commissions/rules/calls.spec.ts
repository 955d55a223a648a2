import fc from 'fast-check';
import { type CallFacts, isAsked, type Step, standingOf, stepsDue } from './calls.js';

const opened = new Date('2026-03-02T09:00:00Z');
const later = (days: number, hours = 0) => new Date(opened.getTime() + (days * 24 + hours) * 3_600_000);
const call = (done: Partial<CallFacts> = {}): CallFacts => ({
  openedAt: opened,
  askedAt: null,
  widenedAt: null,
  remindedAt: null,
  ...done,
});
const commission = { delayDays: 3, nobodyToAsk: false };

test.each([
  ['a holder without a last day', { ended: false, holder: { lastDay: null } }, 'held'],
  ['a holder who leaves', { ended: false, holder: { lastDay: '2026-03-31' } }, 'leaving'],
  ['nobody', { ended: false, holder: null }, 'orphan'],
  ['an end, whoever held it', { ended: true, holder: { lastDay: null } }, 'ended'],
] as const)('a mission with %s', (_, duty, standing) => expect(standingOf(duty)).toBe(standing));

describe('an open call', () => {
  test.each<[string, CallFacts, Date, Step[]]>([
    ['asks the commission and tells the keepers at once', call(), opened, ['ask', 'remind']],
    ['waits', call({ askedAt: opened, remindedAt: opened }), later(2, 23), []],
    [
      'goes to all members after three days',
      call({ askedAt: opened, remindedAt: opened }),
      later(3),
      ['widen'],
    ],
    [
      'is not widened twice',
      call({ askedAt: opened, widenedAt: later(3), remindedAt: opened }),
      later(4),
      [],
    ],
    [
      'reminds the keepers every week',
      call({ askedAt: opened, widenedAt: later(3), remindedAt: opened }),
      later(7),
      ['remind'],
    ],
    ['catches up with everything after a long silence', call(), later(30), ['ask', 'widen', 'remind']],
  ])('%s', (_, facts, now, steps) => expect(stepsDue(facts, commission, now)).toEqual(steps));

  test('goes to all members at once where nobody sits in the commission', () => {
    expect(stepsDue(call(), { delayDays: 3, nobodyToAsk: true }, opened)).toEqual(['ask', 'widen', 'remind']);
  });

  test('is heard by all members in the end, whenever the round comes by', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(gaps, fc.integer({ min: 0, max: 60 }), (hours, delayDays) => {
        let facts = call();
        let hour = 0;
        const times: Record<Step, number> = { ask: 0, widen: 0, remind: 0 };
        for (const gap of hours) {
          hour += gap;
          const now = later(0, hour);
          const field = { ask: 'askedAt', widen: 'widenedAt', remind: 'remindedAt' } as const;
          for (const step of stepsDue(facts, { delayDays, nobodyToAsk: false }, now)) {
            times[step]++;
            facts = { ...facts, [field[step]]: now };
          }
        }
        expect(times.ask).toBe(1);
        expect(times.widen).toBe(hour >= delayDays * 24 ? 1 : 0);
        expect(times.remind).toBeGreaterThanOrEqual(1);
        expect(times.remind).toBeLessThanOrEqual(1 + Math.floor(hour / (7 * 24)));
      }),
    );
  });
});

test.each([
  ['a deputy, first', false, { holds: false, standsBy: true, seated: false }, true],
  ['who sits in the commission', false, { holds: false, standsBy: false, seated: true }, true],
  ['another member, not yet', false, { holds: false, standsBy: false, seated: false }, false],
  ['another member, once it is widened', true, { holds: false, standsBy: false, seated: false }, true],
  ['never who leaves', true, { holds: true, standsBy: false, seated: true }, false],
])('a call asks %s', (_, widened, who, asked) => expect(isAsked(widened, who)).toBe(asked));
