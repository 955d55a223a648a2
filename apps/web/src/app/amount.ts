/**
 * Cents of an amount as people write it: `20`, `20,5`, `20.50`, `1 200,00 €`. Null when empty, undefined when it is no
 * amount.
 */
export function centsOf(written: string): number | null | undefined {
  const bare = written.replace(/[\s€]/g, '').replace(',', '.');
  if (bare === '') return null;
  return /^\d{1,7}(\.\d{1,2})?$/.test(bare) ? Math.round(Number(bare) * 100) : undefined;
}

/** The same the other way round, as a field shows it: `20`, `12,40`; empty for none. */
export function typedOf(cents: number | null | undefined): string {
  if (cents == null) return '';
  const rest = cents % 100;
  return rest === 0 ? String(cents / 100) : `${Math.trunc(cents / 100)},${String(rest).padStart(2, '0')}`;
}
