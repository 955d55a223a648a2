import { formatDate, type Locale, locales } from '@etabli/kernel/locale';

interface Hit {
  title: string;
  /** Where it belongs. */
  detail: string | null;
  /** Its day, `YYYY-MM-DD`. */
  on: string | null;
}

/** What stands beside the title of something found: where it belongs, and its day unless one reads it already. */
export function saidBeside({ title, detail, on }: Hit, locale: Locale): string[] {
  const dated = on === null || locales.some((each) => says(`${title} ${detail ?? ''}`, formatDate(on, each)));
  return [detail, dated ? null : formatDate(on, locale)].filter((said): said is string => Boolean(said));
}

/** The 12th is not the 2nd. */
const says = (text: string, day: string): boolean =>
  new RegExp(`(?<!\\d)${day}`, 'i').test(text.replace(/\s+/g, ' '));
