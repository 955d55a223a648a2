import { formatDate, formatMoney, plural } from '@etabli/kernel';
import { ofName } from '@etabli/kernel/names';
import { returnReason } from '../../sepa/rules/returns.js';
import { printedReference } from '../reference.js';
import type { ReasonWords } from './words.js';

const listed = (names: readonly string[]): string => new Intl.ListFormat('fr-FR').format(names);
const money = (cents: number): string => formatMoney(cents, 'fr');
const month = (iso: string): string => formatDate(`${iso}-01`, 'fr').replace(/^1er /, '');
/** « AC04, le compte est fermé. » */
const why = (reason: string): string => {
  const { fr: sentence } = returnReason(reason);
  return `${reason}, ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
};

const kinds = {
  membership_fee: 'cotisations',
  joining_fee: 'droits d’entrée',
  occupancy_fee: 'loyers',
  service: 'services',
  other: 'autres échéances',
  solidarity: 'parts solidaires',
  gift: 'dons',
  mixed: 'échéances',
} as const;

/** Why a line is taken for what it is. */
export const fr: ReasonWords = {
  reference: ({ reference }) => `La référence ${printedReference(reference)} est dans le libellé.`,
  'reference-mended': ({ reference, written }) =>
    `Le libellé dit ${printedReference(written)} : à un signe près, c’est ${printedReference(reference)}, et elle seule.`,
  'end-to-end': ({ id }) => `La banque redonne l’identifiant du prélèvement, ${id}.`,
  mandate: ({ id }) => `Le mandat ${id} n’a qu’un prélèvement de ce montant.`,
  'mandate-several': ({ id, on }) =>
    `Le mandat ${id} a plusieurs prélèvements possibles, dont celui du ${formatDate(on, 'fr')} : à vous de dire lequel.`,
  iban: ({ name }) => `L’IBAN a déjà payé pour ${name}.`,
  name: ({ name }) => `Le libellé nomme ${name}.`,
  'name-partly': ({ name }) => `Le libellé nomme peut-être ${name}.`,
  namesakes: ({ name }) => `Plusieurs personnes peuvent être « ${name} » : à vous de dire laquelle.`,
  'amount-one': ({ due, name }) => `Le montant est celui de « ${due} » ${ofName(name)}.`,
  'amount-several': ({ count, kind, name }) =>
    `Le montant est celui de ${plural(count, kinds[kind], kinds[kind], 'fr')} ${ofName(name)}.`,
  period: ({ month: named }) => `Le libellé dit ${month(named)}.`,
  'several-lines': ({ count, due, name }) =>
    `${plural(count, 'ligne', 'lignes', 'fr')} ensemble font « ${due} » ${ofName(name)}.`,
  part: ({ leftCents }) => `C’est une partie : il restera ${money(leftCents)}.`,
  credit: ({ creditCents }) => `${money(creditCents)} de plus : l’avoir reste à la personne.`,
  recorded: ({ on, name }) => `Le paiement ${ofName(name)} est déjà enregistré au ${formatDate(on, 'fr')}.`,
  payout: ({ provider, count, feeCents }) =>
    `Le montant est celui de ${plural(count, 'paiement', 'paiements', 'fr')} par ${provider}${feeCents > 0 ? `, moins ${money(feeCents)} de frais` : ''}.`,
  cheques: ({ number, count }) =>
    `Le montant est celui de la remise ${number}, ${plural(count, 'chèque', 'chèques', 'fr')}.`,
  batch: ({ id, count }) =>
    `La banque nomme la remise ${id}, ${plural(count, 'prélèvement', 'prélèvements', 'fr')}.`,
  'batch-amount': ({ count, on }) =>
    `Le montant est celui de ${plural(count, 'prélèvement', 'prélèvements', 'fr')} du ${formatDate(on, 'fr')}.`,
  returned: ({ names, reason }) =>
    `${names.length > 1 ? 'Les prélèvements' : 'Le prélèvement'} ${names.length > 1 ? `${ofName(listed(names))} reviennent` : `${ofName(names[0] ?? '')} revient`}${reason ? ` : ${why(reason)}` : '.'}`,
  'return-cost': ({ costCents }) => `La banque prend ${money(costCents)} de frais de rejet.`,
  'payee-iban': ({ name }) => `L’IBAN est celui où l’on paie ${name}.`,
  'payee-reference': ({ reference }) => `Le libellé porte le numéro ${reference}.`,
  'payee-named': ({ name }) => `Le libellé nomme ${name}.`,
  expense: ({ label, name, paidOn }) =>
    `Le montant est celui de « ${label} » ${ofName(name)}, ${paidOn ? `payée le ${formatDate(paidOn, 'fr')}` : 'approuvée et à payer'}.`,
  expenses: ({ count, name }) =>
    `Le montant est celui des ${plural(count, 'dépense', 'dépenses', 'fr')} à payer à ${name}.`,
  'cash-bag': ({ on }) => `Le montant est celui des espèces portées à la banque le ${formatDate(on, 'fr')}.`,
  entry: ({ label, on }) =>
    `L’écriture « ${label} » du ${formatDate(on, 'fr')} dit déjà ce mouvement : il n’est pas compté deux fois.`,
  guarantee: ({ what, name }) =>
    `Le montant est celui du dépôt de garantie ${ofName(name)}, ${what}, qui n’est pas encore reçu.`,
  'guarantee-named': () => 'Le libellé parle d’un dépôt.',
  'other-half': ({ on }) =>
    `L’autre moitié du virement, sur un autre compte, est rapprochée au ${formatDate(on, 'fr')}.`,
  'bank-fees': () => 'Le libellé est celui de frais que prend la banque.',
  'own-account': () => 'L’IBAN est celui d’un autre compte de l’association.',
  'opposite-line': () => 'Un autre compte porte le montant opposé, à quelques jours près.',
  'learned-label': ({ account, times }) =>
    `Ce libellé a été classé ${plural(times, 'fois', 'fois', 'fr')} au compte ${account}.`,
  'other-currency': ({ currency }) =>
    `Elle est en ${currency} et la comptabilité se tient en euros : Établi ne connaît pas le taux.`,
  contested: () => 'Une autre ligne dit la même chose : à vous de dire laquelle.',
};
