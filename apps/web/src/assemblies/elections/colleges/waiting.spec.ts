import type { Item } from '../../console/course.js';
import { collegesFrom } from './waiting.js';

const vote = (more: object) =>
  ({
    cancelledAt: null,
    proclaimedAt: null,
    closedAt: null,
    result: null,
    ...more,
  }) as unknown as Item['votes'][number];
const counted = vote({ closedAt: '2026-03-14T19:00:00Z', result: { verdict: 'elected' } });
const said = vote({
  closedAt: '2026-03-14T19:00:00Z',
  proclaimedAt: '2026-03-14T19:01:00Z',
  result: { verdict: 'elected' },
});
const tied = vote({ closedAt: '2026-03-14T19:00:00Z', result: { verdict: 'unsettled' } });
const item = (id: string, votes: Item['votes'], college: string | null = id) => ({
  ...{ id, votes, kind: 'vote' as const, withdrawnAt: null },
  election: { college: college ? { id: college } : null },
});

describe('the colleges of an agenda', () => {
  const [first, second, third] = [item('a', [counted]), item('b', [counted]), item('c', [])];

  test('wait for those that have not voted', () => {
    expect(collegesFrom([first, second, third], first)).toEqual({ left: [third], counted: 2 });
  });

  test('are said together once all have', () => {
    expect(collegesFrom([first, second, item('c', [said])], second)).toEqual({ left: [], counted: 2 });
  });

  test('one that asks for another ballot is said at once, and counts as not having voted', () => {
    expect(collegesFrom([first, item('b', [tied])], item('b', [tied]))).toBeNull();
    expect(collegesFrom([first, item('b', [tied])], first)).toMatchObject({
      counted: 1,
      left: [{ id: 'b' }],
    });
  });

  test('are none of the business of an election by everyone', () => {
    expect(collegesFrom([first], item('all', [counted], null))).toBeNull();
  });
});
