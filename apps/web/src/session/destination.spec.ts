import { destination, isAtTheDoor } from './destination.js';

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

test.each([
  ['/usine-vivante/lieu/porte', true],
  ['/usine-vivante/lieu', false],
  ['/connexion', false],
  [null, false],
])('%p is the door of a place: %p', (asked, isDoor) => {
  expect(isAtTheDoor(asked)).toBe(isDoor);
});
