import { voucherFamily, voucherPath } from './voucher.js';

const line = (voucherKind: string, more: object = {}) => ({ label: 'Bureau 3', voucherKind, ...more });
const whose = { personId: 'zoe' };

test.each([
  ['due', whose, 'tresorerie/comptes/zoe'],
  ['due-reduction', whose, 'tresorerie/comptes/zoe'],
  ['payment-reversal', whose, 'tresorerie/comptes/zoe'],
  ['expense', whose, 'tresorerie/depenses?q=Bureau+3'],
  ['expense-payment', {}, 'tresorerie/depenses?q=Bureau+3'],
  ['bank-match', { bankAccountId: 'b1' }, 'tresorerie/releves/b1?mots=Bureau+3'],
  ['cash-count', {}, 'tresorerie/caisse'],
  ['vat-closing', {}, 'tresorerie/tva'],
  ['manual', whose, 'tresorerie/ecritures?exercice=y26&q=Bureau+3'],
  ['opening', {}, 'tresorerie/ecritures?exercice=y26&q=Bureau+3'],
])('what was written of a %s is looked at where it is kept', (kind, more, path) =>
  expect(voucherPath(line(kind, more), 'y26')).toBe(path),
);

test.each([
  ['due', 'due'],
  ['due-reduction', 'due-reduction'],
  ['expense-gift', 'expense'],
  ['opening-balance', 'opening'],
  ['cash-deposit-undone', 'cash'],
  ['anything', 'other'],
])('%s is called as %s', (kind, family) => expect(voucherFamily(kind)).toBe(family));
