import { fraction } from '@etabli/kernel';
import { type ClauseValues, defaultStatutes, withClauses } from '@etabli/membership/rules/statutes';
import fc from 'fast-check';
import { type BallotQuestion, ballotMode } from './ballot-mode.js';

const byColleges: Partial<ClauseValues> = {
  colleges: [{ id: 'residents', name: 'Résidents', weight: fraction(1, 1), seats: null }],
};
const modeOf = (values: Partial<ClauseValues>, question: Partial<BallotQuestion> = {}) =>
  ballotMode(withClauses(defaultStatutes, values), { aboutPerson: false, requests: 0, ...question });

test.each([
  ['ballot.mode secret', { 'ballot.mode': 'secret' }, {}, ['secret'], 'ballot.mode'],
  ['ballot.mode by hands: the chair proposes', {}, {}, ['hands', 'named', 'secret'], null],
  ['ballot.phones no: nothing by name', { 'ballot.phones': false }, {}, ['hands', 'secret'], null],
  ['colleges: hands too, counted college by college', byColleges, {}, ['hands', 'named', 'secret'], null],
  ['ballot.secret_if_persons', {}, { aboutPerson: true }, ['secret'], 'ballot.secret_if_persons'],
  [
    'ballot.secret_if_persons no: a vote about a person may be public',
    { 'ballot.secret_if_persons': false },
    { aboutPerson: true },
    ['hands', 'named', 'secret'],
    null,
  ],
  [
    'ballot.secret_requests reached',
    { 'ballot.secret_requests': 3 },
    { requests: 3 },
    ['secret'],
    'ballot.secret_requests',
  ],
  [
    'ballot.secret_requests not reached',
    { 'ballot.secret_requests': 3 },
    { requests: 2 },
    ['hands', 'named', 'secret'],
    null,
  ],
  [
    'no right to secrecy (the law gives none)',
    { 'ballot.secret_requests': null },
    { requests: 100 },
    ['hands', 'named', 'secret'],
    null,
  ],
] as const)('%s', (_, values, question, methods, clause) => {
  const mode = modeOf(values, question);
  expect(mode.methods).toEqual(methods);
  expect(mode.imposedBy?.key ?? null).toBe(clause);
});

test('asking counts only where it can change something', () => {
  expect(modeOf({ 'ballot.secret_requests': 2 }).requestsNeeded).toBe(2);
  expect(modeOf({ 'ballot.secret_requests': 2 }, { requests: 5 }).requestsNeeded).toBe(2);
  expect(modeOf({ 'ballot.mode': 'secret', 'ballot.secret_requests': 2 }).requestsNeeded).toBeNull();
  expect(modeOf({ 'ballot.secret_requests': 2 }, { aboutPerson: true }).requestsNeeded).toBeNull();
});

test('secrecy is always possible, and more requests never take it away', () => {
  const statutes = fc.record({
    'ballot.mode': fc.constantFrom('hands' as const, 'secret' as const),
    'ballot.phones': fc.boolean(),
    'ballot.secret_if_persons': fc.boolean(),
    'ballot.secret_requests': fc.option(fc.integer({ min: 1, max: 100 })),
  });
  fc.assert(
    fc.property(statutes, fc.boolean(), fc.nat(120), fc.nat(20), (values, aboutPerson, requests, more) => {
      const before = modeOf(values, { aboutPerson, requests });
      const after = modeOf(values, { aboutPerson, requests: requests + more });
      expect(before.methods).toContain('secret');
      if (before.imposedBy) expect(after.methods).toEqual(['secret']);
    }),
  );
});
