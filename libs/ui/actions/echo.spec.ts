import { isEcho, type Press } from './echo.js';

const arrives: Press = { at: 1000, x: 300, y: 500, label: 'Présent·e', repeated: false, touch: false };
const leaves: Press = { ...arrives, at: 1150, label: 'Départ', repeated: true };

test.each<[string, Press | null, Press, boolean]>([
  ['a double click that falls on the button put in its place', arrives, leaves, true],
  ['a finger that presses twice', arrives, { ...leaves, repeated: false, touch: true }, true],
  ['the first press of all', null, arrives, false],
  ['the same button, pressed fast', arrives, { ...leaves, label: 'Présent·e' }, false],
  ['another button, elsewhere', arrives, { ...leaves, y: 580 }, false],
  ['another button, once it could be read', arrives, { ...leaves, at: 1400 }, false],
  ['a second click that is not one half of a double click', arrives, { ...leaves, repeated: false }, false],
])('%s', (_, last, press, expected) => {
  expect(isEcho(last, press)).toBe(expected);
});
