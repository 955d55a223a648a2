import type { Locale } from '@etabli/kernel/locale';

const NARROW = '\u202f';

/** `45 min`, `2 h`, `1 h 30`: a time as people say it. `minutes` whole, of any size. */
export function durationWords(minutes: number, locale: Locale): string {
  const space = locale === 'fr' ? NARROW : ' ';
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest}${space}min`;
  const count = hours.toLocaleString(locale === 'fr' ? 'fr-FR' : 'en-GB');
  return rest === 0 ? `${count}${space}h` : `${count}${space}h${space}${String(rest).padStart(2, '0')}`;
}

/**
 * Reads a time somebody typed in a cell: `1h30`, `1:30`, `1,5`, `2 h`, `90 min`, `45m`; a bare number counts hours up to
 * 24, and minutes above.
 *
 * @returns whole minutes, 0 for an empty cell, null when it is no time
 */
export function readDuration(typed: string): number | null {
  const text = typed
    .trim()
    .toLowerCase()
    .replaceAll(/[\s\u00a0\u202f]+/g, '');
  if (text === '') return 0;
  const clock = /^(\d{1,2})(?:h|:)(\d{2})?(?:min)?$/.exec(text);
  if (clock) return Number(clock[2] ?? 0) < 60 ? Number(clock[1]) * 60 + Number(clock[2] ?? 0) : null;
  const minutes = /^(\d{1,4})m(?:in|n)?$/.exec(text);
  if (minutes) return Number(minutes[1]);
  const hours = /^(\d{1,4})(?:[.,](\d{1,2}))?h?$/.exec(text);
  if (!hours) return null;
  const [, whole, part = ''] = hours;
  if (part === '' && !text.endsWith('h') && Number(whole) > 24) return Number(whole);
  return Number(whole) * 60 + Math.round((Number(part.padEnd(2, '0')) * 60) / 100);
}
