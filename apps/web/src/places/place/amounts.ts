/** Hundredths as people write them: `12,5` is 1250. Null for what is not a number with at most two decimals. */
export function hundredths(text: string): number | null {
  const found = /^(\d{1,7})(?:[.,](\d{1,2}))?$/.exec(text.replace(/[\s\u00a0\u202f]/g, ''));
  return found ? Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0')) : null;
}

/** The same the other way round, with the comma of French or the point of English. */
export function written(value: number, locale: string): string {
  const rest = value % 100;
  const mark = locale === 'fr' ? ',' : '.';
  return rest === 0
    ? String(value / 100)
    : `${Math.floor(value / 100)}${mark}${String(rest).padStart(2, '0')}`;
}
