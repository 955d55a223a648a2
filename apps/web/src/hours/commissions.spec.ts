import { likeliest, ownFirst } from './commissions.js';

const all = [
  { id: 'f', name: 'Finances', seats: [] },
  { id: 't', name: 'Technique', seats: [{ person: { id: 'joachim' } }] },
];

test('the commissions of who gives hours come first, and theirs is chosen', () => {
  const offered = ownFirst(all, 'joachim');
  expect(offered.map(({ id }) => id)).toEqual(['t', 'f']);
  expect(likeliest(offered)).toBe('t');
});

test('hours of who is in no commission go to none unless they say so', () => {
  expect(likeliest(ownFirst(all, 'louise'))).toBe('');
  expect(likeliest(ownFirst(all, undefined))).toBe('');
  expect(likeliest([])).toBe('');
});
