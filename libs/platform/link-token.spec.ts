import { newId } from '@etabli/kernel';
import { hashOf, newToken, readToken, signedToken } from './link-token.js';

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

test('a signed token is one thing’s, in one association, for one purpose, of one house', () => {
  const [house, thing, secret] = [newId(), newId(), 'x'.repeat(32)];
  const token = signedToken(house, 'digest', thing, secret);
  expect(readToken(token)).toEqual({ associationId: house, token });
  expect(signedToken(house, 'digest', thing, secret)).toBe(token);
  const others = [
    signedToken(house, 'digest', newId(), secret),
    signedToken(house, 'other', thing, secret),
    signedToken(house, 'digest', thing, 'y'.repeat(32)),
    signedToken(newId(), 'digest', thing, secret),
  ];
  expect(new Set([token, ...others]).size).toBe(5);
});
