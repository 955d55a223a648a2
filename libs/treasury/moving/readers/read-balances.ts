import { demand, searchable } from '@etabli/kernel';
import type { OpeningLine } from '../../rules/moving/opening.js';
import { euros } from './cells.js';
import type { ListedTable } from './read-fees.js';

const names = {
  account: ['compte', 'numero', 'numero de compte', 'n de compte', 'account', 'account number'],
  debit: ['debit', 'solde debiteur', 'debit balance'],
  credit: ['credit', 'solde crediteur', 'credit balance'],
};

/**
 * Reads a balance: an account, its debit, its credit, under their headings. Lines without an amount,
 * and totals, are left aside; an account on both sides keeps the difference.
 *
 * Refuses `opening.columns`, and what cannot be read with its line.
 */
export function readBalances({ columns, rows }: ListedTable): OpeningLine[] {
  const headings = columns.map(searchable);
  const place = (wanted: readonly string[]) => headings.findIndex((heading) => wanted.includes(heading));
  const [account, debit, credit] = [place(names.account), place(names.debit), place(names.credit)];
  demand(account >= 0 && debit >= 0 && credit >= 0, 'opening.columns');
  return rows.flatMap(({ line, cells }) => {
    const number = (cells[account] ?? '').replace(/\s/g, '');
    if (!/^\d/.test(number)) return [];
    const net = euros(cells[debit] ?? '', { line }) - euros(cells[credit] ?? '', { line });
    return net === 0
      ? []
      : [{ account: number, debitCents: Math.max(net, 0), creditCents: Math.max(-net, 0) }];
  });
}
