import {
  formatDate,
  formatInstant,
  formatMoney,
  formatNumber,
  formatTime,
  type Locale,
  plural,
} from '@etabli/kernel/locale';

type DateOptions = { weekday?: boolean; year?: boolean };
const asDate = (instant: Date | string): Date => (instant instanceof Date ? instant : new Date(instant));

/** The formatters of the kernel, bound to a language and to the time zone of the association. */
export const formatsFor = (locale: Locale, timeZone: string) => ({
  /** `YYYY-MM-DD` as people say it. */
  date: (iso: string, options?: DateOptions) => formatDate(iso, locale, options),
  /** An instant (Date or ISO text) as people say it, day and time. */
  instant: (instant: Date | string, options?: DateOptions) =>
    formatInstant(asDate(instant), locale, timeZone, options),
  time: (instant: Date | string) => formatTime(asDate(instant), locale, timeZone),
  /** Whole cents. */
  money: (cents: number, currency?: string) => formatMoney(cents, locale, currency),
  number: (value: number) => formatNumber(value, locale),
  /** The number with its noun. */
  count: (value: number, one: string, many: string) => plural(value, one, many, locale),
  /** Bytes as `340 Ko`, `2,1 Mo`. */
  size: (bytes: number) => formatSize(bytes, locale),
});
export type Formats = ReturnType<typeof formatsFor>;

const units = { fr: ['Ko', 'Mo', 'Go'], en: ['kB', 'MB', 'GB'] } as const;

function formatSize(bytes: number, locale: Locale): string {
  const power = bytes < 1e6 ? 1 : bytes < 1e9 ? 2 : 3;
  const value = bytes / 1000 ** power;
  const digits = value < 10 ? Math.round(value * 10) / 10 : Math.round(value);
  return `${formatNumber(bytes === 0 ? 0 : Math.max(digits, 0.1), locale)}\u00a0${units[locale][power - 1]}`;
}
