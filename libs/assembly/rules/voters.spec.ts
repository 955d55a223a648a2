import { type ClauseValues, defaultStatutes, withClauses } from '@etabli/membership/rules/statutes';
import fc from 'fast-check';
import { expectedMandates } from '../votes/room.js';
import type { AttendanceEvent } from './attendance.js';
import { rollAt } from './roll.js';
import { type ListedVoter, votersOn } from './voters.js';
import { keptFromVote } from './voting-room.js';

const at = (time: string) => new Date(`2026-03-14T${time}:00Z`);
const comes = (memberId: string, mode: AttendanceEvent['mode'] = 'present'): AttendanceEvent => ({
  memberId,
  kind: 'arrived',
  mode,
  at: at('18:00'),
});
const voter = (memberId: string, exercisedBy = memberId): ListedVoter => ({
  memberId,
  votes: true,
  exercisedBy,
  reasons: [],
});
const unpaid = { code: 'fee-unpaid' as const, clause: 'vote.dues' as const, details: { on: '2026-03-14' } };
const listed: ListedVoter[] = [
  ...['ada', 'bakary', 'chloe', 'driss'].map((name) => voter(name)),
  { memberId: 'omar', votes: false, exercisedBy: 'omar', reasons: [unpaid] },
  voter('mairie', 'lou'),
];

function room(people: AttendanceEvent[], proxies: [string, string][], values: Partial<ClauseValues> = {}) {
  const statutes = withClauses(defaultStatutes, values);
  const electors = listed
    .filter(({ votes }) => votes)
    .map(({ memberId, exercisedBy }) => ({ memberId, voices: 1, collegeId: null, exercisedBy }));
  const filings = proxies.map(([giverId, holderId]) => ({
    id: `${giverId}>${holderId}`,
    giverId,
    holderId,
    filedAt: at('09:00'),
  }));
  const roll = rollAt(at('19:00'), { statutes, electors, filings, attendance: people });
  return { statutes, roll, attendance: people };
}

const seen = (
  { statutes, roll, attendance }: ReturnType<typeof room>,
  conflicted: string[] = [],
): { may: number; barred: Record<string, string> } => {
  const { may, barred } = votersOn(statutes, { listed, attendance, roll }, conflicted);
  return {
    may: may.voices,
    barred: Object.fromEntries(barred.map(({ memberId, bar }) => [memberId, bar.kind])),
  };
};

describe('who may vote on an item', () => {
  test('everybody there and everybody represented', () => {
    expect(seen(room([comes('ada'), comes('bakary')], [['chloe', 'ada']]))).toEqual({ may: 3, barred: {} });
  });

  test('not a guest, nor who owes a fee (vote.dues), whom the list says why', () => {
    expect(seen(room([comes('ada'), comes('omar'), comes('neighbour')], []))).toEqual({
      may: 1,
      barred: { omar: 'excluded', neighbour: 'guest' },
    });
  });

  test('not whose own interests it touches, nor the voices they carry (coi.excluded)', () => {
    const evening = room([comes('ada'), comes('bakary')], [['chloe', 'ada']]);
    expect(seen(evening, ['ada'])).toEqual({ may: 1, barred: { ada: 'conflict', chloe: 'carried' } });
    const lenient = room([comes('ada'), comes('bakary')], [['chloe', 'ada']], { 'coi.excluded': ['vote'] });
    expect(seen(lenient, ['ada'])).toEqual({ may: 2, barred: { ada: 'conflict' } });
    const silent = room([comes('ada')], [], { 'coi.excluded': [] });
    expect(seen(silent, ['ada'])).toEqual({ may: 1, barred: {} });
  });

  test('not a voice of another college than the one that elects, whoever carries it (board.college_seats)', () => {
    const inColleges = listed.map((one) => ({
      ...one,
      collegeId: { ada: 'a', bakary: 'b', chloe: 'a' }[one.memberId] ?? null,
    }));
    const { statutes, roll, attendance } = room([comes('ada'), comes('bakary')], [['chloe', 'bakary']]);
    const seenBy = (college: string) =>
      votersOn(statutes, { listed: inColleges, attendance, roll, college }, []);
    expect(seenBy('a')).toEqual({
      may: { electors: 2, voices: 2 },
      barred: [{ memberId: 'bakary', bar: { kind: 'other-college', collegeId: 'b' } }],
    });
    expect(seenBy('b').barred.map(({ memberId }) => memberId)).toEqual(['ada', 'chloe']);
  });

  test('not who follows from afar where the statutes know no remote presence (remote_presence)', () => {
    expect(seen(room([comes('ada'), comes('bakary', 'remote')], []))).toEqual({
      may: 1,
      barred: { bakary: 'remote' },
    });
    const remote = room([comes('bakary', 'remote')], [], { remote_presence: true });
    expect(seen(remote)).toEqual({ may: 1, barred: {} });
  });

  test('who votes for an organisation is not called a guest', () => {
    expect(seen(room([comes('lou'), comes('mairie')], []))).toEqual({ may: 1, barred: {} });
  });

  test('every voice of the room votes or is barred, and as many as the vote expects', () => {
    const names = ['ada', 'bakary', 'chloe', 'driss', 'omar', 'neighbour'];
    const people = fc.subarray(names);
    const pairs = fc.uniqueArray(
      fc.tuple(fc.constantFrom(...names.slice(0, 4)), fc.constantFrom(...names.slice(0, 4))),
      { selector: ([giver, holder]) => `${giver}>${holder}` },
    );
    fc.assert(
      fc.property(people, pairs, fc.subarray(names), (here, proxies, conflicted) => {
        const evening = room(
          here.map((name) => comes(name)),
          proxies,
        );
        const { statutes, roll, attendance } = evening;
        const { may, barred } = votersOn(statutes, { listed, attendance, roll }, conflicted);
        const kept = barred.filter(({ bar }) => bar.kind === 'conflict' || bar.kind === 'carried');
        expect(may.voices + kept.length).toBe(roll.inRoom.voices);
        expect(may.electors).toBe(expectedMandates(roll, keptFromVote(statutes, roll, conflicted)));
      }),
    );
  });
});
