/** Where a line of a handover stands. */
export type LineState = 'waiting' | 'taken' | 'finished' | 'let-go';

/** What the rules look at in a line: what became of it, and whether somebody said it may go. */
export interface LineFacts {
  settledAs: 'taken' | 'finished' | null;
  letGoAt: Date | null;
}

/** A line is settled by what became of it; else by the reason somebody gave for letting it go. */
export const lineState = ({ settledAs, letGoAt }: LineFacts): LineState =>
  settledAs ?? (letGoAt ? 'let-go' : 'waiting');

/** How many lines nobody took yet, and for which no reason was given: a handover ends at none. */
export const leftBehind = (lines: readonly LineFacts[]): number =>
  lines.filter((line) => lineState(line) === 'waiting').length;
