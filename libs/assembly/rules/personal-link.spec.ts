import fc from 'fast-check';
import { type LinkedAssembly, linkState } from './personal-link.js';

const startsAt = new Date('2026-03-14T17:30:00Z');
const PARIS = 'Europe/Paris';
const at = (now: string, state: LinkedAssembly['state'] = 'convened', revokedAt: Date | null = null) =>
  linkState({ revokedAt }, { state, startsAt }, new Date(now), PARIS);

describe('what a personal link gives', () => {
  test.each([
    ['a month before', '2026-02-14T08:00:00Z', 'convened', 'open'],
    ['at the hour', '2026-03-14T17:30:00Z', 'convened', 'open'],
    ['late that evening, not opened yet', '2026-03-14T22:59:59Z', 'convened', 'open'],
    ['at midnight in Paris', '2026-03-14T23:00:00Z', 'convened', 'over'],
    ['past midnight, still in session', '2026-03-15T00:30:00Z', 'open', 'open'],
    ['once closed, the same evening', '2026-03-14T20:00:00Z', 'closed', 'over'],
    ['once filed', '2026-03-14T20:00:00Z', 'filed', 'over'],
    ['once cancelled', '2026-02-14T08:00:00Z', 'cancelled', 'cancelled'],
  ] as const)('%s', (_, now, state, given) => expect(at(now, state)).toBe(given));

  test('nothing once it was sent again', () => {
    expect(at('2026-02-14T08:00:00Z', 'convened', startsAt)).toBe('replaced');
  });

  test('never opens again: what is over for a convened assembly stays over', () => {
    const instants = fc.date({
      min: new Date('2025-01-01'),
      max: new Date('2028-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, fc.nat(10 ** 9), (now, later) => {
        const then = new Date(now.getTime() + later).toISOString();
        expect(at(now.toISOString()) === 'over' && at(then) === 'open').toBe(false);
      }),
    );
  });
});
