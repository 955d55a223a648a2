import { fraction } from '@etabli/kernel';
import { defaultStatutes, withClauses } from '@etabli/membership/rules/statutes';
import { noCounts } from './kinds.js';
import { type Supposed, whatIf } from './what-if.js';

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
