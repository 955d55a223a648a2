import { partsOf, resultsOf, settled } from './results.js';

const none = { for: 0, against: 0, abstention: 0, blank: 0, null: 0 };
const kept = (counts: Partial<typeof none>) => partsOf({ ...none, ...counts }).map(({ choice }) => choice);

test('for and against always show, the rest when there is some', () => {
  expect(kept({})).toEqual(['for', 'against']);
  expect(kept({ for: 36, abstention: 4 })).toEqual(['for', 'against', 'abstention']);
  expect(kept({ blank: 1, null: 1 })).toEqual(['for', 'against', 'blank', 'null']);
});

test('an item is settled by its last proclaimed vote, never by one set aside', () => {
  const at = '2026-11-23T18:00:00Z';
  const objected = { id: 'first round', proclaimedAt: at, cancelledAt: null };
  const adopted = { id: 'second round', proclaimedAt: at, cancelledAt: null };
  const cancelled = { id: 'wrong count', proclaimedAt: at, cancelledAt: at };
  const open = { id: 'open', proclaimedAt: null, cancelledAt: null };
  expect(settled([objected, adopted, cancelled, open])?.id).toBe('second round');
  expect(settled([cancelled, open])).toBeUndefined();
});

test('an election is read round by round, a text by the vote that settled it', () => {
  const at = '2026-11-23T18:00:00Z';
  const held = (id: string, election: object | null, cancelledAt: string | null = null) => ({
    ...{ id, cancelledAt, proclaimedAt: at },
    result: { election },
  });
  const read = (...votes: ReturnType<typeof held>[]) => resultsOf(votes).map(({ voteId }) => voteId);
  expect(read(held('one seat', {}), held('tie', {}))).toEqual(['one seat', 'tie']);
  expect(read(held('set aside', {}, at), held('again', {}))).toEqual(['again']);
  expect(read(held('first', null), held('second', null))).toEqual(['second']);
  expect(read()).toEqual([]);
});
