import fc from 'fast-check';
import { at, byHands, byName, came, evening, names, room } from '../../testing/contested.js';
import { findings, recountsOf, strengths } from './contestation.js';
import type { ContestationFacts, VoteFact } from './facts.js';
import { contestationWords } from './words.js';

const roll = room();
const said = (time: string) => ({ openedAt: at(time), proclaimedAt: at(time) });
/** Amendment by hands, said aloud at a time. */
const amendment = (number: number, yes: number, no: number, time: string): VoteFact => ({
  ...byHands(roll, yes, no, { id: `amendment-${number}`, amendment: number }),
  ...said(time),
});
const text = (yes: number, no: number, time = '18:40'): VoteFact => ({
  ...byHands(roll, yes, no),
  ...said(time),
});
/** One voice of the list was not entitled, in every vote. */
const disputed = (votes: VoteFact[]): ContestationFacts => evening({ votes, unentitled: ['chloe'] });
const stands = (votes: VoteFact[]) => {
  const facts = disputed(votes);
  return strengths(facts, findings(facts)).map(({ vote, survives, hangsOn }) => [vote.id, survives, hangsOn]);
};

describe('amendments', () => {
  test('a vote on an amendment is looked at as any other', () => {
    const vote = byName(roll, [
      ['aline', 'aline', 'for'],
      ['driss', 'driss', 'for'],
      ['chloe', 'chloe', 'against'],
    ]);
    const later = { ...roll, attendance: names.slice(0, 3).map(came) };
    const facts = evening({ votes: [{ ...vote, id: 'a', amendment: 1 }, text(5, 0)], roll: later });
    const [found] = findings(facts);
    expect(found).toMatchObject({ code: 'not-in-room', people: ['driss'] });
    const missing = evening({
      votes: [{ ...amendment(2, 3, 0, '18:20'), outcome: text(3, 0).outcome }],
      roll: later,
    });
    expect(findings(missing).map(({ code, details }) => [code, details.amendment])).toContainEqual([
      'attendance-corrected',
      2,
    ]);
  });

  test.each([
    ['a clear amendment', [amendment(1, 5, 0, '18:20'), text(5, 0)], [true, true], [[], []]],
    [
      'one adopted by a voice: the text hangs on it',
      [amendment(1, 3, 2, '18:20'), text(5, 0)],
      [false, false],
      [[], [1]],
    ],
    [
      'one rejected by a voice: it might have been the text',
      [amendment(1, 3, 3, '18:20'), text(5, 0)],
      [false, false],
      [[], [1]],
    ],
    [
      'one that a later one replaced',
      [amendment(1, 3, 2, '18:20'), amendment(2, 5, 0, '18:30'), text(5, 0)],
      [false, true, true],
      [[], [], []],
    ],
    [
      'one rejected after the one adopted',
      [amendment(1, 5, 0, '18:20'), amendment(2, 3, 3, '18:30'), text(5, 0)],
      [true, false, false],
      [[], [], [2]],
    ],
  ])('%s', (_, votes, survive, hanging) => {
    const found = stands(votes);
    expect(found.map(([, survives]) => survives)).toEqual(survive);
    expect(found.map(([, , hangsOn]) => hangsOn)).toEqual(hanging);
  });

  test('an amendment alone decides nothing: it is neither off the agenda nor a change of the statutes', () => {
    const vote = amendment(1, 5, 0, '18:20');
    const outcome = vote.outcome && { ...vote.outcome, kind: 'extraordinary' as const };
    const facts = evening({ state: 'closed', votes: [{ ...vote, outcome }] });
    expect(findings(facts).map(({ code }) => code)).toEqual(['minutes-unsigned']);
  });

  test('the same amendment voted again is minor, another one is not voting again', () => {
    const before = { ...amendment(1, 2, 2, '18:15'), proclaimedAt: null, cancelled: true, id: 'before' };
    const again = evening({ votes: [before, amendment(1, 5, 0, '18:20')] });
    expect(findings(again).map(({ code }) => code)).toEqual(['voted-again']);
    const other = evening({ votes: [before, amendment(2, 5, 0, '18:20')] });
    expect(findings(other)).toEqual([]);
  });

  test('a recount says which amendment, and that the resolution hangs on it', () => {
    const facts = disputed([amendment(1, 3, 2, '18:20'), text(5, 0)]);
    const [found] = findings(facts);
    const [first] = found ? recountsOf(found, facts) : [];
    const words = contestationWords('fr');
    const sentence =
      first && words.recount({ position: 3, amendment: 1, recount: first.recount, decides: true });
    expect(sentence).toMatch(/^Point\s3, amendement\s1, avec/);
    expect(sentence).toContain('La résolution votée ensuite en dépend.');
  });

  test('a resolution that stands has the same text and the same result whatever the disputed voice said', () => {
    const counts = fc.record({
      yes: fc.integer({ min: 1, max: 3 }),
      no: fc.nat({ max: 3 }),
      saidYes: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 5 }), (put) => {
        const votes = put.map(({ yes, no }, index) =>
          index === put.length - 1 ? text(yes, no) : amendment(index + 1, yes, no, `18:1${index}`),
        );
        const facts = disputed(votes);
        const last = strengths(facts, findings(facts)).find(({ vote }) => vote.amendment === null);
        if (!last?.survives) return;
        const became = (without: boolean) =>
          put.map(
            ({ yes, no, saidYes }) =>
              yes - (without && saidYes ? 1 : 0) > no - (without && !saidYes && no > 0 ? 1 : 0),
          );
        const textOf = (adopted: boolean[]) => adopted.slice(0, -1).lastIndexOf(true);
        expect([textOf(became(true)), became(true).at(-1)]).toEqual([
          textOf(became(false)),
          became(false).at(-1),
        ]);
      }),
    );
  });
});
