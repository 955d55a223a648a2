import fc from 'fast-check';
import { euroWords, inWords } from './in-words.js';

test.each([
  [0, 'zéro'],
  [1, 'un'],
  [16, 'seize'],
  [17, 'dix-sept'],
  [20, 'vingt'],
  [21, 'vingt et un'],
  [22, 'vingt-deux'],
  [61, 'soixante et un'],
  [70, 'soixante-dix'],
  [71, 'soixante et onze'],
  [77, 'soixante-dix-sept'],
  [80, 'quatre-vingts'],
  [81, 'quatre-vingt-un'],
  [90, 'quatre-vingt-dix'],
  [91, 'quatre-vingt-onze'],
  [99, 'quatre-vingt-dix-neuf'],
  [100, 'cent'],
  [101, 'cent un'],
  [180, 'cent quatre-vingts'],
  [200, 'deux cents'],
  [201, 'deux cent un'],
  [999, 'neuf cent quatre-vingt-dix-neuf'],
  [1_000, 'mille'],
  [1_001, 'mille un'],
  [1_980, 'mille neuf cent quatre-vingts'],
  [2_000, 'deux mille'],
  [80_000, 'quatre-vingt mille'],
  [200_000, 'deux cent mille'],
  [201_300, 'deux cent un mille trois cents'],
  [1_000_000, 'un million'],
  [80_000_000, 'quatre-vingts millions'],
  [200_000_000, 'deux cents millions'],
])('%i is %s', (n, words) => expect(inWords(n)).toBe(words));

const VALUES: Record<string, number> = {
  ...Object.fromEntries(Array.from({ length: 20 }, (_, n) => [inWords(n), n])),
  ...{ vingt: 20, vingts: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60 },
};

/** Reads words back, by adding and multiplying what each says. */
function read(words: string): number {
  let [total, group, below] = [0, 0, 0];
  for (const word of words.replace(/dix-(sept|huit|neuf)/g, 'dix $1').split(/[ -]/)) {
    if (word === 'et') continue;
    if (/^millions?$/.test(word)) [total, group, below] = [total + (group + below) * 1_000_000, 0, 0];
    else if (word === 'mille') [total, group, below] = [total + Math.max(group + below, 1) * 1_000, 0, 0];
    else if (/^cents?$/.test(word)) [group, below] = [group + Math.max(below, 1) * 100, 0];
    else if (/^vingts?$/.test(word) && below === 4) below = 80;
    else below += VALUES[word] as number;
  }
  return total + group + below;
}

test('read back, words are the number they were made from', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 999_999_999 }), (n) => expect(read(inWords(n))).toBe(n)));
  for (let n = 0; n <= 10_000; n++) expect(read(inWords(n))).toBe(n);
});

test('no more than nine figures, nothing below nothing', () => {
  for (const n of [-1, 1_000_000_000, 1.5]) expect(() => inWords(n)).toThrow(RangeError);
});

test.each([
  [12_050, 'cent vingt euros et cinquante centimes'],
  [100, 'un euro'],
  [101, 'un euro et un centime'],
  [50, 'cinquante centimes'],
  [100_000_000, 'un million d’euros'],
  [100_000_100, 'un million un euros'],
])('%i cents are %s', (cents, words) => expect(euroWords(cents)).toBe(words));
