import type { MatchingFacts } from '../../rules/matching/facts.js';
import { everythingElse } from './else.js';
import type { Key } from './key.js';
import { Month } from './month.js';
import { rents } from './rents.js';
import { smallDues } from './small-dues.js';

/**
 * A month of the bank statement of a village like the one of the demonstration: 300 lines, with 47 rents, fees, payouts, cheque
 * deposits, bank fees, a batch of debits that comes back, references mistyped, and two residents of the same name.
 *
 * @param seed whole number; the same seed gives the same month
 * @param lines how many lines, at least 300
 * @returns what matching may know, and apart, what is true
 */
export function bankMonth(seed: number, lines = 300): { facts: MatchingFacts; key: Key } {
  const month = new Month(seed);
  rents(month);
  everythingElse(month);
  smallDues(month, lines - month.facts.lines.length);
  return { facts: month.facts, key: month.key };
}
