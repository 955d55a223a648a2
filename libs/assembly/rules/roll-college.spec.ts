import { defaultStatutes } from '@etabli/membership/rules/statutes';
import fc from 'fast-check';
import type { Elector } from './electorate.js';
import { type Roll, type RollSituation, rollAt } from './roll.js';
import { rollOfCollege } from './roll-college.js';
import { voicesInRoom } from './voting-room.js';

const at = new Date('2026-03-14T18:30:00Z');
const before = new Date('2026-03-14T18:00:00Z');

const elector = (memberId: string, collegeId: string | null, voices = 1): Elector => ({
  ...{ memberId, collegeId, voices },
  exercisedBy: memberId,
});
const proxy = (giverId: string, holderId: string) => ({
  ...{ id: `${giverId}-${holderId}`, giverId, holderId, substituteId: null },
  filedAt: before,
});
const arrived = (memberId: string) => ({
  ...{ memberId, at: before },
  ...{ kind: 'arrived' as const, mode: 'present' as const },
});

const situation = (more: Partial<RollSituation>): RollSituation => ({
  ...{ statutes: defaultStatutes, electors: [], attendance: [], filings: [] },
  deadline: null,
  ...more,
});

describe('the roll as one college sees it (statutes: board.college_seats)', () => {
  const evening = situation({
    electors: [elector('Ada', 'a'), elector('Aya', 'a'), elector('Bob', 'b'), elector('Cléo', null)],
    attendance: [arrived('Bob'), arrived('Aya'), arrived('Cléo')],
    filings: [proxy('Ada', 'Bob')],
  });

  test('a voice goes with whoever gave it, not with who carries it', () => {
    const roll = rollAt(at, { ...evening, college: 'a' });
    expect(roll.holders).toMatchObject([
      { memberId: 'Aya', own: 1, mandates: [] },
      { memberId: 'Bob', own: 0, mandates: [{ giverId: 'Ada' }], voices: 1 },
    ]);
    expect(roll).toMatchObject({
      registered: { electors: 2 },
      present: { electors: 1 },
      represented: { electors: 1 },
      inRoom: { voices: 2 },
    });
  });

  test('whoever carries a voice of another college keeps their own only in theirs', () => {
    const roll = rollAt(at, { ...evening, college: 'b' });
    expect(roll.holders).toMatchObject([{ memberId: 'Bob', own: 1, mandates: [], voices: 1 }]);
  });

  test('who is in no college is in none of them', () => {
    for (const college of ['a', 'b']) {
      const roll = rollAt(at, { ...evening, college });
      expect(roll.holders.some(({ memberId, own }) => memberId === 'Cléo' && own > 0)).toBe(false);
    }
  });
});

const people = fc.array(
  fc.record({
    collegeId: fc.constantFrom('a', 'b', 'c', null),
    voices: fc.integer({ min: 1, max: 4 }),
    there: fc.boolean(),
    gives: fc.option(fc.nat({ max: 9 }), { nil: null }),
  }),
  { minLength: 1, maxLength: 10 },
);
const anyRoom = people.map((all): { roll: Roll; electors: Elector[] } => {
  const electors = all.map(({ collegeId, voices }, i) => elector(`m${i}`, collegeId, voices));
  const attendance = all.flatMap(({ there }, i) => (there ? [arrived(`m${i}`)] : []));
  const filings = all.flatMap(({ there, gives }, i) =>
    !there && gives !== null && gives < all.length && gives !== i ? [proxy(`m${i}`, `m${gives}`)] : [],
  );
  return { electors, roll: rollAt(at, situation({ electors, attendance, filings })) };
});

describe('whatever the room', () => {
  test('nobody outside the college counts', () => {
    fc.assert(
      fc.property(anyRoom, fc.constantFrom('a', 'b', 'c'), ({ roll, electors }, college) => {
        const own = new Set(electors.filter(({ collegeId }) => collegeId === college).map((e) => e.memberId));
        const voices = voicesInRoom(rollOfCollege(roll, electors, college), new Set(), true);
        expect(voices.every(({ electorId }) => own.has(electorId))).toBe(true);
      }),
    );
  });

  test('voices conserve: those of the colleges, and of who is in none, are those of the room', () => {
    fc.assert(
      fc.property(anyRoom, ({ roll, electors }) => {
        const none = electors.map((one) => ({ ...one, collegeId: one.collegeId ?? 'none' }));
        const rolls = ['a', 'b', 'c', 'none'].map((college) => rollOfCollege(roll, none, college));
        for (const part of ['registered', 'present', 'remote', 'represented', 'advance', 'inRoom'] as const) {
          for (const unit of ['electors', 'voices'] as const) {
            expect(rolls.reduce((sum, each) => sum + each[part][unit], 0)).toBe(roll[part][unit]);
          }
        }
      }),
    );
  });

  test('narrowed twice, it stays as it is', () => {
    fc.assert(
      fc.property(anyRoom, ({ roll, electors }) => {
        const once = rollOfCollege(roll, electors, 'a');
        expect(rollOfCollege(once, electors, 'a')).toEqual(once);
      }),
    );
  });
});
