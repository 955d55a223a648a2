import { decimal } from '@etabli/kernel';
import { spreadsheetText } from '@etabli/kernel/spreadsheet';
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

/** The table as a CSV that French spreadsheets open. */
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
    ];
  });
  return spreadsheetText([headings, ...lines]);
}
