import { hundredths, written } from '../place/amounts.js';

/** Metres as people write them, in the tenths that plans are drawn in: `12,5` is 125. Null for what is no such number. */
export function tenths(text: string): number | null {
  const value = hundredths(text);
  return value === null || value % 10 !== 0 ? null : value / 10;
}

/** The same the other way round. */
export const inMetres = (value: number, locale: string): string =>
  written(value * 10, locale).replace(/([.,]\d)0$/, '$1');
