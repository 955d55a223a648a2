import { letterheadOf, seatOf } from './letterhead.js';

test.each([
  [{ street: '8 rue du Levant', postcode: '26400', city: 'Crest' }, '8 rue du Levant, 26400 Crest'],
  [{ street: '', postcode: '', city: 'Crest' }, 'Crest'],
  [{ street: '', postcode: '', city: '' }, ''],
])('a seat is said with what is known of it', (address, seat) => {
  expect(seatOf(address)).toBe(seat);
});

test('the head of a paper has no empty line', () => {
  const nowhere = { name: 'La Maison', street: '', postcode: '', city: '' };
  expect(letterheadOf(nowhere)).toEqual({ name: 'La Maison', lines: [] });
  expect(letterheadOf({ name: 'La Maison', seat: 'Crest' }, ['', null, 'RNA W1'])).toEqual({
    name: 'La Maison',
    lines: ['Crest', 'RNA W1'],
  });
});
