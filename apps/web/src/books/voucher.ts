/** A line of an account, as its voucher is looked for. */
export interface Vouched {
  label: string;
  voucherKind: string;
  personId?: string | null;
  bankAccountId?: string | null;
}

/** Where what an entry was written of is looked at, from the rooms of the treasury. */
export function voucherPath(
  { label, voucherKind, personId, bankAccountId }: Vouched,
  yearId: string,
): string {
  const said = (path: string, values: Record<string, string>) =>
    `tresorerie/${path}?${new URLSearchParams(values)}`;
  const [room = ''] = voucherKind.split('-');
  if (room === 'expense') return said('depenses', { q: label });
  if (bankAccountId) return said(`releves/${bankAccountId}`, { mots: label });
  if (room === 'cash') return 'tresorerie/caisse';
  if (voucherKind === 'vat-closing') return 'tresorerie/tva';
  if (personId && ['due', 'payment', 'paid'].includes(room)) return `tresorerie/comptes/${personId}`;
  return said('ecritures', { exercice: yearId, q: label });
}

/** The family of a voucher, by which it is called on screens. */
export const voucherFamily = (kind: string): string =>
  [...FAMILIES].find((family) => kind === family || kind.startsWith(`${family}-`)) ?? 'other';

/** Longer names first: `opening-balance` before `opening`. */
const FAMILIES = [
  ...[
    'due-reduction',
    'due',
    'payment',
    'paid-for',
    'expense',
    'bank-match',
    'cash',
    'manual',
    'vat-closing',
  ],
  ...['opening', 'allocation', 'volunteer-hours'],
] as const;
