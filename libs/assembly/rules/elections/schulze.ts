import type { Box } from './box.js';
import type { PathStrength } from './counts.js';
import { fillSeats } from './seats.js';
import type { Method } from './setting.js';

export type Strength = PathStrength | null;

/**
 * Condorcet by the method of Schulze (statutes: elect.method `schulze`). Names are compared two by two; an unranked name is
 * below every ranked one and level with the other unranked. Who reaches another by a stronger chain of won duels than the
 * way back is above. Duels are weighed as the Debian constitution does (A.6): by the voices for, then by the fewest against.
 */
export const schulze: Method = ({ box, paper, terms, election }) => {
  const names = paper.options;
  const duels = duelsOf(box, names);
  const paths = strongestPaths(duels);
  const ranking = rankingOf(paths).map((group) => group.map((i) => names[i] as string));
  const winner = duels.findIndex((row, a) => row.every((won, b) => a === b || won > (duels[b]?.[a] ?? 0)));
  return {
    ...fillSeats(terms, box.count.valid > 0 ? ranking : [], election.seats),
    count: { kind: 'duels', duels, paths, ranking, condorcetWinner: names[winner] ?? null },
  };
};

/** `[a][b]`: voices that rank a above b. */
export function duelsOf({ choices }: Pick<Box, 'choices'>, names: readonly string[]): number[][] {
  const duels = names.map(() => names.map(() => 0));
  const index = new Map(names.map((name, i) => [name, i]));
  for (const { voices, choice } of choices) {
    if (choice.kind !== 'ranking') continue;
    const places = names.map(() => choice.ranks.length);
    for (const [place, group] of choice.ranks.entries())
      for (const name of group) places[index.get(name) as number] = place;
    for (const [a, row] of duels.entries())
      for (const b of row.keys())
        if ((places[a] as number) < (places[b] as number)) row[b] = (row[b] as number) + voices;
  }
  return duels;
}

/** The strongest chain from each name to each other (Floyd and Warshall, on the weakest duel of a chain). */
export const strongestPaths = (duels: readonly number[][]): Strength[][] =>
  chains(
    duels.map((row, a) =>
      row.map((won, b) => {
        const against = duels[b]?.[a] ?? 0;
        return won > against ? { won, against } : null;
      }),
    ),
  );

/** The same, from the duels won as they are given. */
export function chains(duelsWon: readonly Strength[][]): Strength[][] {
  const paths = duelsWon.map((row) => [...row]);
  for (const via of paths.keys())
    for (const row of paths)
      for (const to of paths.keys()) {
        const through = weaker(row[via] ?? null, paths[via]?.[to] ?? null);
        if (row !== paths[to] && isStronger(through, row[to] ?? null)) row[to] = through;
      }
  return paths;
}

/** Is a chain stronger than another? */
export const isStronger = (a: Strength, b: Strength): boolean =>
  a !== null && (b === null || a.won > b.won || (a.won === b.won && a.against < b.against));
const weaker = (a: Strength, b: Strength): Strength => (isStronger(a, b) ? b : a);

/** Groups best first: those whom nobody left is above, then again without them. */
function rankingOf(paths: Strength[][]): number[][] {
  const above = (a: number, b: number): boolean => isStronger(paths[a]?.[b] ?? null, paths[b]?.[a] ?? null);
  const groups: number[][] = [];
  let left = [...paths.keys()];
  while (left.length > 0) {
    const best = left.filter((one) => !left.some((other) => above(other, one)));
    groups.push(best);
    left = left.filter((one) => !best.includes(one));
  }
  return groups;
}
