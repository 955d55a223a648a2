import type { Box } from './box.js';
import type { Score } from './counts.js';
import { groupsBy } from './seats.js';

/** Voices for each name ticked, highest first; equals in the order of the ballot paper. */
export function scoresOf({ choices, sheets }: Box, names: readonly string[]): Score[] {
  const totals = new Map(names.map((name) => [name, 0]));
  const add = (name: string, voices: number) => totals.set(name, (totals.get(name) ?? 0) + voices);
  for (const { voices, choice } of choices) {
    if (choice.kind === 'marks') for (const name of choice.marks) add(name, voices);
    if (choice.kind === 'list') add(choice.listId, voices);
  }
  for (const sheet of sheets) {
    if (sheet.kind !== 'marks' && sheet.kind !== 'list') continue;
    for (const [name, voices] of Object.entries(sheet.scores)) add(name, voices);
  }
  return groupsBy([...totals], ([, voices]) => voices)
    .flat()
    .map(([name, voices]) => ({ name, voices }));
}

/** Names of equal score together, best first, from a score on: at least 1, for nobody is elected without a voice. */
export const groupsFrom = (scores: readonly Score[], least: number): string[][] =>
  groupsBy(
    scores.filter(({ voices }) => voices >= least),
    ({ voices }) => voices,
  ).map((group) => group.map(({ name }) => name));
