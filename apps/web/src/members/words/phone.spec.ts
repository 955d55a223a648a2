import { readablePhone } from './phone.js';

test('a French number is read in pairs, any other is left alone', () => {
  expect(readablePhone('+33659113275')).toBe('06\u00a059\u00a011\u00a032\u00a075');
  expect(readablePhone('+32470123456')).toBe('+32470123456');
  expect(readablePhone('poste 12')).toBe('poste 12');
});
