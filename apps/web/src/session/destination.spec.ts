import { destination } from './destination.js';

test.each([
  ['/usine-vivante/membres?tri=nom', '/usine-vivante/membres?tri=nom'],
  [null, '/'],
  ['', '/'],
  ['https://ailleurs.example', '/'],
  ['//ailleurs.example', '/'],
  ['/\\ailleurs.example', '/'],
  ['/connexion?suite=/', '/'],
])('%p leads to %p', (asked, expected) => {
  expect(destination(asked)).toBe(expected);
});
