import { type ClauseValues, defaultStatutes, withClauses } from '@etabli/membership/rules/statutes';
import { type AdvanceQuestion, advanceBar, advanceBy } from './advance-offer.js';

const barOf = (values: Partial<ClauseValues>, more: Partial<AdvanceQuestion> = {}) =>
  advanceBar(withClauses(defaultStatutes, values), {
    kind: 'ordinary',
    aboutPerson: false,
    requests: 0,
    ...more,
  });

test.each<[string, Partial<ClauseValues>, Partial<AdvanceQuestion>, string | null]>([
  ['a public vote', {}, {}, null],
  ['ballot.mode secret: the vote would bear a name', { 'ballot.mode': 'secret' }, {}, 'secret'],
  ['ballot.secret_if_persons', {}, { aboutPerson: true }, 'secret'],
  ['ballot.secret_requests reached', { 'ballot.secret_requests': 2 }, { requests: 2 }, 'secret'],
  ['maj.ago.base present: nobody decides from elsewhere', { 'maj.ago.base': 'present' }, {}, 'present-only'],
  ['maj.age.base present says nothing of the ordinary part', { 'maj.age.base': 'present' }, {}, null],
])('%s', (_, values, more, bar) => {
  expect(barOf(values, more)).toBe(bar);
});

test('statutes that say nothing know no vote in advance', () => {
  expect(advanceBy(defaultStatutes, 'online')).toBe(false);
  expect(advanceBy(defaultStatutes, 'postal')).toBe(false);
  expect(advanceBy(withClauses(defaultStatutes, { online_advance: true }), 'online')).toBe(true);
});
