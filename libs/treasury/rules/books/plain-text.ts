import { decimal } from '@etabli/kernel';
import type { ExportedEntry, ExportedLine } from './entries.js';

/** The classes of the chart, as the roots that plain-text accounting knows. */
const roots: Record<string, string> = {
  1: 'equity',
  2: 'assets',
  3: 'assets',
  4: 'assets',
  5: 'assets',
  6: 'expenses',
  7: 'revenues',
  8: 'equity',
};

/**
 * The journal for hledger (and ledger): one transaction an entry, its number as its code, amounts in euros with a point.
 * Debits are positive. Third parties keep their sub-account, so that balances by person can be checked too.
 */
export function hledger(entries: readonly ExportedEntry[]): string {
  const head = 'commodity 1000.00 EUR\n\n';
  return head + entries.map(transaction).join('\n');
}

function transaction(entry: ExportedEntry): string {
  const title = `${entry.date} * (${entry.journal}-${entry.number}) ${sentence(entry.label)}`;
  const voucher = entry.voucher ? `  ; voucher: ${sentence(entry.voucher).replaceAll(',', ' ')}` : '';
  return [`${title}${voucher}`, ...entry.lines.map(posting), ''].join('\n');
}

function posting(line: ExportedLine): string {
  const root = roots[line.account.slice(0, 1)] ?? 'equity';
  const name = `${root}:${line.account} ${part(line.accountName)}`;
  const whole = line.person ? `${name}:${part(`${line.person.code} ${line.person.name}`)}` : name;
  return `    ${whole}  ${decimal(line.debitCents - line.creditCents, '.')} EUR`;
}

/** A semicolon begins a comment, a line end ends the transaction. */
const sentence = (text: string): string => text.replace(/[;\r\n|]+/g, ' ').trim();

/** A colon makes a sub-account, two spaces end the name. */
const part = (text: string): string => sentence(text).replaceAll(':', ' ').replace(/\s+/g, ' ');
