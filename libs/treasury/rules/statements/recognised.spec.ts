import fc from 'fast-check';
import { recognised } from './recognised.js';

test.each<[string, string[], [number, string][], [string, string[]][], [number, string][]]>([
  ['a number known of one account', ['12345'], [], [['12345', ['courant']]], [[0, 'courant']]],
  ['a number of nobody', ['12345'], [], [['99999', ['courant']]], []],
  ['a number known of two', ['12345'], [], [['12345', ['courant', 'livret']]], []],
  ['a file that names no account', [''], [], [['', ['courant']]], []],
  ['a masked number', ['XXXXXXX1234'], [], [['XXXXXXX1234', ['courant']]], []],
  ['what somebody said stands', ['12345'], [[0, 'livret']], [['12345', ['courant']]], []],
  [
    'each of several accounts',
    ['12345', '45678', '78901'],
    [],
    [
      ['12345', ['courant']],
      ['78901', ['livret']],
    ],
    [
      [0, 'courant'],
      [2, 'livret'],
    ],
  ],
  [
    'two numbers of one account are asked',
    ['12345', '45678'],
    [],
    [
      ['12345', ['courant']],
      ['45678', ['courant']],
    ],
    [],
  ],
  ['an account said of another rank', ['12345', '45678'], [[1, 'courant']], [['12345', ['courant']]], []],
])('%s', (_, numbers, said, fits, expected) => {
  expect([...recognised(numbers, new Map(said), new Map(fits))]).toEqual(expected);
});

test('no account is ever two ranks of a file, and nothing said is changed', () => {
  const id = fc.constantFrom('a', 'b', 'c');
  const number = fc.constantFrom('', '10001', '10002', '10003');
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
