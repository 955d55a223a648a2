import { formatDate, formatMoney, type IsoDate, type Locale, ofName } from '@etabli/kernel';
import type { DueKind, ReductionKind } from '../dues/dues.entities.js';
import type { PaymentMethod } from '../payments/payments.entities.js';

type Kind = `${DueKind}`;

const fr = {
  call: 'Appel de cotisation',
  invoice: 'Facture',
  pledge: 'Promesse de don',
  file: (it: { title: string; number: string }) => `${it.title} ${it.number}.pdf`,
  number: 'Numéro',
  issued: 'Date',
  dueOn: 'À payer avant le',
  period: 'Période',
  days: (it: { from: string; to: string }) => `du ${it.from} au ${it.to}`,
  what: 'Désignation',
  amount: 'Montant',
  rate: 'Taux',
  net: 'Hors taxe',
  vat: 'TVA',
  gross: 'Toutes taxes comprises',
  byRate: 'TVA par taux',
  total: 'Total, toutes taxes comprises',
  prorated: (it: { money: string }) => `au prorata d’un prix de ${it.money}`,
  units: (it: { quantity: number; money: string; day: string }) =>
    `${it.quantity} × ${it.money}, le ${it.day}`,
  relief: 'Payé par la caisse de solidarité',
  waiver: (reason: string) => `Remise : ${reason}`,
  credit_note: (reason: string) => `Avoir : ${reason}`,
  settled: 'Déjà payé',
  remaining: (it: { money: string }) => `Reste à payer : ${it.money}`,
  nothing: 'Il ne reste rien à payer.',
  pay: 'Payer par virement',
  iban: 'IBAN',
  bic: 'BIC',
  beneficiary: 'Bénéficiaire',
  reference: 'Référence à recopier',
  scan: 'Avec l’application de votre banque, scannez ce code : tout est rempli.',
  receipt: 'Reçu',
  receiptText: (it: { name: string; money: string; day: string; method: string }) =>
    `Reçu ${ofName(it.name)} la somme de ${it.money}, le ${it.day}, ${it.method}.`,
  pays: 'Ce que ce paiement règle',
  left: (it: { money: string }) => `Il reste ${it.money} à votre crédit.`,
  notTax: 'Ce reçu n’est pas un reçu fiscal.',
  creditTitle: 'Avoir',
  waiverTitle: 'Remise',
  about: 'Sur',
  reason: 'Motif',
  methods: {
    transfer: 'par virement',
    cheque: 'par chèque',
    cash: 'en espèces',
    card: 'par carte',
    direct_debit: 'par prélèvement',
    other: 'par un autre moyen',
  } satisfies Record<`${PaymentMethod}`, string>,
};

const en: typeof fr = {
  call: 'Membership fee call',
  invoice: 'Invoice',
  pledge: 'Promised gift',
  file: ({ title, number }) => `${title} ${number}.pdf`,
  number: 'Number',
  issued: 'Date',
  dueOn: 'To be paid by',
  period: 'Period',
  days: ({ from, to }) => `${from} to ${to}`,
  what: 'Description',
  amount: 'Amount',
  rate: 'Rate',
  net: 'Without tax',
  vat: 'VAT',
  gross: 'With tax',
  byRate: 'VAT by rate',
  total: 'Total, with tax',
  prorated: ({ money }) => `pro rata of a price of ${money}`,
  units: ({ quantity, money, day }) => `${quantity} × ${money}, on ${day}`,
  relief: 'Paid by the solidarity pool',
  waiver: (reason) => `Waiver: ${reason}`,
  credit_note: (reason) => `Credit note: ${reason}`,
  settled: 'Already paid',
  remaining: ({ money }) => `Remains to be paid: ${money}`,
  nothing: 'Nothing remains to be paid.',
  pay: 'Pay by transfer',
  iban: 'IBAN',
  bic: 'BIC',
  beneficiary: 'Beneficiary',
  reference: 'Reference to copy',
  scan: 'Scan this code with your bank’s app: everything is filled in.',
  receipt: 'Receipt',
  receiptText: ({ name, money, day, method }) =>
    `Received from ${name} the sum of ${money}, on ${day}, ${method}.`,
  pays: 'What this payment settles',
  left: ({ money }) => `${money} is left in your favour.`,
  notTax: 'This receipt is not a tax receipt.',
  creditTitle: 'Credit note',
  waiverTitle: 'Waiver',
  about: 'About',
  reason: 'Reason',
  methods: {
    transfer: 'by transfer',
    cheque: 'by cheque',
    cash: 'in cash',
    card: 'by card',
    direct_debit: 'by direct debit',
    other: 'by another way',
  },
};

export type PaperWords = typeof fr;
export const paperWords: Record<Locale, PaperWords> = { fr, en };

/** What a due is called on paper: members are called for their fee, services are invoiced. */
export const titleOf = (kind: Kind, words: PaperWords): string =>
  kind === 'gift' ? words.pledge : isInvoice(kind) ? words.invoice : words.call;

/** Fees and gifts buy nothing. */
export const isInvoice = (kind: Kind): boolean =>
  kind !== 'membership_fee' && kind !== 'joining_fee' && kind !== 'gift';

export const reductionTitle = (kind: `${ReductionKind}`, words: PaperWords): string =>
  kind === 'credit_note' ? words.creditTitle : words.waiverTitle;

/** Amounts and days in the language of the paper. */
export const writing = (locale: Locale) => ({
  money: (cents: number): string => formatMoney(cents, locale),
  day: (iso: IsoDate): string => formatDate(iso, locale),
});
