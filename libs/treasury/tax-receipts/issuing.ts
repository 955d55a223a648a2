import type { Association } from '@etabli/membership';
import { receiptNumber } from '../rules/tax-receipts/receipts.js';
import type { PlannedFor } from './given.service.js';
import type { PrintedReceipt } from './paper.js';

/** What a receipt is given with, besides its gifts. */
interface Issuing {
  association: Association;
  setting: Pick<PrintedReceipt, 'organism' | 'signatory'>;
  issuedOn: string;
  number: number;
  year: number;
}

/** All that is printed, as it is on that day: names and addresses change, a receipt does not. */
export function factsOf(
  planned: PlannedFor,
  { association, setting, issuedOn, number, year }: Issuing,
): PrintedReceipt {
  const { name, object, siret, rna, street, postcode, city } = association;
  const { form, amountCents, gifts, donor } = planned;
  return {
    ...{ number: receiptNumber({ issuedOn, number }), form, year, issuedOn, amountCents },
    ...{ organism: setting.organism, signatory: setting.signatory },
    association: { name, object, siret, rna, street, postcode, city },
    donor,
    gifts: gifts.map(({ label, way, amountCents: cents, givenOn }) => ({
      label,
      way,
      amountCents: cents,
      givenOn,
    })),
  };
}
