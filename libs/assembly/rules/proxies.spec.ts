import { type ClauseValues, defaultStatutes, withClauses } from '@etabli/membership/rules/statutes';
import fc from 'fast-check';
import type { AttendanceEvent } from './attendance.js';
import type { Elector } from './electorate.js';
import { type ProxyFiling, type ProxySituation, proxiesAt } from './proxies.js';

const at = (time: string) => new Date(`2026-03-14T${time}:00Z`);
const elector = (memberId: string, voices = 1, collegeId: string | null = null): Elector => ({
  memberId,
  voices,
  collegeId,
  exercisedBy: memberId,
});
const cast = ['aline', 'basile', 'chloe', 'driss', 'emma', 'farid', 'gael', 'hawa'];
const filing = (giverId: string, holderId: string | null, time: string, more = {}): ProxyFiling => ({
  id: `${giverId}-${time}`,
  giverId,
  holderId,
  filedAt: at(time),
  ...more,
});
const arrives = (
  memberId: string,
  time: string,
  mode: 'present' | 'remote' = 'present',
): AttendanceEvent => ({
  memberId,
  kind: 'arrived',
  mode,
  at: at(time),
});
const leaves = (memberId: string, time: string): AttendanceEvent => ({
  memberId,
  kind: 'left',
  mode: 'present',
  at: at(time),
});

/** Basile and Chloé are in the room from 18:00. */
const evening = (
  filings: ProxyFiling[],
  values: Partial<ClauseValues> = {},
  more: Partial<ProxySituation> = {},
): ProxySituation => ({
  statutes: withClauses(defaultStatutes, values),
  electors: cast.map((name) => elector(name)),
  filings,
  ...more,
  attendance: [arrives('basile', '18:00'), arrives('chloe', '18:00'), ...(more.attendance ?? [])],
});
const verdicts = (situation: ProxySituation, time = '18:30') =>
  proxiesAt(at(time), situation).map(({ status, reason }) => (reason ? `${status}: ${reason}` : status));

