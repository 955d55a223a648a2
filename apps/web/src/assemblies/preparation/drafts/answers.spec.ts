import { answersOf } from './answers.js';

test('amounts are read as people write them, and what is not filled in is left out', () => {
  expect(answersOf({ year: '2026', resultCents: '-1 234,56', amountCents: 'beaucoup', seats: '4' })).toEqual({
    year: '2026',
    resultCents: -123_456,
    seats: 4,
  });
  expect(answersOf({ person: '', seats: 'trois' })).toEqual({});
});
