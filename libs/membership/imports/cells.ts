/** A number of a spreadsheet as people typed it: `24.000000` is 24, `0.30000000000000004` is 0.3, never an exponent. */
export function numberText(raw: string): string {
  const value = Number(raw);
  if (!Number.isFinite(value)) return raw;
  const precise = Number(value.toPrecision(15));
  if (Number.isInteger(precise)) return BigInt(precise).toString();
  const short = String(precise);
  return short.includes('e') ? precise.toFixed(15).replace(/0+$/, '') : short;
}

/** A date of a spreadsheet, held as UTC: `2026-01-05`, or `2026-01-05 09:12` when it has a time of day. */
export function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const rounded = new Date(Math.round(date.getTime() / 60_000) * 60_000).toISOString();
  const [day = '', time = ''] = rounded.split('T');
  return time.startsWith('00:00') ? day : `${day} ${time.slice(0, 5)}`;
}
