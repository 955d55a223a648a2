import { defaultStatutes } from '@etabli/membership/rules/statutes';
import { decide } from '../rules/outcome.js';
import { type RollSituation, rollAt } from '../rules/roll.js';
import { keptFromVote } from '../rules/voting-room.js';
import { expectedMandates, withVoters } from './room.js';

const at = (time: string) => new Date(`2026-03-14T${time}:00Z`);
const electors = ['aline', 'basile', 'chloe'].map((memberId) => ({
  memberId,
  voices: 1,
  collegeId: null,
  exercisedBy: memberId,
}));
const came = (memberId: string) => ({
  memberId,
  kind: 'arrived' as const,
  mode: 'present' as const,
  at: at('18:00'),
});
const left = (memberId: string) => ({
  memberId,
  kind: 'left' as const,
  mode: 'present' as const,
  at: at('18:20'),
});

/** Aline gave Basile her voice; Basile and Chloé came; Basile leaves at 18:20. */
const evening: RollSituation = {
  statutes: defaultStatutes,
  electors,
  filings: [{ id: 'p', giverId: 'aline', holderId: 'basile', filedAt: at('09:00') }],
  attendance: [came('basile'), came('chloe'), left('basile')],
};
const closing = rollAt(at('18:30'), evening);

describe('the room of a vote', () => {
  test('who voted and left is still counted, with the voice they carried', () => {
    const room = withVoters(closing, electors, [
      { electorId: 'basile', castBy: 'basile' },
      { electorId: 'aline', castBy: 'basile' },
    ]);
    expect(room).toMatchObject({
      present: { electors: 2, voices: 2 },
      represented: { electors: 1, voices: 1 },
      inRoom: { electors: 3, voices: 3 },
    });
    const outcome = decide({
      statutes: defaultStatutes,
      kind: 'ordinary',
      call: 'first',
      roll: room,
      votes: {
        method: 'named',
        ballots: [
          { electorId: 'basile', choice: 'for' },
          { electorId: 'aline', choice: 'against' },
          { electorId: 'chloe', choice: 'for' },
        ],
      },
    });
    expect(outcome).toMatchObject({ verdict: 'adopted', room: { present: 2, represented: 1 }, silent: 0 });
  });

  test('who left without voting is not', () => {
    expect(withVoters(closing, electors, []).inRoom).toEqual({ electors: 1, voices: 1 });
  });

  test('who is still there is not counted twice', () => {
    const room = withVoters(closing, electors, [{ electorId: 'chloe', castBy: 'chloe' }]);
    expect(room.inRoom).toEqual(closing.inRoom);
    expect(room.holders).toEqual(closing.holders);
  });

  test('a conflict of interest keeps one’s own mandate and those one carries from the vote (coi.excluded)', () => {
    const roll = rollAt(at('18:10'), evening);
    const kept = keptFromVote(defaultStatutes, roll, ['basile']);
    expect([...kept].sort()).toEqual(['aline', 'basile']);
    expect(expectedMandates(roll, kept)).toBe(1);
    expect(expectedMandates(roll, new Set())).toBe(3);
  });
});
