import { formatDate, formatNumber, type Locale } from '@etabli/kernel';
import type { VatRate } from '../rules/vat/amounts.js';
import type { VatSetting } from './vat.entities.js';

const EXEMPT = { fr: 'article 261, 7-1° du CGI', en: 'CGI, article 261, 7-1°' };

const fr = {
  file: (it: { from: string; to: string }) => `tva-${it.from}-${it.to}.csv`,
  headings: ['Taux', 'Hors taxe', 'TVA'],
  boxHeadings: ['Case de la CA3', 'Base en euros', 'Taxe en euros'],
  collected: 'TVA collectée',
  deductible: 'TVA déductible',
  carried: 'Crédit reporté',
  closing: (it: { from: string; to: string }) =>
    `TVA du ${formatDate(it.from, 'fr')} au ${formatDate(it.to, 'fr')}`,
  undone: (it: { from: string; to: string }) =>
    `Clôture défaite : TVA du ${formatDate(it.from, 'fr')} au ${formatDate(it.to, 'fr')}`,
  refund: (it: { from: string; to: string }) =>
    `Remboursement demandé : TVA du ${formatDate(it.from, 'fr')} au ${formatDate(it.to, 'fr')}`,
  refundUndone: (it: { from: string; to: string }) =>
    `Demande de remboursement retirée : TVA du ${formatDate(it.from, 'fr')} au ${formatDate(it.to, 'fr')}`,
  toPay: 'À payer',
  credit: 'Crédit',
  exempt: 'exonéré',
  rate: (percent: string) => `${percent} %`,
  number: (vatNumber: string) => `N° de TVA : ${vatNumber}`,
  franchise: 'TVA non applicable, article 293 B du CGI',
  exemption: (article: string) => `Exonération de TVA, ${article}`,
  debits: 'Option pour le paiement de la taxe d’après les débits',
};

const en: typeof fr = {
  file: ({ from, to }) => `vat-${from}-${to}.csv`,
  headings: ['Rate', 'Without tax', 'VAT'],
  boxHeadings: ['CA3 box', 'Base in euros', 'Tax in euros'],
  collected: 'VAT collected',
  deductible: 'VAT deductible',
  carried: 'Credit carried forward',
  closing: ({ from, to }) => `VAT from ${formatDate(from, 'en')} to ${formatDate(to, 'en')}`,
  undone: ({ from, to }) => `Closing undone: VAT from ${formatDate(from, 'en')} to ${formatDate(to, 'en')}`,
  refund: ({ from, to }) => `Refund asked for: VAT from ${formatDate(from, 'en')} to ${formatDate(to, 'en')}`,
  refundUndone: ({ from, to }) =>
    `Refund no longer asked for: VAT from ${formatDate(from, 'en')} to ${formatDate(to, 'en')}`,
  toPay: 'To be paid',
  credit: 'Credit',
  exempt: 'exempt',
  rate: (percent) => `${percent}%`,
  number: (vatNumber) => `VAT number: ${vatNumber}`,
  franchise: 'VAT not applicable, CGI, article 293 B',
  exemption: (article) => `VAT exempt, ${article}`,
  debits: 'Option for payment of the tax on debits',
};

export const vatWords: Record<Locale, typeof fr> = { fr, en };

/** `20 %`, `5,5 %`, `exonéré`. */
export const rateName = (rate: VatRate, locale: Locale): string =>
  rate === null ? vatWords[locale].exempt : vatWords[locale].rate(formatNumber(rate / 100, locale));

/**
 * Mentions that were written by hand, without what they say of the tax: once the association has said what holds, that is said
 * from there, and the two must not differ.
 */
export const withoutTax = (mentions: string): string =>
  mentions
    .split(/\n|\s·\s|;\s|(?<=\.)\s+(?=\p{Lu})/u)
    .filter((sentence) => !/\b(TVA|VAT)\b/.test(sentence))
    .join(' · ')
    .trim();

/**
 * What an invoice says of the tax (CGI, ann. II, art. 242 nonies A): the number of who is subject, the option for debits, and
 * for what is not taxed, by which article.
 *
 * @param rates of its lines; none where it was asked for without tax
 */
export function mentionsOf(setting: VatSetting | null, rates: readonly VatRate[], locale: Locale): string[] {
  if (!setting) return [];
  const words = vatWords[locale];
  if (setting.regime === 'franchise') return [words.franchise];
  const exemption = words.exemption(setting.exemption || EXEMPT[locale]);
  if (setting.regime === 'exempt') return [exemption];
  return [
    words.number(setting.vatNumber),
    ...(setting.onDebits && rates.some((rate) => rate !== null) ? [words.debits] : []),
    ...(rates.includes(null) ? [exemption] : []),
  ];
}
