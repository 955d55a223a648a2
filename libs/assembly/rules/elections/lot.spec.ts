import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { draw, drawnOrder, replays } from './lot.js';

const seeds = fc.string({ minLength: 1 }).filter((seed) => seed.trim() !== '' && !/[\r\n]/.test(seed));
const names = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 8 });

test('a ticket is the SHA-256 of method, seed, subject and name, one a line; the lowest comes first', () => {
  const ticket = (name: string) =>
    createHash('sha256').update(`etabli-lot-1\ndix-sept\nlast-seats\n${name}`).digest('hex');
  const { tickets } = draw('dix-sept', 'last-seats', ['A', 'B', 'C']);
  const expected = ['A', 'B', 'C'].map((name) => ({ name, ticket: ticket(name) }));
  expect(tickets).toEqual(expected.sort((a, b) => (a.ticket < b.ticket ? -1 : 1)));
});

test('this very draw, for ever: changing how lots are drawn takes a new method', () => {
  expect(drawnOrder(draw('le chat dort', 'last-seats', ['A', 'B', 'C', 'D']))).toEqual(['C', 'B', 'D', 'A']);
});

test('the order in which names are given changes nothing; every name is drawn once', () => {
  fc.assert(
    fc.property(seeds, names, (seed, given) => {
      const drawn = draw(seed, 'last-seats', given);
      expect(draw(seed, 'last-seats', given.toReversed())).toEqual(drawn);
      expect(drawnOrder(drawn).sort()).toEqual([...given].sort());
    }),
  );
});

test('a draw read back from storage replays; one that was touched does not', () => {
  fc.assert(
    fc.property(seeds, names, (seed, given) => {
      const drawn = draw(seed, 'exclusion-3', given);
      expect(replays(JSON.parse(JSON.stringify(drawn)))).toBe(true);
      expect(replays({ ...drawn, seed: `${seed}!` })).toBe(false);
      expect(replays({ ...drawn, tickets: drawn.tickets.toReversed() })).toBe(given.length === 1);
    }),
  );
});

test('over many seeds, nobody is favoured', () => {
  const first = Array.from(
    { length: 3000 },
    (_, i) => drawnOrder(draw(`seed ${i}`, 'last-seats', ['A', 'B', 'C']))[0],
  );
  for (const name of ['A', 'B', 'C']) {
    const share = first.filter((each) => each === name).length;
    expect(share).toBeGreaterThan(900);
    expect(share).toBeLessThan(1100);
  }
});

test.each(['', '  ', 'two\nlines'])('%j is no seed', (seed) => {
  expect(() => draw(seed, 'last-seats', ['A'])).toThrow('election.seed-malformed');
});
