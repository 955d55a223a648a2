import { Books } from './books.js';
import { byBankFees, byHabit, byOwnAccount } from './by-account.js';
import { byDebit } from './by-debit.js';
import { byEntry } from './by-entry.js';
import { byExpense } from './by-expense.js';
import { byCash, byDeposit, byPayout } from './by-group.js';
import { byGuarantee } from './by-guarantee.js';
import { byLinesTogether } from './by-lines.js';
import { byPayer } from './by-payer.js';
import { byReference } from './by-reference.js';
import { isContested, type Sure, settleClaims } from './claims.js';
import type { BankLine, MatchingFacts } from './facts.js';
import { byId } from './grouped.js';
import { heldFor } from './held.js';
import { actionKey, type Found, type Outcome, type Proposal } from './outcome.js';

type Finder = (line: BankLine, books: Books) => Found[];

/** What names the thing itself: a reference, a debit, a payout, a deposit, an own account, what is written already. */
const naming: readonly Finder[] = [
  ...[byReference, byDebit, byPayout, byDeposit, byOwnAccount],
  ...[byExpense, byCash, byEntry],
];
/** What tells who and how much, or under which words: looked at once what is named has been taken. */
const telling: readonly Finder[] = [byPayer, byGuarantee, byBankFees, byHabit];

/** How many proposals are shown of a line. */
const SHOWN = 5;

/**
 * Says of each bank line what it is: certain when one thing fits and nothing else does, likely with every candidate and its
 * reasons when somebody must choose, or nothing. A certain proposal spends the line to the cent, never more than is left of
 * what it settles, all certain ones taken together. The answer does not depend on the order of anything. A line in another
 * currency than the books is nothing, and nothing else is told by it.
 *
 * @param facts amounts in whole cents; lines not yet matched, dues not yet settled
 * @returns one outcome a line, in the order of the lines
 */
export function match(facts: MatchingFacts): Outcome[] {
  const countable = facts.lines.filter((line) => !heldFor(line));
  const books = new Books({ ...facts, lines: countable });
  const settled = new Map<string, Proposal>();
  let lines = [...countable].sort(byId);
  const settle = (sure: readonly Sure[]): void => {
    for (const { lineId, found } of settleClaims(sure, books)) settled.set(lineId, found);
    lines = lines.filter(({ id }) => !settled.has(id));
  };
  settle(lines.flatMap((line) => sureOf(line, lookFor(line, naming, books), books)));
  settle(lines.flatMap((line) => sureOf(line, lookFor(line, [...naming, ...telling], books), books)));
  const unnamed = lines.filter((line) => lookFor(line, naming, books).length === 0);
  settle(byLinesTogether(unnamed, books).flatMap(({ line, found }) => sureOf(line, [found], books)));
  return facts.lines.map((line) => {
    const proposal = settled.get(line.id);
    if (heldFor(line)) return { lineId: line.id, certainty: 'none', proposals: [] };
    return proposal
      ? certain(line, proposal)
      : likely(line, lookFor(line, [...naming, ...telling], books), books);
  });
}

const lookFor = (line: BankLine, finders: readonly Finder[], books: Books): Found[] =>
  finders.flatMap((find) => find(line, books));

/**
 * The one thing that is sure of a line. Another that is sure, or that the line names without being sure, leaves a choice;
 * a weaker guess does not.
 */
function sureOf(line: BankLine, found: readonly Found[], books: Books): Sure[] {
  const sure = found.find((one) => one.sure && !isContested(one.action, books));
  if (!sure) return [];
  const key = actionKey(sure.action);
  const same = found.filter(({ action }) => actionKey(action) === key);
  const rival = found.some((one) => actionKey(one.action) !== key && (one.sure || one.weight >= sure.weight));
  const reasons = same.flatMap(({ reasons }) => reasons);
  return rival ? [] : [{ lineId: line.id, found: { ...sure, reasons: distinct(reasons) } }];
}

const distinct = <Value>(values: readonly Value[]): Value[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];

const certain = ({ id }: BankLine, { action, reasons }: Proposal): Outcome => ({
  lineId: id,
  certainty: 'certain',
  proposals: [{ action, reasons }],
});

/** The strongest first, each thing once. */
function likely({ id }: BankLine, found: readonly Found[], books: Books): Outcome {
  const best = new Map<string, Found>();
  const ranked = [...found].sort(
    (a, b) => b.weight - a.weight || (actionKey(a.action) < actionKey(b.action) ? -1 : 1),
  );
  for (const one of ranked) if (!best.has(actionKey(one.action))) best.set(actionKey(one.action), one);
  const proposals = [...best.values()].slice(0, SHOWN).map(({ action, reasons }): Proposal => {
    return isContested(action, books)
      ? { action, reasons: [...reasons, { code: 'contested' }] }
      : { action, reasons };
  });
  return { lineId: id, certainty: proposals.length ? 'likely' : 'none', proposals };
}
