import { formatDate, type IsoDate, type Locale, typo } from '@etabli/kernel';
import type { AssemblyNature, Call } from '../rules/kinds.js';
import { wordsIn } from './words.js';

/** `Assemblée générale ordinaire du 14 mars 2026`: what an assembly is called until someone names it otherwise. */
export function titleOf(
  { nature, call }: { nature: AssemblyNature; call: Call },
  day: IsoDate,
  locale: Locale,
): string {
  const title = wordsIn(locale).title({ nature, second: call === 'second', date: formatDate(day, locale) });
  return locale === 'fr' ? typo(title) : title;
}
