import type { ClauseRef } from '@etabli/membership/rules/statutes';
import { draw, drawnOrder } from './lot.js';
import { at } from './stv-papers.js';
import type { StvStage } from './stv-types.js';
import type { Tie } from './ties.js';

/** Who is to be excluded, or whose surplus passes on; null while a seed is missing. */
export interface Chosen {
  name: string | null;
  tie: Tie | null;
}

/**
 * Chooses one name: the most votes for a surplus, the fewest for an exclusion. Between equals, the most recent stage at
 * which their votes differed decides (rules 49(2), 51(2)(a)); were they equal at every stage, lot (49(3), 51(2)(b)).
 */
export function chooseOne(
  over: 'surplus' | 'exclusion',
  stages: readonly StvStage[],
  names: readonly string[],
  { seed, clause }: { seed: string | null; clause: ClauseRef },
): Chosen {
  const extreme = (among: readonly string[], { votes }: StvStage): string[] => {
    const figures = among.map((name) => at(votes, name));
    const wanted = over === 'surplus' ? Math.max(...figures) : Math.min(...figures);
    return among.filter((name) => at(votes, name) === wanted);
  };
  const [last, ...earlier] = stages.toReversed();
  const equal = last ? extreme(names, last) : [...names];
  if (equal.length === 1) return { name: equal[0] as string, tie: null };
  const stage = stages.length + 1;
  const tie: Tie = {
    over,
    stage,
    names: equal,
    places: 1,
    by: 'statutes',
    settledBy: null,
    passed: [],
    draw: null,
    clause,
  };
  const left = earlier.reduce(extreme, equal);
  if (left.length === 1)
    return { name: left[0] as string, tie: { ...tie, settledBy: 'earlier-stage', passed: left } };
  if (!seed) return { name: null, tie };
  const drawn = draw(seed, `${over}-${stage}`, left);
  const name = drawnOrder(drawn)[0] as string;
  return { name, tie: { ...tie, settledBy: 'lot', passed: [name], draw: drawn } };
}
