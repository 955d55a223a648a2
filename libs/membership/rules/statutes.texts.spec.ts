import { statutesEn } from './statutes.en.js';
import { statutesFr } from './statutes.fr.js';
import {
  type ClauseValues,
  clauseKeys,
  clauseOf,
  combinationCodes,
  defaultStatutes,
  describeClause,
  validateStatutes,
  valueProblemCodes,
  withClauses,
} from './statutes.js';

const catalogues = [
  ['French', statutesFr],
  ['English', statutesEn],
] as const;
const colleges = [
  { id: 'a', name: 'Usagers', weight: { num: 1, den: 2 }, seats: null },
  { id: 'b', name: 'Salariés', weight: { num: 1, den: 2 }, seats: 2 },
];

/** Every value worth showing: usual ones, each option alone, the default, silence. */
const valuesOf = (key: (typeof clauseKeys)[number]): unknown[] => {
  const clause = clauseOf(key);
  const options = 'options' in clause ? clause.options : [];
  const each = clause.kind === 'list' ? options.map((option) => [option]) : options;
  const more = clause.kind === 'colleges' ? [colleges] : [];
  return [clause.byDefault, clause.silence, ...clause.usual, ...each, ...more];
};

describe.each(catalogues)('the statutes in %s', (_, catalogue) => {
  test('every clause says what it is, what its value changes and what silence means', () => {
    for (const key of clauseKeys) {
      for (const value of valuesOf(key)) {
        const said = describeClause(catalogue, key, value as ClauseValues[typeof key]);
        const texts = [
          said.title,
          said.sentence,
          said.explanation,
          said.consequence,
          said.silence,
          said.articleHint,
        ];
        expect(texts.filter((text) => text.trim() === '' || /undefined|NaN|\[object/.test(text))).toEqual([]);
        expect([key, said.segments.filter(({ isValue }) => isValue).length]).toEqual([key, 1]);
        expect(said.sentence).toMatch(/^\p{Lu}.*\.$/u);
        expect(said.segments.map(({ text }) => text).join('')).toBe(said.sentence);
      }
    }
  });

  test('options that differ are said differently', () => {
    for (const key of clauseKeys) {
      const clause = clauseOf(key);
      if (clause.kind !== 'choice' && clause.kind !== 'boolean') continue;
      const values = clause.kind === 'choice' ? clause.options : [true, false];
      const said = values.map(
        (value) => describeClause(catalogue, key, value as ClauseValues[typeof key]).sentence,
      );
      expect([key, new Set(said).size]).toEqual([key, values.length]);
    }
  });

  test('every option has its label', () => {
    for (const key of clauseKeys) {
      const clause = clauseOf(key);
      if (!('options' in clause)) continue;
      const labels = describeClause(catalogue, key, clause.byDefault as ClauseValues[typeof key]).options;
      expect(Object.keys(labels).sort()).toEqual([...clause.options].sort());
    }
  });

  test('every problem has its sentence, with its figures', () => {
    const sentences = [...valueProblemCodes, ...combinationCodes].map((code) =>
      catalogue.problems[code]({ min: 1, max: 2, num: 3, den: 2 }),
    );
    expect(new Set(sentences).size).toBe(sentences.length);
    const [found] = validateStatutes(withClauses(defaultStatutes, { 'docs.deadline_days': 21 }));
    expect(catalogue.problems[found!.code](found!.details)).toMatch(/21.*15/);
  });
});

test('French is set with its typography', () => {
  const said = describeClause(statutesFr, 'docs.attach', []);
  expect(said.sentence).toBe('La convocation est accompagnée de\u00a0: aucun document.');
  expect(describeClause(statutesFr, 'conv.notice_days', 15).segments).toEqual([
    { text: 'La convocation part au moins ', isValue: false },
    { text: '15\u00a0jours', isValue: true },
    { text: ' avant l’assemblée.', isValue: false },
  ]);
});
