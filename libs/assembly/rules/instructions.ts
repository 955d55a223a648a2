import { type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import type { NamedBallot } from './outcome.js';

/** What the giver of a proxy asked their holder to vote on one item. */
export interface InstructionGiven {
  electorId: string;
  choice: NamedBallot['choice'];
}

/**
 * What a holder must vote for a giver on an item (statutes: proxy.instructions); null when free: no instruction, instructions
 * that only advise, or a text amended since it was instructed upon.
 */
export function boundChoice(
  { statutes, instructions = [], amended = false }: Instructed,
  electorId: string,
): NamedBallot['choice'] | null {
  if (amended || termsOf(statutes)['proxy.instructions'] === 'free') return null;
  return instructions.find((one) => one.electorId === electorId)?.choice ?? null;
}

/** The choice that was asked for, when a ballot carried for someone goes against it; null when it may stand. */
export function instructionBroken(
  instructed: Instructed,
  { electorId, choice }: NamedBallot,
): NamedBallot['choice'] | null {
  const asked = boundChoice(instructed, electorId);
  return asked !== null && asked !== choice ? asked : null;
}

interface Instructed {
  statutes: Statutes;
  instructions?: readonly InstructionGiven[];
  amended?: boolean;
}
