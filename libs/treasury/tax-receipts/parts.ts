import { addConstraints, addRefusals } from '@etabli/platform';
import { Gifts } from './gifts.service.js';
import { GivenInYear } from './given.service.js';
import { ReceiptLetters } from './letters.service.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import {
  PlannedTaxReceiptResolver,
  TaxReceiptSettingResolver,
  TaxReceiptsResolver,
} from './receipts.resolver.js';
import { TaxReceipts } from './receipts.service.js';
import { TaxReceiptSettings } from './settings.service.js';

addRefusals(fr, en);
addConstraints({
  tax_receipt_off: 'receipts.off',
  tax_receipt_gift_once: 'receipts.changed',
  tax_receipt_cancelled_once: 'receipts.cancelled',
});

/** What other areas may ask of gifts and their receipts. */
export const taxReceiptsExports = [Gifts, TaxReceipts, TaxReceiptSettings];

export const taxReceiptsProviders = [
  ...taxReceiptsExports,
  ...[GivenInYear, ReceiptLetters],
  ...[TaxReceiptsResolver, PlannedTaxReceiptResolver, TaxReceiptSettingResolver],
];
