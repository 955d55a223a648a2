import type { Books } from './books.js';
import type { BankLine, SentDebit } from './facts.js';
import type { Notices } from './notices.js';
import type { Action, Found, Reason } from './outcome.js';
import { said } from './text.js';

/** What a bank takes for a debit that comes back, at most, in cents. */
const COST = 2_500;

/** Direct debits that were sent: collected alone or together, or come back. */
export function byDebit(line: BankLine, books: Books): Found[] {
  const debits = debitsOf(line, books);
  if (!debits) return [];
  const sum = debits.debits.reduce((total, { cents }) => total + cents, 0);
  const debitIds = debits.debits.map(({ id }) => id).sort();
  if (line.cents === sum) return [proposal({ kind: 'collected', debitIds }, debits.reasons)];
  const costCents = -line.cents - sum;
  if (costCents < 0 || costCents > COST) return [];
  const names = debits.debits.map(({ personId }) => books.payers.name(personId)).sort();
  const reasons: Reason[] = [...debits.reasons, { code: 'returned', names, reason: line.returnReason }];
  return [proposal({ kind: 'returned', debitIds, costCents }, reasons)];
}

const proposal = (action: Action, reasons: readonly Reason[]): Found => ({
  action,
  reasons,
  sure: true,
  weight: 98,
});

type Named = { debits: readonly SentDebit[]; reasons: Reason[] };

/** The debits a line names: by its own identification, the whole of a batch, or by its mandate and amount. */
function debitsOf(line: BankLine, { notices }: Books): Named | null {
  const ids = identifications(line);
  const one = notices.named(ids);
  if (one.length === 1)
    return { debits: one, reasons: one.map(({ endToEndId: id }) => ({ code: 'end-to-end', id })) };
  const [batch, another] = notices.batch(ids);
  if (!batch || another) return ofMandate(line, notices);
  return { debits: batch, reasons: [{ code: 'batch', id: batch[0]?.batchId ?? '', count: batch.length }] };
}

/** What may be the identification of something: the words of the line as they stand, in capitals. */
const identifications = (line: BankLine): string[] => [
  ...new Set(
    [line.endToEndId ?? '', ...said(line).split(/[\s/,;:()]+/)].map((id) => id.toUpperCase()).filter(Boolean),
  ),
];

function ofMandate(line: BankLine, notices: Notices): Named | null {
  if (!line.mandateId) return null;
  const own = notices.ofMandate(line.mandateId).filter(({ cents }) => {
    const cost = -line.cents - cents;
    return line.cents > 0 ? cents === line.cents : cost >= 0 && cost <= COST;
  });
  return own.length === 1 ? { debits: own, reasons: [{ code: 'mandate', id: line.mandateId }] } : null;
}
