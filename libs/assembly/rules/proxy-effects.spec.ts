import { type ClauseValues, defaultStatutes, withClauses } from '@etabli/membership/rules/statutes';
import fc from 'fast-check';
import type { AttendanceEvent } from './attendance.js';
import { proxiesAt } from './proxies.js';
import { proxyEffects } from './proxy-effects.js';

const at = (time: string) => new Date(`2026-03-14T${time}:00Z`);
const names = ['aline', 'basile', 'chloe', 'driss'];
const electors = names.map((memberId) => ({ memberId, voices: 1, collegeId: null, exercisedBy: memberId }));
const move = (memberId: string, kind: AttendanceEvent['kind'], time: string): AttendanceEvent => ({
  ...{ memberId, kind, at: at(time) },
  mode: 'present',
});

/** Aline's proxy to Basile, Chloé taking over; what the last move did to it. */
function effectOf(moves: AttendanceEvent[], values: Partial<ClauseValues> = {}) {
  const filing = {
    id: 'p',
    giverId: 'aline',
    holderId: 'basile',
    substituteId: 'chloe',
    filedAt: at('09:00'),
  };
  const statutes = withClauses(defaultStatutes, { 'proxy.substitute': true, ...values });
  const seen = (attendance: AttendanceEvent[]) =>
    proxiesAt(at('20:00'), { statutes, electors, filings: [filing], attendance });
  return proxyEffects(seen(moves.slice(0, -1)), seen(moves));
}
const basileIn = move('basile', 'arrived', '18:00');
const chloeIn = move('chloe', 'arrived', '18:01');
const basileOut = move('basile', 'left', '18:30');
const effect = { giverId: 'aline', from: 'basile' };

test.each([
  ['the holder comes: it counts', [basileIn], {}, [{ ...effect, kind: 'counts', to: 'basile' }]],
  [
    'the holder leaves, the substitute is there (proxy.substitute): it passes',
    [basileIn, chloeIn, basileOut],
    {},
    [{ ...effect, kind: 'passes', to: 'chloe' }],
  ],
  [
    'the holder leaves, nobody takes over: it falls',
    [basileIn, chloeIn, basileOut],
    { 'proxy.substitute': false },
    [{ ...effect, kind: 'falls', to: 'basile' }],
  ],
  [
    'the giver comes (proxy.revocation: arrival): it ends',
    [basileIn, move('aline', 'arrived', '18:20')],
    {},
    [{ ...effect, kind: 'ends', to: null }],
  ],
  ['someone else comes: nothing', [basileIn, move('driss', 'arrived', '18:20')], {}, []],
] satisfies [string, AttendanceEvent[], Partial<ClauseValues>, object[]][])(
  '%s',
  (_, moves, values, expected) => {
    expect(effectOf(moves, values)).toEqual(expected);
  },
);

test('a proxy that stands as it stood has no effect to tell, and each has one at most', () => {
  const moves = fc.array(
    fc.record({
      who: fc.constantFrom(...names),
      kind: fc.constantFrom('arrived' as const, 'left' as const),
      minute: fc.integer({ min: 10, max: 59 }),
    }),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(moves, fc.boolean(), (walks, substitute) => {
      const events = walks.map(({ who, kind, minute }) => move(who, kind, `18:${minute}`));
      expect(effectOf(events, { 'proxy.substitute': substitute }).length).toBeLessThanOrEqual(1);
      const same = [...events, events.at(-1) as AttendanceEvent];
      expect(effectOf(same, { 'proxy.substitute': substitute })).toEqual([]);
    }),
  );
});
