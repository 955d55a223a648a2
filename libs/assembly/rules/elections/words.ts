import { formatNumber, type Locale } from '@etabli/kernel';
import { unit } from './stv-types.js';

/** The name of a candidate or a list, as readers know them. Results hold ids only. */
export type NameOf = (id: string) => string;

/** Hundred-thousandths of a voice as people read them: `18,54544`, and `19` when whole. */
export function votesText(units: number, locale: Locale): string {
  const whole = formatNumber(Math.floor(units / unit), locale);
  const rest = units % unit;
  return rest === 0 ? whole : `${whole}${locale === 'fr' ? ',' : '.'}${String(rest).padStart(5, '0')}`;
}

/** `A, B et C`. */
export function joined(names: readonly string[], last: string): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;
}
