import { type DateOrder, demand, detectDateOrder, type RefusalDetails } from '@etabli/kernel';
import { type CsvRole, roleOf } from './csv-headings.js';
import { type CsvTable, looksLikeAmount, looksLikeDate } from './csv-table.js';

/** How to read the list of one bank: the role of each column, and how it writes numbers and dates. */
export interface CsvMapping {
  columns: (CsvRole | null)[];
  decimals: ',' | '.';
  dates: DateOrder;
}

/** Roles that one column only may have; several labels are joined. */
const single: readonly CsvRole[] = [
  'date',
  'valueDate',
  'amount',
  'debit',
  'credit',
  'balance',
  'currency',
  'name',
  'iban',
  'reference',
];

/** What a list most likely is, from its headings, then from what its columns hold. A person confirms it. */
export function proposeCsvMapping(table: CsvTable): CsvMapping {
  const columns = table.headings.map(roleOf).map((role, at, all) => {
    const repeated = role !== null && single.includes(role) && all.indexOf(role) < at;
    return repeated ? (role === 'date' && !all.includes('valueDate') ? 'valueDate' : null) : role;
  });
  if (!columns.includes('amount') && columns.includes('debit') !== columns.includes('credit')) {
    columns.forEach((role, at) => {
      if (role === 'debit' || role === 'credit') columns[at] = 'amount';
    });
  }
  fillFromContent(columns, table);
  const amounts = cellsOf(table, columns, ['amount', 'debit', 'credit']);
  return {
    columns,
    decimals: decimalsOf(amounts),
    dates: detectDateOrder(cellsOf(table, columns, ['date'])),
  };
}

function fillFromContent(columns: (CsvRole | null)[], { rows, headings }: CsvTable): void {
  const holds = (at: number, looks: (cell: string) => boolean): boolean => {
    const cells = rows.map(({ cells }) => cells[at]?.trim() ?? '').filter(Boolean);
    return cells.length > 0 && cells.filter(looks).length >= 0.9 * cells.length;
  };
  const free = (looks: (cell: string) => boolean): number =>
    headings.findIndex((_, at) => columns[at] === null && holds(at, looks));
  const give = (role: CsvRole, at: number): void => {
    if (at >= 0) columns[at] = role;
  };
  if (!columns.includes('date')) give('date', free(looksLikeDate));
  if (!['amount', 'debit', 'credit'].some((role) => columns.includes(role as CsvRole))) {
    give(
      'amount',
      free((cell) => looksLikeAmount(cell) && /[.,]\d/.test(cell)),
    );
  }
  if (!columns.includes('label')) {
    give(
      'label',
      free((cell) => /\p{L}{2}/u.test(cell)),
    );
  }
}

const cellsOf = ({ rows }: CsvTable, columns: (CsvRole | null)[], roles: CsvRole[]): string[] =>
  rows.flatMap(({ cells }) => cells.filter((_, at) => roles.includes(columns[at] as CsvRole)));

/** The last mark before one or two digits is the decimal one; the comma where nothing tells, as France writes. */
function decimalsOf(cells: string[]): ',' | '.' {
  const points = cells.filter((cell) => /\.\d{1,2}\D*$/.test(cell)).length;
  const commas = cells.filter((cell) => /,\d{1,2}\D*$/.test(cell)).length;
  return points > commas ? '.' : ',';
}

/**
 * Refuses a mapping by which nothing can be read: `statements.csv-column-needed` (a date, a label, an amount or both a
 * debit and a credit) and `statements.csv-column-twice`.
 */
export function checkCsvMapping({ columns }: CsvMapping): void {
  for (const role of ['date', 'label'] as const) need(columns.includes(role), { role });
  need(columns.includes('amount') || (columns.includes('debit') && columns.includes('credit')), {
    role: 'amount',
  });
  demand(
    !(columns.includes('amount') && (columns.includes('debit') || columns.includes('credit'))),
    'statements.csv-column-twice',
    { role: 'amount' },
  );
  for (const role of single) {
    demand(columns.filter((each) => each === role).length <= 1, 'statements.csv-column-twice', { role });
  }
}

const need = (condition: boolean, details: RefusalDetails): void =>
  demand(condition, 'statements.csv-column-needed', details);
