import { searchable, sha256 } from '@etabli/kernel';
import type { FileLine } from './bank-file.js';

/**
 * What makes each line of one statement itself, so that the same movement read twice is the same line, and two movements
 * alike on the same day are two. The bank's own name of the movement when it gives one, else its words; with its day,
 * its amount, and its rank among those alike in the statement: overlapping statements give the first of two the same
 * rank, whatever comes before or after.
 */
export function lineKeys(lines: readonly FileLine[]): string[] {
  const ranks = new Map<string, number>();
  return lines.map((line) => {
    const self = JSON.stringify([line.bookedOn, line.amount, ...nameOf(line)]);
    const rank = (ranks.get(self) ?? 0) + 1;
    ranks.set(self, rank);
    return sha256(`${self}${rank}`);
  });
}

const nameOf = ({ bankId, label, endToEndId }: FileLine): (string | null)[] =>
  bankId === null ? [searchable(label), endToEndId] : ['id', bankId];
