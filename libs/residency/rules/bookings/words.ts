import { formatDate, type Locale } from '@etabli/kernel/locale';
import { type Asked, minuteWords } from './hours.js';

/** `mardi 14 mars 2026 de 9 h à 11 h 30`. */
export function hoursWords({ day, from, to }: Asked, locale: Locale): string {
  const date = formatDate(day, locale, { weekday: true });
  const [start, end] = [minuteWords(from, locale), minuteWords(to, locale)];
  return locale === 'fr' ? `${date} de ${start} à ${end}` : `${date} from ${start} to ${end}`;
}

/** `2 h`, `1 h 30`, `45 min`. */
export function lengthWords(minutes: number, locale: Locale): string {
  if (minutes < 60) return `${minutes}\u00a0min`;
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const space = '\u00a0';
  if (locale === 'en') return `${hours}${space}h${rest === 0 ? '' : `${space}${rest}${space}min`}`;
  return `${hours}${space}h${rest === 0 ? '' : `${space}${String(rest).padStart(2, '0')}`}`;
}

/** Whose hours are: a name, null for who may not read it; or the house’s, as a whole or for a commission. */
export interface Holder {
  name: string | null;
  forHouse?: boolean;
  commission?: string | null;
}

/** `Nour Haddad`, `la commission Technique`, `le lieu`, or `quelqu’un`, in the middle of a sentence. */
export function holderWords({ name, forHouse = false, commission = null }: Holder, locale: Locale): string {
  if (commission) return locale === 'fr' ? `la commission ${commission}` : `the ${commission} commission`;
  if (forHouse) return locale === 'fr' ? 'le lieu' : 'the place';
  return name ?? (locale === 'fr' ? 'quelqu’un' : 'somebody');
}
