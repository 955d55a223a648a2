import { fraction } from '@etabli/kernel';
import { defaultStatutes, withClauses } from '@etabli/membership/rules/statutes';
import { noCounts } from './kinds.js';
import { impossible, type Supposed, whatIf } from './what-if.js';

const supposed: Supposed = {
  registered: { electors: 60, voices: 60 },
  present: 15,
  represented: 6,
  remote: 0,
  advance: 0,
  counts: { ...noCounts(), for: 12, against: 5, abstention: 4 },
};
const mixed = { nature: 'mixed', call: 'first', at: new Date(0) } as const;

test('fifteen come and six send a proxy: one quorum is reached, the other is not (quorum.ago, quorum.age)', () => {
  const [ordinary, extraordinary] = whatIf(defaultStatutes, mixed, supposed);
  expect(ordinary).toMatchObject({
    verdict: 'adopted',
    voices: 21,
    quorum: { counted: 21, required: 15 },
    tally: { required: 9 },
  });
  expect(extraordinary).toMatchObject({
    verdict: 'no-quorum',
    quorum: { missing: 9 },
    tally: { required: 12 },
  });
});

test('the same under statutes one thinks of proposing', () => {
  const proposed = withClauses(defaultStatutes, {
    'quorum.age': fraction(1, 3),
    'maj.age.rule': 'three-quarters',
  });
  expect(whatIf(proposed, mixed, supposed)[1]).toMatchObject({
    verdict: 'rejected',
    tally: { required: 13 },
  });
});

test('more votes than voices are told apart', () => {
  expect(whatIf(defaultStatutes, mixed, { ...supposed, represented: 5 })[0]?.tooMany).toBe(true);
  expect(whatIf(defaultStatutes, mixed, supposed)[0]?.tooMany).toBe(false);
});

test.each([
  [{}, null],
  [{ present: 54 }, null],
  [{ present: 55 }, { code: 'too-many-people', most: 60 }],
  [{ present: 10, represented: 20 }, null],
  [
    { present: 10, represented: 21 },
    { code: 'too-many-proxies', most: 20 },
  ],
  [{ present: 5, remote: 5, represented: 20 }, null],
  [
    { present: 0, represented: 1 },
    { code: 'too-many-proxies', most: 0 },
  ],
])('with two proxies a person at most, supposing %j is impossible: %j (proxy.max)', (over, why) => {
  const two = withClauses(defaultStatutes, { 'proxy.limit': 'number', 'proxy.max': 2 });
  expect(impossible(two, { ...supposed, ...over })).toEqual(why);
});

test('without a cap, one person may carry all proxies; a cap may be a share of all voices (proxy.limit)', () => {
  const alone = { ...supposed, present: 1, represented: 12 };
  expect(impossible(withClauses(defaultStatutes, { 'proxy.limit': 'unlimited' }), alone)).toBeNull();
  const tenth = withClauses(defaultStatutes, { 'proxy.limit': 'share', 'proxy.max_share': fraction(1, 10) });
  expect(impossible(tenth, alone)).toEqual({ code: 'too-many-proxies', most: 6 });
});
