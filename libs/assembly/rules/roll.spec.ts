import { type ClauseValues, defaultStatutes, withClauses } from '@etabli/membership/rules/statutes';
import fc from 'fast-check';
import type { AttendanceEvent } from './attendance.js';
import type { Elector } from './electorate.js';
import type { ProxyFiling } from './proxies.js';
import { mandateOf, type RollSituation, rollAt } from './roll.js';

const at = (time: string) => new Date(`2026-03-14T${time}:00Z`);
const elector = (memberId: string, voices = 1): Elector => ({
  memberId,
  voices,
  collegeId: null,
  exercisedBy: memberId,
});
const move = (
  memberId: string,
  time: string,
  kind: AttendanceEvent['kind'] = 'arrived',
  mode: AttendanceEvent['mode'] = 'present',
): AttendanceEvent => ({ memberId, kind, mode, at: at(time) });
const proxy = (giverId: string, holderId: string): ProxyFiling => ({
  id: `${giverId}>${holderId}`,
  giverId,
  holderId,
  filedAt: at('09:00'),
});

const names = ['aline', 'basile', 'chloe', 'driss', 'emma'];
const evening = (more: Partial<RollSituation> = {}, values: Partial<ClauseValues> = {}): RollSituation => ({
  statutes: withClauses(defaultStatutes, values),
  electors: names.map((name) => elector(name)),
  filings: [proxy('aline', 'basile'), proxy('driss', 'basile')],
  attendance: [move('basile', '18:00'), move('chloe', '18:10'), move('guest', '18:00')],
  ...more,
});

describe('the roll at an instant', () => {
  test('counts the present, carries the represented, leaves guests out', () => {
    const roll = rollAt(at('18:30'), evening());
    expect(roll).toMatchObject({
      registered: { electors: 5, voices: 5 },
      present: { electors: 2, voices: 2 },
      represented: { electors: 2, voices: 2 },
      inRoom: { electors: 4, voices: 4 },
    });
    expect(roll.holders).toEqual([
      {
        memberId: 'basile',
        mode: 'present',
        own: 1,
        mandates: [
          { proxyId: 'aline>basile', giverId: 'aline', voices: 1 },
          { proxyId: 'driss>basile', giverId: 'driss', voices: 1 },
        ],
        voices: 3,
      },
      { memberId: 'chloe', mode: 'present', own: 1, mandates: [], voices: 1 },
    ]);
  });

  test('a holder who leaves takes the represented with them; a giver who comes gets the voice back', () => {
    const left = evening({ attendance: [...evening().attendance!, move('basile', '18:20', 'left')] });
    expect(rollAt(at('18:19'), left).inRoom.voices).toBe(4);
    expect(rollAt(at('18:20'), left).inRoom.voices).toBe(1);
    const came = rollAt(
      at('18:30'),
      evening({ attendance: [...evening().attendance!, move('aline', '18:20')] }),
    );
    expect(came).toMatchObject({ present: { voices: 3 }, represented: { voices: 1 }, inRoom: { voices: 4 } });
    expect(mandateOf(came, 'aline')).toEqual({ voices: 1, castBy: 'aline' });
  });

  test('remote attendance counts only where allowed (remote_presence)', () => {
    const attendance = [move('emma', '18:00', 'arrived', 'remote')];
    expect(rollAt(at('18:30'), evening({ attendance })).inRoom.electors).toBe(0);
    const allowed = rollAt(at('18:30'), evening({ attendance }, { remote_presence: true }));
    expect(allowed).toMatchObject({
      remote: { electors: 1 },
      present: { electors: 0 },
      inRoom: { electors: 1 },
    });
  });

  test('an advance vote gives way to coming, and takes precedence over a proxy (advance.precedence)', () => {
    const advance = [
      { memberId: 'aline', channel: 'postal' as const, at: at('08:00') },
      { memberId: 'chloe', channel: 'postal' as const, at: at('08:00') },
    ];
    expect(rollAt(at('18:30'), evening({ advance })).advance.electors).toBe(0);
    const first = rollAt(at('18:30'), evening({ advance }, { postal: true }));
    expect(first).toMatchObject({ advance: { electors: 1 }, represented: { electors: 1 } });
    const second = rollAt(at('18:30'), evening({ advance }, { postal: true, 'advance.precedence': 'proxy' }));
    expect(second).toMatchObject({ advance: { electors: 0 }, represented: { electors: 2 } });
  });

  test('a holder who has no voice of their own casts only those they carry (proxy.holder anyone)', () => {
    const roll = rollAt(
      at('18:30'),
      evening({ filings: [proxy('aline', 'guest')] }, { 'proxy.holder': 'anyone' }),
    );
    expect(mandateOf(roll, 'aline')).toEqual({ voices: 1, castBy: 'guest' });
    expect(mandateOf(roll, 'guest')).toBeNull();
    expect(mandateOf(roll, 'emma')).toBeNull();
  });
});

test('voices conserve, nobody counts twice, and the order of entries at other minutes does not matter', () => {
  const minute = fc.integer({ min: 10, max: 59 });
  const moves = fc.uniqueArray(
    fc.record({
      who: fc.constantFrom(...names, 'guest'),
      kind: fc.constantFrom('arrived' as const, 'left' as const),
      mode: fc.constantFrom('present' as const, 'remote' as const),
      minute,
    }),
    { selector: ({ minute: when }) => when, maxLength: 12 },
  );
  const given = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names, 'guest')), {
    maxLength: 6,
  });
  const weights = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(moves, given, weights, fc.boolean(), (walks, proxies, voices, remote) => {
      const attendance = walks.map(({ who, kind, mode, minute: m }) => move(who, `17:${m}`, kind, mode));
      const situation = evening(
        {
          electors: names.map((name, i) => elector(name, voices[i])),
          filings: proxies.map(([giver, holder], i) => ({ ...proxy(giver, holder), id: `p${i}` })),
          attendance,
        },
        { remote_presence: remote },
      );
      const roll = rollAt(at('18:00'), situation);
      const held = roll.holders.reduce((sum, holder) => sum + holder.voices, 0);
      expect(held).toBe(roll.inRoom.voices);
      expect(roll.inRoom.voices).toBe(roll.present.voices + roll.remote.voices + roll.represented.voices);
      expect(roll.inRoom.voices).toBeLessThanOrEqual(roll.registered.voices);
      const counted = roll.holders.flatMap(({ memberId, own, mandates }) => [
        ...(own > 0 ? [memberId] : []),
        ...mandates.map(({ giverId }) => giverId),
      ]);
      expect(new Set(counted).size).toBe(counted.length);
      expect(rollAt(at('18:00'), { ...situation, attendance: [...attendance].reverse() })).toEqual(roll);
    }),
    { numRuns: 500 },
  );
});