describe('a proxy by itself', () => {
  test.each<[string, ProxyFiling, Partial<ClauseValues>, Partial<ProxySituation>, string]>([
    ['carried by an elector in the room', filing('aline', 'basile', '10:00'), {}, {}, 'carried'],
    [
      'proxy.allowed',
      filing('aline', 'basile', '10:00'),
      { 'proxy.allowed': false },
      {},
      'refused: not-allowed',
    ],
    [
      'proxy.deadline_days',
      filing('aline', 'basile', '10:00'),
      {},
      { deadline: at('09:59') },
      'refused: late',
    ],
    [
      'proxy.deadline_days, to the minute',
      filing('aline', 'basile', '10:00'),
      {},
      { deadline: at('10:00') },
      'carried',
    ],
    ['the giver does not vote', filing('zoe', 'basile', '10:00'), {}, {}, 'refused: giver-not-elector'],
    ['to oneself', filing('aline', 'aline', '10:00'), {}, {}, 'refused: self'],
    ['proxy.holder elector', filing('aline', 'zoe', '10:00'), {}, {}, 'refused: holder-not-elector'],
    [
      'proxy.holder anyone',
      filing('aline', 'zoe', '10:00'),
      { 'proxy.holder': 'anyone' },
      { attendance: [arrives('zoe', '18:05')] },
      'carried',
    ],
    ['proxy.blank invalid', filing('aline', null, '10:00'), {}, {}, 'refused: blank'],
    [
      'proxy.blank chair',
      filing('aline', null, '10:00'),
      { 'proxy.blank': 'chair' },
      { chairId: 'chloe' },
      'carried',
    ],
    [
      'proxy.blank chair, no chair yet',
      filing('aline', null, '10:00'),
      { 'proxy.blank': 'chair' },
      {},
      'refused: blank',
    ],
    ['proxy.blank shared', filing('aline', null, '10:00'), { 'proxy.blank': 'shared' }, {}, 'carried'],
    ['the holder has not come', filing('aline', 'driss', '10:00'), {}, {}, 'waiting: holder-absent'],
    [
      'the holder has left',
      filing('aline', 'basile', '10:00'),
      {},
      { attendance: [leaves('basile', '18:20')] },
      'waiting: holder-absent',
    ],
    [
      'proxy.substitute takes over',
      filing('aline', 'driss', '10:00', { substituteId: 'chloe' }),
      {},
      {},
      'carried',
    ],
    [
      'proxy.substitute not allowed',
      filing('aline', 'driss', '10:00', { substituteId: 'chloe' }),
      { 'proxy.substitute': false },
      {},
      'waiting: holder-absent',
    ],
    [
      'the giver comes: revoked from that minute',
      filing('aline', 'basile', '10:00'),
      {},
      { attendance: [arrives('aline', '18:30')] },
      'revoked: giver-arrived',
    ],
    [
      'the giver comes later',
      filing('aline', 'basile', '10:00'),
      {},
      { attendance: [arrives('aline', '18:31')] },
      'carried',
    ],
    [
      'came and went: still revoked',
      filing('aline', 'basile', '10:00'),
      {},
      { attendance: [arrives('aline', '18:05'), leaves('aline', '18:10')] },
      'revoked: giver-arrived',
    ],
    [
      'where arrival does not revoke, the proxy rests while the giver is in',
      filing('aline', 'basile', '10:00'),
      { 'proxy.revocation': ['later-proxy'] },
      { attendance: [arrives('aline', '18:05')] },
      'waiting: giver-present',
    ],
    [
      'given on leaving: carried once out',
      filing('aline', 'basile', '18:10'),
      {},
      { attendance: [arrives('aline', '18:00'), leaves('aline', '18:15')] },
      'carried',
    ],
    [
      'given on leaving: not while still in',
      filing('aline', 'basile', '18:10'),
      {},
      { attendance: [arrives('aline', '18:00'), leaves('aline', '18:45')] },
      'waiting: giver-present',
    ],
    [
      'taken back (Civil Code, art. 2004)',
      filing('aline', 'basile', '10:00'),
      {},
      { revocations: [{ proxyId: 'aline-10:00', at: at('17:00') }] },
      'revoked: withdrawn',
    ],
    [
      'remote arrival revokes only where it counts (remote_presence)',
      filing('aline', 'basile', '10:00'),
      {},
      { attendance: [arrives('aline', '18:05', 'remote')] },
      'carried',
    ],
  ])('%s', (_, proxy, values, more, expected) => {
    expect(verdicts(evening([proxy], values, more))).toEqual([expected]);
  });

  test('proxy.holder same-college', () => {
    const electors = [
      elector('aline', 1, 'users'),
      elector('basile', 1, 'staff'),
      elector('chloe', 1, 'users'),
    ];
    const proxies = [filing('aline', 'basile', '10:00')];
    const college = { 'proxy.holder': 'same-college' as const };
    expect(verdicts(evening(proxies, college, { electors }))).toEqual(['refused: other-college']);
    expect(verdicts(evening([filing('aline', 'chloe', '10:00')], college, { electors }))).toEqual([
      'carried',
    ]);
  });
});

