import { following, type Item, isDone, stepOf, undecided, type Vote } from './course.js';

const at = '2026-12-22T18:00:00Z';
const vote = (changes: Partial<Vote> = {}): Vote =>
  ({
    id: 'v',
    method: 'hands',
    openedAt: at,
    closedAt: null,
    proclaimedAt: null,
    cancelledAt: null,
    result: null,
    ...changes,
  }) as Vote;
const counted = (verdict: string): Vote =>
  vote({ closedAt: at, result: { verdict } as NonNullable<Vote['result']> });
const item = (changes: Partial<Item> = {}): Item =>
  ({ id: 'i', position: 1, kind: 'vote', withdrawnAt: null, votes: [], ...changes }) as Item;

test.each([
  ['comes to an item before anything else', item(), false, 'call'],
  ['puts it to the vote', item(), true, 'open'],
  ['goes on after what is only told', item({ kind: 'information' }), true, 'next'],
  ['counts hands', item({ votes: [vote()] }), true, 'count'],
  ['waits for phones', item({ votes: [vote({ method: 'named' })] }), true, 'close'],
  ['says the result', item({ votes: [counted('adopted')] }), true, 'proclaim'],
  ['says that the quorum lacked', item({ votes: [counted('no_quorum')] }), true, 'proclaim'],
  ['settles a tie', item({ votes: [counted('tied')] }), true, 'casting'],
  ['votes again', item({ votes: [counted('revote')] }), true, 'again'],
  ['hears objections again', item({ votes: [counted('objected')] }), true, 'again'],
  ['goes on once said', item({ votes: [{ ...counted('adopted'), proclaimedAt: at }] }), true, 'next'],
  ['starts again after a vote set aside', item({ votes: [vote({ cancelledAt: at })] }), true, 'open'],
  ['leaves what was withdrawn', item({ withdrawnAt: at }), false, 'next'],
] as const)('%s', (_, one, isCurrent, step) => {
  expect(stepOf(one, isCurrent)).toBe(step);
});

test('a second round that is open comes before the first one proclaimed', () => {
  const objected = { ...counted('objected'), proclaimedAt: at };
  expect(isDone(item({ votes: [objected, vote()] }))).toBe(false);
  expect(isDone(item({ votes: [objected] }))).toBe(true);
});

test('after an item comes the next one that is not done; the sitting closes when no vote is left', () => {
  const agenda = [
    item({ id: 'a', position: 1, votes: [{ ...counted('adopted'), proclaimedAt: at }] }),
    item({ id: 'b', position: 2, withdrawnAt: at }),
    item({ id: 'c', position: 3, kind: 'information' }),
    item({ id: 'd', position: 4 }),
  ];
  expect(following(agenda, { position: 1 })?.id).toBe('c');
  expect(following(agenda, { position: 4 })).toBeNull();
  expect(undecided(agenda).map(({ id }) => id)).toEqual(['d']);
});
