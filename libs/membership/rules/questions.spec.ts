import fc from 'fast-check';
import { aboutIn, asked, HOLE, isYear, names } from './questions.js';

const leads = 'Qui anime la commission {} ?';
const decided = 'Qu’avons-nous décidé au sujet de {} ?';
const board = 'Qui siégeait au conseil en {} ?';

test('a question is asked about what was chosen', () => {
  expect(asked(leads, 'Technique')).toBe('Qui anime la commission Technique ?');
  expect(asked(leads, '')).toBe('Qui anime la commission … ?');
});

describe('what was typed', () => {
  test.each([
    ['qui anime technique', leads, 'Technique', true],
    ['anime TECHN', leads, 'Technique', true],
    ['technique', leads, 'Technique', false],
    ['qui anime finances', leads, 'Technique', false],
    ['', leads, 'Technique', false],
    ['qui tient chaudière', leads, 'Technique', false],
  ])('%j names %j about %j: %s', (typed, sentence, about, named) => {
    expect(names(typed, sentence, about)).toBe(named);
  });

  test.each([
    ['décidé parking', decided, 'words', 'parking'],
    ['qu’avons-nous décidé au sujet de parking vélo', decided, 'words', 'parking vélo'],
    ['parking', decided, 'words', null],
    ['décidé', decided, 'words', null],
    ['conseil 2023', board, 'year', '2023'],
    ['conseil parking', board, 'year', null],
    ['au 2023', board, 'year', null],
  ] as const)('%j asks %j about %s: %s', (typed, sentence, subject, about) => {
    expect(aboutIn(typed, sentence, subject)).toBe(about);
  });

  test('is understood again when it is the question itself', () => {
    const word = fc.stringMatching(/^[a-z]{4,10}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), word, (own, about) => {
        const sentence = `${own.join(' ')} ${HOLE} ?`;
        expect(names(asked(sentence, about), sentence, about)).toBe(true);
      }),
    );
  });
});

test.each([
  ['1901', true],
  ['2023', true],
  ['2123', false],
  ['23', false],
  ['20234', false],
])('%s is a year: %s', (text, year) => {
  expect(isYear(text)).toBe(year);
});