describe('proxies together', () => {
  test('a later proxy revokes the earlier one (Civil Code, art. 2006)', () => {
    const proxies = [filing('aline', 'basile', '10:00'), filing('aline', 'chloe', '11:00')];
    expect(verdicts(evening(proxies))).toEqual(['revoked: replaced', 'carried']);
    expect(verdicts(evening(proxies, { 'proxy.revocation': ['arrival'] }))).toEqual([
      'carried',
      'refused: earlier-stands',
    ]);
  });

  test('a later proxy that is blank, late or to oneself revokes nothing', () => {
    const first = filing('aline', 'basile', '10:00');
    expect(verdicts(evening([first, filing('aline', null, '11:00')]))[0]).toBe('carried');
    expect(verdicts(evening([first, filing('aline', 'aline', '11:00')]))[0]).toBe('carried');
    const late = evening([first, filing('aline', 'chloe', '12:00')], {}, { deadline: at('11:00') });
    expect(verdicts(late)).toEqual(['carried', 'refused: late']);
  });

  const three = [
    filing('aline', 'basile', '10:00'),
    filing('driss', 'basile', '11:00'),
    filing('emma', 'basile', '12:00'),
  ];

  test('proxy.max, proxy.over_limit: the earliest are kept, or all are refused', () => {
    expect(verdicts(evening(three))).toEqual(['carried', 'carried', 'refused: over-limit']);
    expect(verdicts(evening(three, { 'proxy.over_limit': 'all-refused' }))).toEqual(
      Array(3).fill('refused: over-limit'),
    );
    expect(verdicts(evening(three, { 'proxy.limit': 'unlimited' }))).toEqual(Array(3).fill('carried'));
  });

  test('order of receipt decides, not the order of the list', () => {
    const [a, b, c] = three as [ProxyFiling, ProxyFiling, ProxyFiling];
    expect(proxiesAt(at('18:30'), evening([c, a, b]))).toEqual(proxiesAt(at('18:30'), evening(three)));
  });

  test('when a giver arrives, a place under the cap is free again', () => {
    const situation = evening(three, {}, { attendance: [arrives('aline', '18:40')] });
    expect(verdicts(situation, '18:30')[2]).toBe('refused: over-limit');
    expect(verdicts(situation, '18:45')).toEqual(['revoked: giver-arrived', 'carried', 'carried']);
  });

  test('proxy.max_share: a share of all voices, the holder’s own not counted', () => {
    const electors = [elector('aline', 2), elector('driss', 1), elector('basile', 1), elector('zoe', 26)];
    const share = { 'proxy.limit': 'share' as const, 'proxy.max_share': { num: 1, den: 10 } };
    const situation = evening(
      [filing('aline', 'basile', '10:00'), filing('driss', 'basile', '11:00')],
      share,
      { electors },
    );
    expect(verdicts(situation)).toEqual(['carried', 'carried']);
    const smaller = {
      ...situation,
      electors: electors.map((e) => (e.voices === 26 ? { ...e, voices: 25 } : e)),
    };
    expect(proxiesAt(at('18:30'), smaller)[1]).toMatchObject({ reason: 'over-limit', limit: 2 });
  });

  test('whoever gave their proxy carries none', () => {
    const chain = [filing('aline', 'driss', '10:00'), filing('driss', 'basile', '11:00')];
    expect(verdicts(evening(chain))).toEqual(['refused: holder-gave-proxy', 'carried']);
    const comes = evening(chain, {}, { attendance: [arrives('driss', '18:10')] });
    expect(verdicts(comes)).toEqual(['carried', 'revoked: giver-arrived']);
  });

  test('blank proxies are shared evenly among those present, never over the cap', () => {
    const blanks = ['aline', 'driss', 'emma', 'farid', 'gael'].map((giver, i) =>
      filing(giver, null, `1${i}:00`),
    );
    const found = proxiesAt(at('18:30'), evening(blanks, { 'proxy.blank': 'shared' }));
    expect(found.map(({ holderId, status }) => (status === 'carried' ? holderId : status))).toEqual([
      'basile',
      'chloe',
      'basile',
      'chloe',
      'refused',
    ]);
  });
});

test('no voice is carried twice, no cap exceeded, nobody in the room is represented', () => {
  const proxies = fc.array(
    fc.record({
      giver: fc.constantFrom(...cast),
      holder: fc.constantFrom(null, 'zoe', ...cast),
      minute: fc.integer({ min: 10, max: 59 }),
    }),
    { maxLength: 15 },
  );
  const events = fc.array(
    fc.record({
      who: fc.constantFrom(...cast),
      kind: fc.constantFrom('arrived' as const, 'left' as const),
      minute: fc.integer({ min: 10, max: 59 }),
    }),
    { maxLength: 15 },
  );
  const values = fc.record({
    'proxy.max': fc.integer({ min: 1, max: 3 }),
    'proxy.over_limit': fc.constantFrom('earliest' as const, 'all-refused' as const),
    'proxy.blank': fc.constantFrom('invalid' as const, 'chair' as const, 'shared' as const),
    'proxy.revocation': fc.subarray(['arrival' as const, 'later-proxy' as const]),
  });
  fc.assert(
    fc.property(proxies, events, values, (given, moves, clauses) => {
      const situation: ProxySituation = {
        statutes: withClauses(defaultStatutes, clauses),
        electors: cast.map((name) => elector(name)),
        filings: given.map(({ giver, holder, minute }, i) => ({
          ...filing(giver, holder, `17:${minute}`),
          id: `p${i}`,
        })),
        attendance: moves.map(({ who, kind, minute }) => ({
          memberId: who,
          kind,
          mode: 'present',
          at: at(`17:${minute}`),
        })),
        chairId: 'hawa',
      };
      const found = proxiesAt(at('18:00'), situation);
      expect(found).toHaveLength(given.length);
      const carried = found.filter(({ status }) => status === 'carried');
      const givers = carried.map(({ giverId }) => giverId);
      expect(new Set(givers).size).toBe(givers.length);
      expect(carried.some(({ holderId }) => holderId === null || givers.includes(holderId))).toBe(false);
      for (const name of cast) {
        const named = carried.filter((one) => one.holderId === name && !one.blank);
        expect(named.length).toBeLessThanOrEqual(clauses['proxy.max']);
      }
      for (const verdict of found) expect(verdict.status === 'carried').toBe(verdict.reason === null);
    }),
    { numRuns: 1000 },
  );
});
