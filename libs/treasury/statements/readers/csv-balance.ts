import type { Cents } from '@etabli/kernel';
import type { FileLine, StatementProblem } from '../../rules/statements/bank-file.js';

interface Running {
  opening: Cents | null;
  closing: Cents | null;
  problems: StatementProblem[];
}

/**
 * The opening and closing balances that a column of running balances gives, oldest first or latest first. Each balance
 * must follow from its neighbour by the movement between; where it does not, the line is told.
 *
 * @param balances one per line, null where the bank wrote none; empty when there is no such column
 */
export function runningBalances(lines: readonly FileLine[], balances: readonly (Cents | null)[]): Running {
  if (balances.length === 0 || balances.every((balance) => balance === null)) {
    return { opening: null, closing: null, problems: [] };
  }
  const forwards = lines.map(({ place, amount }, at) => ({ place, amount, balance: balances[at] ?? null }));
  const ways = [forwards, [...forwards].reverse()].map((steps) => ({ steps, astray: astrayIn(steps) }));
  const [one, other] = ways;
  const best = one && other && other.astray.length < one.astray.length ? other : one;
  if (!best) return { opening: null, closing: null, problems: [] };
  return { ...ends(best.steps), problems: best.astray.slice(0, 5).map(asProblem) };
}

interface Step {
  place: number;
  amount: Cents;
  balance: Cents | null;
}

function astrayIn(steps: Step[]): Step[] {
  let before: Cents | null = null;
  const astray: Step[] = [];
  for (const step of steps) {
    const expected: Cents | null = before === null ? null : before + step.amount;
    if (expected !== null && step.balance !== null && step.balance !== expected) astray.push(step);
    before = step.balance ?? expected;
  }
  return astray;
}

/** Walks to the first balance that is written, and from the last. */
function ends(steps: Step[]): { opening: Cents | null; closing: Cents | null } {
  const first = steps.findIndex(({ balance }) => balance !== null);
  const last = steps.findLastIndex(({ balance }) => balance !== null);
  const sum = (part: Step[]): Cents => part.reduce((total, { amount }) => total + amount, 0);
  const [from, to] = [steps[first]?.balance, steps[last]?.balance];
  if (from == null || to == null) return { opening: null, closing: null };
  return { opening: from - sum(steps.slice(0, first + 1)), closing: to + sum(steps.slice(last + 1)) };
}

const asProblem = ({ place }: Step): StatementProblem => ({
  code: 'statements.csv-balance-astray',
  details: { line: place },
});
