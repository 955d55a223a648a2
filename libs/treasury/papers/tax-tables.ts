import type { Locale } from '@etabli/kernel';
import type { Block } from '@etabli/platform';
import type { Making } from '@etabli/platform/pdf/printed';
import { byRate, type TaxedAmount } from '../rules/vat/amounts.js';
import type { TaxLine } from '../rules/vat/terms.js';
import { rateName } from '../vat/words.js';
import { paperWords, writing } from './papers.words.js';

/** Each line without tax, its rate and its tax, and both together (CGI, ann. II, art. 242 nonies A). */
export function taxedLines(taxes: readonly TaxLine[], { locale }: Making): Block[] {
  const words = paperWords[locale];
  const labels = [...new Set(taxes.map(({ label }) => label))];
  const lines = labels.flatMap((label) =>
    byRate(taxes.filter((line) => line.label === label)).map((sum) => ({ label, ...sum })),
  );
  const { columns, cells } = taxFigures(locale);
  return [
    {
      kind: 'table',
      columns: [{ header: words.what, share: 2 }, ...columns],
      rows: lines.map((line) => [line.label, ...cells(line)]),
    },
    { kind: 'heading', text: words.byRate },
    { kind: 'table', columns, rows: byRate(taxes).map(cells) },
  ];
}

/** Amounts at a rate, in columns. */
function taxFigures(locale: Locale) {
  const words = paperWords[locale];
  const { money } = writing(locale);
  const end = 'end' as const;
  return {
    columns: [words.rate, words.net, words.vat, words.gross].map((header) => ({ header, align: end })),
    cells: ({ rate, netCents, vatCents }: TaxedAmount): string[] => [
      ...[rateName(rate, locale), money(netCents), money(vatCents), money(netCents + vatCents)],
    ],
  };
}

/** All of it with its tax, less what the pool pays. */
export function totalRows(taxes: readonly TaxLine[], { locale }: Making): [string, string][] {
  const words = paperWords[locale];
  const { money } = writing(locale);
  const sumOf = (lines: readonly TaxLine[]) =>
    lines.reduce((sum, { netCents, vatCents }) => sum + netCents + vatCents, 0);
  const relief = sumOf(taxes.filter(({ fromPool }) => fromPool));
  const total: [string, string] = [words.total, money(sumOf(taxes))];
  return relief > 0 ? [total, [words.relief, money(-relief)]] : [total];
}

/** What a credit note takes back of the tax, by rate (CGI, art. 272, 1). */
export function taxesTakenOff(taxes: readonly TaxedAmount[], { locale }: Making): Block[] {
  const { columns, cells } = taxFigures(locale);
  return taxes.length > 0 ? [{ kind: 'table', columns, rows: taxes.map(cells) }] : [];
}
