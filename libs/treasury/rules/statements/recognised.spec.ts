import fc from 'fast-check';
import { recognised } from './recognised.js';

test.each<[string, string[], [number, string][], [string, string[]][], [number, string][]]>([
  ['a number known of one account', ['123'], [], [['123', ['courant']]], [[0, 'courant']]],
  ['a number of nobody', ['123'], [], [['999', ['courant']]], []],
  ['a number known of two', ['123'], [], [['123', ['courant', 'livret']]], []],
  ['a file that names no account', [''], [], [['', ['courant']]], []],
  ['what somebody said stands', ['123'], [[0, 'livret']], [['123', ['courant']]], []],
  [
    'each of several accounts',
    ['123', '456', '789'],
    [],
    [
      ['123', ['courant']],
      ['789', ['livret']],
    ],
    [
      [0, 'courant'],
      [2, 'livret'],
    ],
  ],
  [
    'two numbers of one account are asked',
    ['123', '456'],
    [],
    [
      ['123', ['courant']],
      ['456', ['courant']],
    ],
    [],
  ],
  ['an account said of another rank', ['123', '456'], [[1, 'courant']], [['123', ['courant']]], []],
])('%s', (_, numbers, said, fits, expected) => {
  expect([...recognised(numbers, new Map(said), new Map(fits))]).toEqual(expected);
});

test('no account is ever two ranks of a file, and nothing said is changed', () => {
  const id = fc.constantFrom('a', 'b', 'c');
  const number = fc.constantFrom('', '1', '2', '3');
  fc.assert(
    fc.property(
      fc.array(number, { maxLength: 6 }),
      fc.uniqueArray(fc.tuple(fc.nat(5), id), { selector: ([, one]) => one }),
      fc.array(fc.tuple(number, fc.uniqueArray(id))),
      (numbers, pairs, fits) => {
        const said = new Map(pairs);
        const found = recognised(numbers, said, new Map(fits));
        const all = [...said.values(), ...found.values()];
        expect(new Set(all).size).toBe(all.length);
        for (const rank of found.keys()) expect(said.has(rank)).toBe(false);
      },
    ),
  );
});
