import { type Cents, demand, type IsoDate, Refusal, readDate } from '@etabli/kernel';
import { adding, periodOf } from '../../rules/statements/balance.js';
import {
  type BankFile,
  type FileLine,
  type StatementProblem,
  untold,
} from '../../rules/statements/bank-file.js';
import { centsOf } from './amounts.js';
import { runningBalances } from './csv-balance.js';
import type { CsvRole } from './csv-headings.js';
import { type CsvMapping, checkCsvMapping } from './csv-mapping.js';
import { type CsvTable, looksLikeAmount } from './csv-table.js';

/** A row by the roles of its columns. */
interface Row {
  line: number;
  cell: (role: CsvRole) => string;
  labels: string[];
}

/**
 * Reads a bank's list as a mapping says. A row without date (a total, a balance) is not a movement: when it holds an
 * amount it is told as a problem, never dropped unseen.
 *
 * Refuses, with the line, `statements.date-unreadable`, `statements.csv-both-sides` (a debit and a credit), what amounts
 * refuse, `statements.currency-mixed`, and what `checkCsvMapping` refuses.
 */
export function readCsvStatement(table: CsvTable, mapping: CsvMapping): BankFile {
  checkCsvMapping(mapping);
  const rows = table.rows.map(({ line, cells }) => rowOf(line, cells, mapping));
  const moving = rows.filter((row) => row.cell('date') !== '');
  const lines = moving.map((row) => lineOf(row, mapping));
  const period = periodOf(lines);
  demand(period, 'statements.nothing-read');
  const { opening, closing, problems } = runningBalances(lines, balancesOf(moving, mapping));
  const statement = {
    reference: null,
    ...period,
    opening,
    closing,
    lines,
    pending: 0,
    problems: [...problems, ...aside(table, rows), ...adding(opening, closing, lines)],
  };
  return { format: 'csv', accounts: [{ number: '', currency: currencyOf(moving), statements: [statement] }] };
}

function rowOf(line: number, cells: string[], { columns }: CsvMapping): Row {
  const tidy = (text = '') => text.replace(/\s+/g, ' ').trim();
  return {
    line,
    cell: (role) => tidy(cells[columns.indexOf(role)]),
    labels: cells.filter((_, at) => columns[at] === 'label').map(tidy),
  };
}

function lineOf(row: Row, mapping: CsvMapping): FileLine {
  const labels = row.labels.filter((text, at, all) => text !== '' && all.indexOf(text) === at);
  return {
    ...untold,
    place: row.line,
    bankId: row.cell('reference') || null,
    bookedOn: dayOf(row, 'date', mapping),
    valuedOn: row.cell('valueDate') === '' ? null : dayOf(row, 'valueDate', mapping),
    amount: amountOf(row, mapping),
    label: labels.join(' ') || row.cell('name'),
    counterpartyName: row.cell('name') || null,
    counterpartyIban: row.cell('iban').replace(/\s/g, '').toUpperCase() || null,
    batch: null,
  };
}

function dayOf({ line, cell }: Row, role: CsvRole, { dates }: CsvMapping): IsoDate {
  const reading = readDate(cell(role), dates, 99);
  if (reading === null || 'fault' in reading) {
    throw new Refusal('statements.date-unreadable', { line, text: cell(role) });
  }
  return reading.date;
}

/** One signed column, or a debit and a credit of which one is filled; a debit counts against, whatever its sign. */
function amountOf({ line, cell }: Row, { columns, decimals }: CsvMapping): Cents {
  const read = (role: CsvRole): Cents => (cell(role) === '' ? 0 : cellCents(cell(role), decimals, line));
  if (columns.includes('amount')) return cellCents(cell('amount'), decimals, line);
  const [debit, credit] = [read('debit'), read('credit')];
  demand(debit === 0 || credit === 0, 'statements.csv-both-sides', { line });
  demand(cell('debit') + cell('credit') !== '', 'statements.amount-unreadable', { line, text: '' });
  return credit === 0 ? 0 - Math.abs(debit) : credit;
}

/** `1.234,56 €`, `(12,00)`, `12,00-`: thousands, currency and where a sign may stand. */
function cellCents(text: string, decimals: ',' | '.', line: number): Cents {
  const plain = text.replace(/[\s\u00a0\u202f€]|EUR/gi, '').replace(/[−–]/g, '-');
  const negative = /^\(.*\)$|-$/.test(plain);
  const digits = plain.replace(/[()]|-$/g, '');
  const thousands =
    decimals === ',' ? /^([+-]?\d{1,3})((?:[.'’]\d{3})+)(?=,|$)/ : /^([+-]?\d{1,3})((?:[,'’]\d{3})+)(?=\.|$)/;
  const joined = digits.replace(
    thousands,
    (_, head: string, tail: string) => head + tail.replace(/[^\d]/g, ''),
  );
  return centsOf(negative ? `-${joined}` : joined, decimals, { line });
}

const balancesOf = (rows: Row[], { columns, decimals }: CsvMapping): (Cents | null)[] =>
  columns.includes('balance')
    ? rows.map(({ line, cell }) =>
        cell('balance') === '' ? null : cellCents(cell('balance'), decimals, line),
      )
    : [];

/** Rows that hold an amount and no date. */
const aside = (table: CsvTable, rows: Row[]): StatementProblem[] =>
  rows.flatMap((row, at) => {
    const cells = table.rows[at]?.cells ?? [];
    return row.cell('date') === '' && cells.some(looksLikeAmount)
      ? [
          {
            code: 'statements.csv-line-aside',
            details: { line: row.line, text: cells.filter(Boolean).join(' · ') },
          },
        ]
      : [];
  });

function currencyOf(rows: Row[]): string | null {
  const said = new Map(rows.map((row) => [row.cell('currency').toUpperCase(), row.line]));
  said.delete('');
  const [first, second] = [...said];
  demand(!second, 'statements.currency-mixed', {
    line: second?.[1],
    currency: first?.[0],
    other: second?.[0],
  });
  return first?.[0].replace('€', 'EUR') ?? null;
}
