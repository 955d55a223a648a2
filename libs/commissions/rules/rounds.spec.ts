import fc from 'fast-check';
import {
  adviceFigures,
  choiceFigures,
  consentFigures,
  decides,
  decisionText,
  GRADES,
  handsFigures,
  judgmentFigures,
  unsettled,
  type Voice,
} from './rounds.js';

let number = 0;
const voice = (said: Partial<Voice>): Voice => ({
  personId: `p${++number}`,
  stance: null,
  option: null,
  grades: null,
  words: '',
  settled: null,
  ...said,
});
const objects = (settled: Voice['settled']) => voice({ stance: 'objection', words: 'Trop cher', settled });

describe('a round of consent', () => {
  test.each([
    ['everyone consents', [voice({ stance: 'consent' }), voice({ stance: 'consent' })], true],
    ['someone stands aside', [voice({ stance: 'consent' }), voice({ stance: 'aside' })], true],
    ['an objection changed the proposal', [voice({ stance: 'consent' }), objects('integrated')], true],
    ['one objection stays', [voice({ stance: 'consent' }), objects('maintained')], false],
    ['an objection nobody settled stays', [objects(null)], false],
    ['nobody answered', [], false],
  ])('%s', (_, voices, adopted) => {
    expect(consentFigures(voices).adopted).toBe(adopted);
  });

  test('keeps every objection with its words', () => {
    const { objections } = consentFigures([objects('integrated'), objects(null)]);
    expect(objections.map(({ words, settled }) => `${words}: ${settled}`)).toEqual([
      'Trop cher: integrated',
      'Trop cher: maintained',
    ]);
  });

  test('one maintained objection is enough, whatever the others say', () => {
    const stance = fc.constantFrom<Voice['stance']>('consent', 'aside');
    fc.assert(
      fc.property(fc.array(stance), (stances) => {
        const voices = [...stances.map((each) => voice({ stance: each })), objects('maintained')];
        expect(decides(consentFigures(voices))).toBe(false);
      }),
    );
  });

  test('an objection waits until the group settles it', () => {
    expect(unsettled([objects(null), objects('integrated'), voice({ stance: 'consent' })])).toHaveLength(1);
  });
});

describe('a show of hands', () => {
  test.each([
    [5, 4, 0, true],
    [4, 4, 3, false],
    [1, 0, 12, true],
    [0, 0, 3, false],
  ])('%i for, %i against, %i abstentions: %s', (yes, against, abstention, adopted) => {
    expect(decides(handsFigures({ for: yes, against, abstention }))).toBe(adopted);
  });
});

describe('a choice', () => {
  const picks = (...options: number[]) => options.map((option) => voice({ option }));
  test.each([
    ['the most chosen', picks(0, 1, 1), 1],
    ['a tie decides nothing', picks(0, 1), null],
    ['nobody chose', [], null],
  ])('%s', (_, voices, winner) => {
    expect(choiceFigures(2, voices).winner).toBe(winner);
  });

  test('counts each voice once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3)), (options) => {
        const { counts, voices } = choiceFigures(4, picks(...options));
        expect(voices).toBe(options.length);
        expect(counts.reduce((total, count) => total + count, 0)).toBe(options.length);
      }),
    );
  });
});

describe('a majority judgment', () => {
  const judge = (...ballots: number[][]) =>
    judgmentFigures(
      2,
      ballots.map((grades) => voice({ grades })),
    );
  test.each([
    [
      'the best median',
      [
        [4, 3],
        [4, 3],
        [0, 4],
      ],
      0,
    ],
    [
      'medians alike, told apart by what is around them',
      [
        [4, 3],
        [3, 3],
        [3, 0],
      ],
      0,
    ],
    [
      'the same grades throughout',
      [
        [3, 4],
        [4, 3],
      ],
      null,
    ],
    ['all to be rejected', [[0, 0]], null],
    ['nobody graded', [], null],
  ])('%s', (_, ballots, winner) => {
    expect(judge(...ballots).winner).toBe(winner);
  });

  test('nobody wins by a lower median', () => {
    const ballot = fc.array(fc.nat(GRADES - 1), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(ballot), (ballots) => {
        const { winner, judged } = judgmentFigures(
          3,
          ballots.map((grades) => voice({ grades })),
        );
        const won = judged.find(({ option }) => option === winner);
        for (const each of judged) if (won) expect(won.median).toBeGreaterThanOrEqual(each.median ?? 0);
      }),
    );
  });
});

test('advice decides once somebody gave some', () => {
  expect(decides(adviceFigures([voice({})]))).toBe(false);
  expect(decides(adviceFigures([voice({ words: 'Prenez deux devis' })]))).toBe(true);
});

test.each([
  ['Quel soir ?', 'Quel soir ? Mardi'],
  ['Le soir de réunion', 'Le soir de réunion : Mardi'],
])('what was decided is said with what won: %s', (question, expected) => {
  const figures = choiceFigures(2, [voice({ option: 0 })]);
  expect(decisionText(question, ['Mardi', 'Jeudi'], figures)).toBe(expected);
  expect(decisionText(question, [], handsFigures({ for: 1, against: 0, abstention: 0 }))).toBe(question);
});
