import type { Locale } from '@etabli/kernel';
import { sentence } from '@etabli/platform';
import type { FileLine, FileStatement, StatementProblem } from '../rules/statements/bank-file.js';
import type { PlannedStatement } from '../rules/statements/plan.js';
import type {
  BankFilePreview,
  PreviewedAccount,
  PreviewedLine,
  PreviewedList,
  PreviewedStatement,
} from './preview.types.js';
import type { Understanding, UnderstoodAccount } from './reader.js';
import { CsvColumn, type CsvDates, type CsvDecimals } from './statements.inputs.js';

/** How much of a file is shown. */
const SHOWN = 5;

/** What is understood of a file, in sentences. */
export function previewOf({ read, accounts, blockers }: Understanding, locale: Locale): BankFilePreview {
  return {
    format: read.file?.format ?? 'csv',
    accounts: accounts.map((account) => accountOf(account, locale)),
    list: read.csv && listOf(read.csv),
    blockers: wordProblems(blockers, locale),
  };
}

/** Problems as people read them. */
export const wordProblems = (problems: StatementProblem[], locale: Locale): string[] =>
  problems.map(({ code, details }) => sentence(code, details, locale));

function accountOf(understood: UnderstoodAccount, locale: Locale): PreviewedAccount {
  const { rank, file, account, recognised, problem, planned } = understood;
  const statements =
    planned.length > 0
      ? planned.map((each) => plannedOf(each, locale))
      : file.statements.map((each) => unplanned(each, locale));
  return {
    rank,
    number: file.number,
    currency: file.currency,
    account,
    recognised,
    problem: problem && sentence(problem.code, problem.details, locale),
    statements,
  };
}

const plannedOf = (
  { statement, fresh, held, idle }: PlannedStatement,
  locale: Locale,
): PreviewedStatement => ({
  ...told(statement, fresh.length > 0 ? fresh.map(({ line }) => line) : statement.lines),
  freshCount: fresh.length,
  held: idle ? [] : wordProblems(held, locale),
  idle,
});

const unplanned = (statement: FileStatement, locale: Locale): PreviewedStatement => ({
  ...told(statement, statement.lines),
  freshCount: null,
  held: wordProblems(statement.problems, locale),
  idle: false,
});

const told = ({ from, to, opening, closing, lines, pending }: FileStatement, shown: readonly FileLine[]) => ({
  fromOn: from,
  toOn: to,
  openingCents: opening,
  closingCents: closing,
  lineCount: lines.length,
  pendingCount: pending,
  sample: shown.slice(0, SHOWN).map(lineOf),
});

const lineOf = ({ bookedOn, amount, label }: FileLine): PreviewedLine => ({
  bookedOn,
  amountCents: amount,
  label,
});

const listOf = ({ table, mapping }: NonNullable<Understanding['read']['csv']>): PreviewedList => ({
  headings: table.headings,
  rows: table.rows.slice(0, SHOWN).map(({ cells }) => table.headings.map((_, at) => cells[at] ?? '')),
  columns: mapping.columns.map((role) => (role === null ? CsvColumn.ignore : CsvColumn[role])),
  decimals: mapping.decimals as CsvDecimals,
  dates: mapping.dates as CsvDates,
});
