import { newId } from '@etabli/kernel';
import { hashOf, newToken, readToken } from './link-token.js';

test('a token knows its association and never repeats', () => {
  const house = newId();
  const tokens = Array.from({ length: 100 }, () => newToken(house));
  expect(new Set(tokens).size).toBe(100);
  for (const token of tokens) expect(readToken(token)).toEqual({ associationId: house, token });
});

test.each(['', 'abc', `${'0'.repeat(32)}.short`, `${newToken(newId())} `, `x${newToken(newId())}`])(
  '%p is no token',
  (text) => {
    expect(readToken(text)).toBeNull();
  },
);

test('what is kept does not open the link', () => {
  const token = newToken(newId());
  expect(hashOf(token)).toMatch(/^[0-9a-f]{64}$/);
  expect(readToken(hashOf(token))).toBeNull();
});
