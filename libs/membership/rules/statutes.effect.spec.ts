import { fraction } from '@etabli/kernel';
import { type ClauseKey, clauseKeys, defaultStatutes, hasEffect, withClauses } from './statutes.js';

type Clauses = Parameters<typeof withClauses>[1];
const idle = (clauses: Clauses): ClauseKey[] =>
  clauseKeys.filter((key) => !hasEffect(withClauses(defaultStatutes, clauses), key));
const under = (keys: ClauseKey[], ...starts: string[]) =>
  keys.filter((key) => starts.some((start) => key.startsWith(start)));

describe('clauses that another one puts out of use', () => {
  test.each<[Clauses, ClauseKey[]]>([
    [{ 'proxy.limit': 'number' }, ['proxy.max_share']],
    [{ 'proxy.limit': 'share' }, ['proxy.max']],
    [{ 'proxy.limit': 'unlimited' }, ['proxy.max', 'proxy.max_share', 'proxy.over_limit']],
  ])('a cap is read in its own unit: %j (proxy.limit)', (clauses, expected) => {
    expect(under(idle(clauses), 'proxy')).toEqual(expected);
  });

  test('without proxies, nothing is told of them but that (proxy.allowed)', () => {
    const told = clauseKeys.filter((key) => key.startsWith('proxy.'));
    expect(under(idle({ 'proxy.allowed': false }), 'proxy')).toEqual(
      told.filter((key) => key !== 'proxy.allowed'),
    );
  });

  test('a quorum of either kind keeps how quorums are counted (quorum.ago, quorum.age)', () => {
    expect(under(idle({ 'quorum.ago': null, 'quorum.age': null }), 'quorum', 'second')).toHaveLength(8);
    expect(under(idle({ 'quorum.ago': null, 'quorum.age': fraction(1, 3) }), 'quorum', 'second')).toEqual([]);
  });

  test('votes in advance, remote presence and colleges are told where there are some', () => {
    expect(under(idle({}), 'advance', 'remote.', 'colleges.')).toHaveLength(9);
    const all = {
      online_advance: true,
      remote_presence: true,
      colleges: [{ id: 'a', name: 'Usagers', weight: fraction(1, 1), seats: 0 }],
    };
    expect(under(idle(all), 'advance', 'remote.', 'colleges.')).toEqual([]);
  });

  test('whose casting vote it is, only where there is one (tie)', () => {
    expect(idle({ tie: 'rejected' })).toContain('tie.holder');
    expect(idle({ tie: 'casting' })).not.toContain('tie.holder');
  });
});
