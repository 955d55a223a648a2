import type { Cents, IsoDate } from '@etabli/kernel';

export const receiptForms = ['11580', '16216'] as const;
/** The model of the administration: for people (CGI, art. 200), for companies (art. 238 bis). */
export type ReceiptForm = (typeof receiptForms)[number];

export const giftWays = ['cash', 'cheque', 'transfer', 'waiver'] as const;
/** How a gift came: `transfer` is also a card or a debit, `waiver` an expense given up. */
export type GiftWay = (typeof giftWays)[number];

/** Something given that no receipt tells yet. */
export interface Given {
  paymentId: string | null;
  dueId: string | null;
  expenseId: string | null;
  label: string;
  way: GiftWay;
  amountCents: Cents;
  givenOn: IsoDate;
}

/** Who gave, as a receipt names them. */
export interface Donor {
  personId: string;
  organisation: boolean;
  name: string;
  street: string;
  postcode: string;
  city: string;
  /** Of a company. */
  siren: string | null;
  legalForm: string | null;
}

export const missingFacts = ['address', 'siren'] as const;
/** What a receipt must say of its donor and nobody knows. */
export type MissingFact = (typeof missingFacts)[number];

/** A receipt that a run would give, or what is missing for it. */
export interface PlannedReceipt {
  personId: string;
  form: ReceiptForm;
  gifts: Given[];
  amountCents: Cents;
  missing: MissingFact[];
}

/** The method of a payment as the form has it: cash, cheque, or transfer, debit, card. */
export const wayOf = (method: string): GiftWay =>
  method === 'cash' || method === 'cheque' ? method : 'transfer';

/**
 * The receipt of one donor for what they gave in a year: one total, each gift listed (BOI-IR-RICI-250-40). A donor whose
 * address is not known, or a company without its number, gets none until it is: the form asks for both.
 */
export function plannedReceipt(donor: Donor, gifts: readonly Given[]): PlannedReceipt {
  const { personId, organisation, street, postcode, city, siren } = donor;
  const located = [street, postcode, city].every((part) => part.trim() !== '');
  const missing: MissingFact[] = [
    ...(located ? [] : ['address' as const]),
    ...(organisation && !siren ? ['siren' as const] : []),
  ];
  const sorted = [...gifts].sort((a, b) => (a.givenOn < b.givenOn ? -1 : a.givenOn > b.givenOn ? 1 : 0));
  const amountCents = gifts.reduce((sum, gift) => sum + gift.amountCents, 0);
  return { personId, form: organisation ? '16216' : '11580', gifts: sorted, amountCents, missing };
}

/** The number of a receipt: the year it is given in, and its rank without a gap. */
export const receiptNumber = ({ issuedOn, number }: { issuedOn: IsoDate; number: number }): string =>
  `RF${issuedOn.slice(0, 4)}-${String(number).padStart(5, '0')}`;

/** A company’s number: nine figures whose Luhn sum is a multiple of ten. */
export function isSiren(text: string): boolean {
  if (!/^\d{9}$/.test(text)) return false;
  const sum = [...text].reduce((total, figure, at) => {
    const value = Number(figure) * (at % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
