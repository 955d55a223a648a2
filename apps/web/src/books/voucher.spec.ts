import { voucherFamily, voucherPath } from './voucher.js';

const line = (voucherKind: string, more: object = {}) => ({ label: 'Bureau 3', voucherKind, ...more });
const whose = { personId: 'zoe' };

test.each([
  ['due', whose, 'comptes/zoe'],
  ['due-reduction', whose, 'comptes/zoe'],
  ['payment-reversal', whose, 'comptes/zoe'],
  ['expense', whose, 'depenses?q=Bureau+3'],
  ['expense-payment', {}, 'depenses?q=Bureau+3'],
  ['bank-match', { bankAccountId: 'b1' }, 'releves/b1?mots=Bureau+3'],
  ['cash-count', {}, 'caisse'],
  ['vat-closing', {}, 'tva'],
  ['manual', whose, 'ecritures?exercice=y26&q=Bureau+3'],
  ['opening', {}, 'ecritures?exercice=y26&q=Bureau+3'],
])('what was written of a %s is looked at where it is kept', (kind, more, path) =>
  expect(voucherPath(line(kind, more), 'y26')).toBe(`tresorerie/${path}`),
);

test.each([
  ['due', 'due'],
  ['due-reduction', 'due-reduction'],
  ['expense-gift', 'expense'],
  ['opening-balance', 'opening'],
  ['cash-deposit-undone', 'cash'],
  ['anything', 'other'],
])('%s is called as %s', (kind, family) => expect(voucherFamily(kind)).toBe(family));
