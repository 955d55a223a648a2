import type { Outcome } from './outcome.js';
import { distance } from './wording.js';

/** How an amendment left the table without a vote: taken back by who proposed it, or without object after another. */
export const amendmentEndings = ['withdrawn', 'moot'] as const;
export type AmendmentEnding = (typeof amendmentEndings)[number];

/** Where an amendment stands. */
export const amendmentStates = ['pending', 'adopted', 'rejected', ...amendmentEndings] as const;
export type AmendmentState = (typeof amendmentStates)[number];

/** An amendment to a resolution, with the result said aloud on it, if any. Its text replaces the whole resolution. */
export interface AmendmentFacts {
  text: string;
  ending: AmendmentEnding | null;
  decided: { verdict: Outcome['verdict']; at: Date } | null;
}

/** Where an amendment stands. Whatever was proclaimed and is not an adoption leaves the text as it was. */
export function amendmentState({
  ending,
  decided,
}: Pick<AmendmentFacts, 'ending' | 'decided'>): AmendmentState {
  if (decided) return decided.verdict === 'adopted' ? 'adopted' : 'rejected';
  return ending ?? 'pending';
}

/**
 * The text of a resolution as it stands: as proposed, or as the last amendment adopted makes it.
 *
 * @param until only what was decided before this instant; left out, everything
 */
export function textAsAmended(text: string, amendments: readonly AmendmentFacts[], until?: Date): string {
  const adopted = amendments
    .filter((one) => amendmentState(one) === 'adopted')
    .map((one) => ({ text: one.text, at: (one.decided as NonNullable<AmendmentFacts['decided']>).at }))
    .filter(({ at }) => until === undefined || at < until)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  return adopted.at(-1)?.text ?? text;
}

/** The text that an amendment is compared with: the one it was voted on, or the present one while it waits. */
export const textBefore = (
  text: string,
  amendments: readonly AmendmentFacts[],
  one: AmendmentFacts,
): string => textAsAmended(text, amendments, one.decided?.at);

/**
 * Amendments that wait, in the order in which assemblies vote them: the most distant from the text first, since adopting it
 * makes the nearer ones pointless. The chair may choose another.
 */
export function inVotingOrder<One extends AmendmentFacts>(text: string, amendments: readonly One[]): One[] {
  const present = textAsAmended(text, amendments);
  return amendments
    .filter((one) => amendmentState(one) === 'pending')
    .map((one) => ({ one, far: distance(present, one.text) }))
    .sort((a, b) => b.far - a.far)
    .map(({ one }) => one);
}
