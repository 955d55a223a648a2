import type { Locale } from '@etabli/kernel';

const fr = {
  opening: 'À-nouveaux',
  allocation: (by: string) => (by ? `Affectation du résultat : ${by}` : 'Affectation du résultat'),
  hours: 'Bénévolat valorisé',
  files: { fec: 'FEC', csv: 'ecritures', hledger: 'journal' },
  headings: [
    'Journal',
    'Numéro',
    'Date',
    'Pièce',
    'Libellé',
    'Compte',
    'Intitulé',
    'Tiers',
    'Débit',
    'Crédit',
    'Justificatifs',
  ],
};

const en: typeof fr = {
  opening: 'Opening balances',
  allocation: (by) => (by ? `Allocation of the result: ${by}` : 'Allocation of the result'),
  hours: 'Volunteering, valued',
  files: { fec: 'FEC', csv: 'entries', hledger: 'journal' },
  headings: [
    'Journal',
    'Number',
    'Date',
    'Voucher',
    'Label',
    'Account',
    'Name',
    'Person',
    'Debit',
    'Credit',
    'Receipts',
  ],
};

/** What the books write by themselves, in the language of who makes them do it. */
export const bookSentences: Record<Locale, typeof fr> = { fr, en };
