import { floorOf, fraction } from '@etabli/kernel';
import type { Box } from './box.js';
import { unit } from './stv-types.js';

/** Ballots with one ranking, together: who has them, and what each is worth, in hundred-thousandths. */
interface Stack {
  voices: number;
  ranks: string[];
  holder: string | null;
  value: number;
}

/** The papers on the table, and the votes they give. */
export interface Papers {
  stacks: Stack[];
  votes: Record<string, number>;
  nonTransferable: number;
  lost: number;
}

/**
 * Sorts ballots by first choice, one vote each (rule 45). A ranking is followed as far as it is clear: it stops before names
 * that a ballot puts level.
 */
export function papersOf(choices: Box['choices'], names: readonly string[]): Papers {
  const stacks = new Map<string, Stack>();
  for (const { voices, choice } of choices) {
    if (choice.kind !== 'ranking') continue;
    const level = choice.ranks.findIndex((group) => group.length > 1);
    const ranks = choice.ranks.slice(0, level === -1 ? undefined : level).flat();
    const key = JSON.stringify(ranks);
    const same = stacks.get(key) ?? { voices: 0, ranks, holder: ranks[0] ?? null, value: unit };
    stacks.set(key, { ...same, voices: same.voices + voices });
  }
  const votes = Object.fromEntries(names.map((name) => [name, 0]));
  for (const { holder, voices } of stacks.values())
    if (holder) votes[holder] = at(votes, holder) + voices * unit;
  return { stacks: [...stacks.values()], votes, nonTransferable: 0, lost: 0 };
}

export const at = (votes: Record<string, number>, name: string): number => votes[name] ?? 0;

/**
 * Passes a surplus on: every paper held goes to its next choice, worth its value times surplus over votes, five decimals
 * (rule 48). What the decimals leave out is lost.
 */
export function passSurplus(
  papers: Papers,
  from: string,
  quota: number,
  continuing: readonly string[],
): Papers {
  const held = at(papers.votes, from);
  const surplus = held - quota * unit;
  const moved = move(papers, from, continuing, (value) => floorOf(fraction(surplus, held), value));
  return {
    ...moved.papers,
    votes: { ...moved.papers.votes, [from]: quota * unit },
    lost: papers.lost + surplus - moved.total,
  };
}

/** Passes on every paper of a name that is out, at the value it was received (rule 50). */
export function passAll(papers: Papers, from: string, continuing: readonly string[]): Papers {
  const moved = move(papers, from, continuing, (value) => value).papers;
  return { ...moved, votes: { ...moved.votes, [from]: 0 } };
}

/** The papers after those of a name have moved, and the votes that moved with them. */
function move(
  papers: Papers,
  from: string,
  continuing: readonly string[],
  worth: (value: number) => number,
): { papers: Papers; total: number } {
  const votes = { ...papers.votes };
  let { nonTransferable } = papers;
  let total = 0;
  const stacks = papers.stacks.map((stack) => {
    if (stack.holder !== from) return stack;
    const value = worth(stack.value);
    const holder = stack.ranks.find((name) => continuing.includes(name)) ?? null;
    if (holder) votes[holder] = at(votes, holder) + value * stack.voices;
    else nonTransferable += value * stack.voices;
    total += value * stack.voices;
    return { ...stack, holder, value };
  });
  return { papers: { ...papers, stacks, votes, nonTransferable }, total };
}
