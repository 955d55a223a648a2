import { type Cents, formatMoney, type Locale } from '@etabli/kernel';
import type { IncomeStatement, StatementSection } from '../rules/books/income-statement.js';
import { bookWords } from '../rules/books/words.js';
import type { PackFacts } from './pack.types.js';
import { packWords } from './pack-words.js';

/** A table of amounts before it is drawn on paper or in a sheet: text first, then cents. */
export interface PackTable {
  title: string;
  /** Said under the title. */
  note?: string;
  columns: string[];
  rows: { cells: (string | Cents | null)[]; sum?: boolean }[];
}

/** Every table of the pack, in the order in which the assembly reads them; empty ones are left out. */
export function packTables(facts: PackFacts, locale: Locale): PackTable[] {
  const words = packWords[locale];
  const tables = [
    incomeTable(words.income, facts.income, locale),
    ...sheetTables(facts, locale),
    {
      ...incomeTable(words.inKind, { ...facts.income, sections: facts.income.inKind }, locale, false),
      note: words.inKindNote,
    },
    collectedTable(facts, locale),
    feesTable(facts, locale),
    facts.next && nextTable(facts.next, locale),
  ];
  return tables.filter((table): table is PackTable => table !== null && table.rows.length > 0);
}

/** An amount as people write it; nothing where there is none. */
export const amountWords = (cell: string | Cents | null, locale: Locale): string =>
  typeof cell === 'number' ? formatMoney(cell, locale) : (cell ?? '');

/** Rows by section with their sums, and the result below, unless the statement has none of its own. */
export function incomeTable(
  title: string,
  statement: IncomeStatement,
  locale: Locale,
  withResult = true,
): PackTable {
  const { column, total } = packWords[locale];
  const names = bookWords[locale];
  const budgeted = statement.budgeted !== null;
  const amounts = (one: { cents: Cents; beforeCents: Cents; budgetCents: Cents | null }) => [
    one.cents,
    one.beforeCents,
    ...(budgeted ? [one.budgetCents] : []),
  ];
  const sectionRows = (section: StatementSection) => [
    ...section.rows.map((row) => ({ cells: [names.income[row.key], ...amounts(row)] })),
    { cells: [total({ what: names.sections[section.key] }), ...amounts(section)], sum: true },
  ];
  const rows: PackTable['rows'] = statement.sections.flatMap(sectionRows);
  const { results, before } = statement;
  if (withResult && rows.length > 0)
    rows.push({
      cells: [
        names.results[results.year > 0 ? 'surplus' : results.year < 0 ? 'deficit' : 'balanced'],
        results.year,
        before.year,
        ...(budgeted ? [statement.budgeted?.year ?? null] : []),
      ],
      sum: true,
    });
  return {
    title,
    columns: [column.row, column.year, column.before, ...(budgeted ? [column.budget] : [])],
    rows,
  };
}

function sheetTables({ sheet }: PackFacts, locale: Locale): PackTable[] {
  const { column, assets, liabilities, assetsTotal, liabilitiesTotal } = packWords[locale];
  const names = bookWords[locale];
  const total = (label: string, ...cents: (Cents | null)[]) => ({ cells: [label, ...cents], sum: true });
  return [
    {
      title: assets,
      columns: [column.row, column.gross, column.less, column.net, column.before],
      rows: [
        ...sheet.assets.map((row) => ({
          cells: [names.assets[row.key], row.grossCents, row.lessCents, row.netCents, row.beforeCents],
        })),
        total(assetsTotal, null, null, sheet.assetsCents, sheet.assetsBeforeCents),
      ],
    },
    {
      title: liabilities,
      columns: [column.row, column.year, column.before],
      rows: [
        ...sheet.liabilities.map((row) => ({
          cells: [names.liabilities[row.key], row.cents, row.beforeCents],
        })),
        total(liabilitiesTotal, sheet.liabilitiesCents, sheet.liabilitiesBeforeCents),
      ],
    },
  ];
}

/** What the year after plans, beside what the year of the pack made. */
function nextTable(next: IncomeStatement, locale: Locale): PackTable {
  const { column, next: title } = packWords[locale];
  return { ...incomeTable(title, next, locale), columns: [column.row, column.planned, column.told] };
}

function collectedTable({ collected, on }: PackFacts, locale: Locale): PackTable {
  const { column, collected: title, collectedNote, kinds } = packWords[locale];
  return {
    title,
    note: collectedNote({ on }),
    columns: [column.row, column.called, column.received, column.waived, column.left],
    rows: collected.map(({ kind, calledCents, receivedCents, waivedCents, leftCents }) => ({
      cells: [kinds[kind] ?? kind, calledCents, receivedCents, waivedCents, leftCents],
    })),
  };
}

function feesTable({ fees }: PackFacts, locale: Locale): PackTable {
  const { column, fees: title, reduced } = packWords[locale];
  return {
    title,
    columns: [column.row, column.category, column.amount],
    rows: fees.map((fee) => ({
      cells: [fee.name, fee.reduced ? `${fee.category} (${reduced})` : fee.category, fee.amountCents],
    })),
  };
}
