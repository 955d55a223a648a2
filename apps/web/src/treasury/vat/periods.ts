/** A month or a quarter one files for. */
export interface VatPeriod {
  /** In the address: `2026-03`, `2026-T1`. */
  key: string;
  from: string;
  to: string;
}

const MONTHS_SHOWN = 12;
const QUARTERS_SHOWN = 6;

const last = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
const two = (month: number): string => String(month).padStart(2, '0');

const monthAt = (index: number): VatPeriod => {
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  return { key: `${year}-${two(month)}`, from: `${year}-${two(month)}-01`, to: last(year, month) };
};

const quarterAt = (index: number): VatPeriod => {
  const [year, quarter] = [Math.floor(index / 4), (index % 4) + 1];
  const first = quarter * 3 - 2;
  return { key: `${year}-T${quarter}`, from: `${year}-${two(first)}-01`, to: last(year, first + 2) };
};

/** The months and the quarters up to the one a day is in, the latest first. */
export function periodsUpTo(day: string): { months: VatPeriod[]; quarters: VatPeriod[] } {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const monthIndex = year * 12 + month - 1;
  const quarterIndex = year * 4 + Math.floor((month - 1) / 3);
  return {
    months: Array.from({ length: MONTHS_SHOWN }, (_, back) => monthAt(monthIndex - back)),
    quarters: Array.from({ length: QUARTERS_SHOWN }, (_, back) => quarterAt(quarterIndex - back)),
  };
}

/** The period that the end of a month asks to close: its quarter when as much is left, else the month itself (`2026-03`). */
export const vatPeriod = (month: string, monthsLeft: number): string =>
  monthsLeft === 3 && Number(month.slice(5)) % 3 === 0
    ? `${month.slice(0, 4)}-T${Number(month.slice(5)) / 3}`
    : month;
