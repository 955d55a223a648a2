/** The languages of the screens and documents. French comes first; English is complete. */
export const locales = ['fr', 'en'] as const;
export type Locale = (typeof locales)[number];

/** A sentence, or a function that makes one from values. */
// biome-ignore lint/suspicious/noExplicitAny: each message states its own parameters
export type Message = string | ((values: any) => string);
export type Catalogue = Record<string, Message>;

/** The type an English catalogue must have to say everything the French one says, with the same parameters. */
export type SameMessages<T> = { [K in keyof T]: T[K] extends string ? string : T[K] };

const intlLocale = { fr: 'fr-FR', en: 'en-GB' } as const;

/** Picks the language from an `Accept-Language` header or a saved choice; French when nothing fits. */
export function pickLocale(wanted: string | null | undefined): Locale {
  for (const part of (wanted ?? '').toLowerCase().split(',')) {
    const tag = part.trim().slice(0, 2);
    if (tag === 'fr' || tag === 'en') return tag;
  }
  return 'fr';
}

const NARROW = '\u202f';
const FIXED = '\u00a0';

/** Guillemets that hold guillemets. */
const NESTED = /«[^«»]*(?:«[^«»]*»[^«»]*)+»/g;
const innerQuotes = (text: string): string => text.replace(/«\s*/g, '“').replace(/\s*»/g, '”');

/**
 * French typography: narrow no-break space before ; ! ?, no-break space before : % € and inside guillemets, after n° and before Mo,
 * the curly apostrophe, and “ ” for what is quoted inside guillemets. Leaves URLs and times alone. Idempotent.
 */
export function typo(text: string): string {
  return text
    .replace(NESTED, (quoted) => `«${innerQuotes(quoted.slice(1, -1))}»`)
    .replace(/(\p{L})'(?=\p{L}|[«“])/gu, '$1’')
    .replace(/ +([;!?])/g, `${NARROW}$1`)
    .replace(/ +([:%€»])/g, `${FIXED}$1`)
    .replace(/« +/g, `«${FIXED}`)
    .replace(/(\d) +(?=Mo\b)/g, `$1${FIXED}`)
    .replace(/\bn° +/g, `n°${FIXED}`)
    .replace(/\b(M\.|Mme) +(?=\p{Lu})/gu, `$1${FIXED}`)
    .replace(/(\d) (?=\d{3}\b)/g, `$1${NARROW}`);
}

/** `1 234` in French, `1,234` in English. */
export const formatNumber = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(intlLocale[locale]).format(value);

/** Cents as people read them: `1 234,56 €`, `€1,234.56`. */
export const formatMoney = (cents: number, locale: Locale, currency = 'EUR'): string =>
  new Intl.NumberFormat(intlLocale[locale], { style: 'currency', currency }).format(cents / 100);

/** `mardi 14 mars 2026`, `1er mars` in French; `Tuesday 14 March 2026` in English. Takes `YYYY-MM-DD`. */
export function formatDate(
  iso: string,
  locale: Locale,
  options: { weekday?: boolean; year?: boolean } = {},
): string {
  const text = new Intl.DateTimeFormat(intlLocale[locale], {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    ...(options.year === false ? {} : { year: 'numeric' }),
    ...(options.weekday ? { weekday: 'long' } : {}),
  }).format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));
  return locale === 'fr' ? text.replace(/(^|\s)1(?=\s\p{L})/u, '$11er') : text.replace(',', '');
}

/** `18 h 30`, `18 h` in French; `18:30` in English. */
export function formatTime(instant: Date, locale: Locale, timeZone: string): string {
  const [hour = '0', minute = '00'] = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
  })
    .format(instant)
    .split(':');
  if (locale === 'en') return `${hour.padStart(2, '0')}:${minute}`;
  return minute === '00' ? `${Number(hour)}${FIXED}h` : `${Number(hour)}${FIXED}h${FIXED}${minute}`;
}

/** `mardi 14 mars 2026 à 18 h 30`. */
export function formatInstant(
  instant: Date,
  locale: Locale,
  timeZone: string,
  options: { weekday?: boolean; year?: boolean } = { weekday: true },
): string {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone }).format(instant);
  return `${formatDate(day, locale, options)} ${locale === 'fr' ? 'à' : 'at'} ${formatTime(instant, locale, timeZone)}`;
}

/** The number with its noun: `plural(2, 'voix', 'voix', 'fr')`. French counts 0 and 1 as singular, English only 1. */
export function plural(count: number, one: string, many: string, locale: Locale): string {
  const form = new Intl.PluralRules(intlLocale[locale]).select(count) === 'one' ? one : many;
  return `${formatNumber(count, locale)}${FIXED}${form}`;
}
