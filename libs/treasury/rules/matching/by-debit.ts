import { daysBetween } from '@etabli/kernel';
import type { Books } from './books.js';
import type { BankLine, SentDebit } from './facts.js';
import type { Notices } from './notices.js';
import type { Action, Found, Reason } from './outcome.js';
import { said } from './text.js';

/** What a bank takes for a debit that comes back, at most, in cents. */
const COST = 2_500;
/** Days after the collection that its money may take to be on the account. */
const WITHIN = 10;

/** Direct debits that were sent: collected alone or together, or come back. */
export function byDebit(line: BankLine, books: Books): Found[] {
  const named = debitsOf(line, books);
  if (named) return told(line, named, books);
  const own = ofMandate(line, books.notices);
  const why = ({ mandateId: id, collectedOn: on }: SentDebit): Reason =>
    own.length === 1 ? { code: 'mandate', id } : { code: 'mandate-several', id, on };
  const each = own.flatMap((debit) => told(line, { debits: [debit], reasons: [why(debit)] }, books));
  return own.length > 0 ? each.map((found) => ({ ...found, sure: own.length === 1 })) : byAmount(line, books);
}

/** What a line tells of these debits: that they were collected, or that they come back and at what cost. */
function told(line: BankLine, { debits, reasons }: Named, books: Books): Found[] {
  if (debits.some((debit) => isTold(debit, line))) return [];
  const sum = debits.reduce((total, { cents }) => total + cents, 0);
  const debitIds = debits.map(({ id }) => id).sort();
  if (line.cents === sum) return [proposal({ kind: 'collected', debitIds }, reasons)];
  const costCents = -line.cents - sum;
  if (costCents < 0 || costCents > COST) return [];
  const cost: Reason[] = costCents > 0 ? [{ code: 'return-cost', costCents }] : [];
  const names = debits.map(({ personId }) => books.payers.name(personId)).sort();
  const reason = line.returnReason ?? commonReason(line);
  return [
    proposal({ kind: 'returned', debitIds, costCents }, [
      ...reasons,
      { code: 'returned', names, reason },
      ...cost,
    ]),
  ];
}

/** A line that names nothing but has the amount of what was collected around its day; two that do are a question. */
function byAmount(line: BankLine, { notices }: Books): Found[] {
  const fitting = notices.batchesOf(line.cents).filter((debits) => {
    const days = daysBetween(debits[0]?.collectedOn ?? line.on, line.on);
    return days >= 0 && days <= WITHIN && !debits.some((debit) => isTold(debit, line));
  });
  return fitting.map((debits) => ({
    ...proposal({ kind: 'collected', debitIds: debits.map(({ id }) => id).sort() }, [
      { code: 'batch-amount', count: debits.length, on: debits[0]?.collectedOn ?? line.on },
    ]),
    sure: fitting.length === 1 && debits.length > 1,
    weight: 90,
  }));
}

/** A line has told it already: that its money came, or that it went back. */
const isTold = ({ collectedTold, returnedTold }: SentDebit, { cents }: BankLine): boolean =>
  cents > 0 ? collectedTold : returnedTold;

/** Why everything in a line came back, when it is for one reason. */
function commonReason({ details }: BankLine): string | null {
  const said = new Set(details.map(({ returnReason }) => returnReason));
  return said.size === 1 ? (details[0]?.returnReason ?? null) : null;
}

const proposal = (action: Action, reasons: readonly Reason[]): Found => ({
  action,
  reasons,
  sure: true,
  weight: 98,
});

type Named = { debits: readonly SentDebit[]; reasons: Reason[] };

/** The debits a line names: those it lists, one by its own identification, or the whole of a batch or of its part. */
function debitsOf(line: BankLine, { notices }: Books): Named | null {
  const listed = line.details.length > 0 ? ofDetails(line, notices) : null;
  if (listed) return listed;
  const ids = identifications(line);
  const one = notices.named(ids);
  if (one.length === 1)
    return { debits: one, reasons: one.map(({ endToEndId: id }) => ({ code: 'end-to-end', id })) };
  const [batch, another] = notices.batch(ids);
  if (!batch || another) return null;
  return { debits: batch, reasons: [{ code: 'batch', id: batch[0]?.batchId ?? '', count: batch.length }] };
}

/** Each movement that the bank lists names its debit, and no debit twice; else nothing is said. */
function ofDetails({ details }: BankLine, notices: Notices): Named | null {
  const each = details.map(({ endToEndId }) => notices.named([(endToEndId ?? '').toUpperCase()]));
  const debits = each.flatMap((found) => (found.length === 1 ? found : []));
  if (debits.length < details.length || new Set(debits).size < debits.length) return null;
  return { debits, reasons: debits.map(({ endToEndId: id }) => ({ code: 'end-to-end', id })) };
}

/** What may be the identification of something: the words of the line as they stand, in capitals. */
const identifications = (line: BankLine): string[] => [
  ...new Set(
    [line.endToEndId ?? '', ...said(line).split(/[\s/,;:()]+/)].map((id) => id.toUpperCase()).filter(Boolean),
  ),
];

/**
 * Debits of its mandate that a line may tell of, by what it brings or takes: two months of one rent may be the same, and
 * nothing comes back before it is taken.
 */
function ofMandate(line: BankLine, notices: Notices): SentDebit[] {
  if (!line.mandateId) return [];
  return notices.ofMandate(line.mandateId).filter((debit) => {
    if (isTold(debit, line)) return false;
    const cost = -line.cents - debit.cents;
    if (line.cents > 0) return debit.cents === line.cents;
    return cost >= 0 && cost <= COST && debit.collectedOn <= line.on;
  });
}
