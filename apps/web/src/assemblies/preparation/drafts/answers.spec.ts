import { answersOf } from './answers.js';

test('amounts are read as people write them, and what is not filled in is left out', () => {
  expect(answersOf({ year: '2026', resultCents: '-1 234,56', amountCents: 'beaucoup' })).toEqual({
    year: '2026',
    resultCents: -123_456,
  });
  expect(answersOf({ person: '', amountCents: 'trois' })).toEqual({});
});

test('dues are read a category a line, blank where no amount is', () => {
  const fees = 'Actifs : 20\n\nStructures: 60,50 €\nSoutiens :\nÀ prix libre : libre\nSalariés';
  expect(answersOf({ fees })).toEqual({
    fees: [
      { category: 'Actifs', cents: 2_000 },
      { category: 'Structures', cents: 6_050 },
      { category: 'Soutiens', cents: null },
      { category: 'À prix libre', cents: null },
      { category: 'Salariés', cents: null },
    ],
  });
  expect(answersOf({ fees: ' \n' })).toEqual({});
});
