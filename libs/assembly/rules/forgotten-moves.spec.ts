import { type ClauseValues, defaultStatutes, withClauses } from '@etabli/membership/rules/statutes';
import fc from 'fast-check';
import type { AttendanceEvent } from './attendance.js';
import { notForgotten, quorumEffects } from './forgotten-moves.js';
import { quorum } from './quorum.js';
import { type RollSituation, rollAt } from './roll.js';

const at = (minute: number) => new Date(Date.UTC(2026, 2, 14, 18, minute));
const move = (who: number, kind: 'arrived' | 'left', minute: number): AttendanceEvent => ({
  ...{ memberId: `m${who}`, kind, mode: 'present' },
  at: at(minute),
});

function situation(moves: AttendanceEvent[], values: Partial<ClauseValues> = {}): RollSituation {
  return {
    statutes: withClauses(defaultStatutes, { 'quorum.ago': { num: 1, den: 2 }, ...values }),
    electors: Array.from({ length: 8 }, (_, index) => ({
      ...{ memberId: `m${index}`, voices: 1, collegeId: null, exercisedBy: `m${index}` },
    })),
    attendance: moves,
    filings: [{ id: 'p', giverId: 'm7', holderId: 'm0', filedAt: at(0) }],
    revocations: [],
    chairId: null,
    deadline: null,
  };
}
const took = (voteId: string, minute: number, then: RollSituation) => ({
  voteId,
  quorum: quorum(then.statutes, { kind: 'ordinary', call: 'first' }, rollAt(at(minute), then)),
});

test.each<[string, AttendanceEvent, string | null]>([
  ['an arrival of who was out', move(3, 'arrived', 20), null],
  ['an arrival of who was in', move(0, 'arrived', 20), 'already-in'],
  ['a departure of who was in', move(0, 'left', 20), null],
  ['a departure of who never came', move(3, 'left', 20), 'not-in'],
  ['a departure before they came', move(1, 'left', 5), 'not-in'],
])('%s', (_, said, verdict) => {
  expect(notForgotten(said, [move(0, 'arrived', 0), move(1, 'arrived', 10)])).toBe(verdict);
});

describe('the quorum of votes already taken', () => {
  const came = [0, 1, 2].map((who) => move(who, 'arrived', 0));
  const before = situation(came);
  const decided = [took('early', 10, before), took('late', 40, before)];
  const leaving = (who: number, values: Partial<ClauseValues> = {}) =>
    quorumEffects(decided, situation(came, values), situation([...came, move(who, 'left', 30)], values));

  test('falls under what quorum.ago asks for from a departure on, and not before', () => {
    expect(leaving(1)).toEqual([
      { voteId: 'late', stated: 4, corrected: 3, required: 4, wasReached: true, wouldBe: false },
    ]);
  });

  test('loses with a holder the voice they carried (quorum.base represented)', () => {
    expect(leaving(0)).toMatchObject([{ voteId: 'late', corrected: 2 }]);
    expect(leaving(0, { 'quorum.base': [] })).toMatchObject([{ voteId: 'late', corrected: 3 }]);
  });

  test('would have been reached with who was there and not noted', () => {
    const short = situation(came.slice(0, 2));
    const late = [took('late', 40, short)];
    expect(quorumEffects(late, short, situation([...came.slice(0, 2), move(4, 'arrived', 20)]))).toEqual([
      { voteId: 'late', stated: 3, corrected: 4, required: 4, wasReached: false, wouldBe: true },
    ]);
  });

  test('a guest moves nothing', () => {
    expect(quorumEffects(decided, before, situation([...came, move(99, 'arrived', 20)]))).toEqual([]);
  });

  test('who comes and goes at once leaves every quorum as it was; a giver takes their voice back by coming', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 6 }), fc.nat(60), (who, minute) => {
        const both = [...came, move(who, 'arrived', minute), move(who, 'left', minute)];
        expect(quorumEffects(decided, before, situation(both))).toEqual([]);
      }),
    );
    const giver = [...came, move(7, 'arrived', 5), move(7, 'left', 6)];
    expect(quorumEffects(decided, before, situation(giver))).toMatchObject([
      { corrected: 3 },
      { corrected: 3 },
    ]);
  });
});
