import { centsBySquareMetreAndDay, percentOf } from '@etabli/residency/rules/figures';
import type { FiguresOfPlaceQuery } from '../../gql/daily.js';

export type Month = FiguresOfPlaceQuery['placeFigures']['months'][number];

/** A month with what is worked out of it: shares in hundredths, cents for a hundred square metres and a day. */
export const worked = (month: Month) => ({
  ...month,
  occupancy: percentOf(month.occupiedArea, month.availableArea),
  turnover: percentOf(month.departures, month.people),
  bySquareMetre:
    typeof month.askedCents === 'number'
      ? centsBySquareMetreAndDay(month.askedCents * 100, month.availableArea)
      : null,
});

/** Hundredths as a spreadsheet reads them in French: `12,50`. */
export const decimal = (cents: number): string =>
  `${Math.trunc(cents / 100)},${String(Math.abs(cents % 100)).padStart(2, '0')}`;

/** The table as a CSV that French spreadsheets open: semicolons, decimal commas, a mark of UTF-8. */
export function csvOf(months: readonly Month[], headings: readonly string[]): string {
  const lines = months.map((month) => {
    const { occupancy, turnover } = worked(month);
    const asked = month.askedCents ?? null;
    return [
      month.month.slice(0, 7),
      decimal(month.availableArea),
      decimal(month.occupiedArea),
      occupancy,
      month.people,
      month.arrivals,
      month.departures,
      turnover,
      month.passHalfDays,
      asked === null ? '' : decimal(asked),
    ].join(';');
  });
  return `\uFEFF${[headings.join(';'), ...lines].join('\r\n')}\r\n`;
}
