import { searchable } from '@etabli/kernel';

/** What a column of a bank's list may be. */
export type CsvRole =
  | 'date'
  | 'valueDate'
  | 'label'
  | 'amount'
  | 'debit'
  | 'credit'
  | 'balance'
  | 'currency'
  | 'name'
  | 'iban'
  | 'reference';

/** Headings met in exports of French banks, as `searchable` writes them, separated by commas; English ones too. */
const known: [CsvRole, string][] = [
  [
    'date',
    `date, date operation, date de l operation, date d operation, date comptable, date de comptabilisation, dateop,
    date op, date ecriture, date mouvement, jour, booking date, date debut, transaction date, posted, completed date,
    settled at, date du mouvement, date de comptabilite, date d execution`,
  ],
  ['valueDate', 'date valeur, date de valeur, dateval, date val, valeur, value date'],
  [
    'label',
    `libelle, libelle operation, libelle de l operation, libelle simplifie, libelle court, libelle long,
    libelle complet, designation, description, intitule, nature de l operation, label, details, detail, communication,
    informations complementaires, detail de l ecriture, detail 1, detail 2, motif, objet, memo, narrative,
    libelle interne, information complementaire, detail 3`,
  ],
  [
    'amount',
    `montant, montant eur, montant en euros, montant euros, montant de l operation, montant operation, amount,
    montant ttc, total amount, montant net, mouvement, amount eur`,
  ],
  [
    'debit',
    'debit, debit euros, debit eur, debits, retrait, sortie, depense, montant debit, paid out, debit en euros',
  ],
  [
    'credit',
    'credit, credit euros, credit eur, credits, depot, entree, recette, montant credit, paid in, credit en euros',
  ],
  [
    'balance',
    'solde, solde apres operation, solde progressif, balance, accountbalance, solde comptable, running balance',
  ],
  ['currency', 'devise, monnaie, currency, code devise'],
  [
    'name',
    `contrepartie, nom contrepartie, nom de la contrepartie, tiers, beneficiaire, emetteur, donneur d ordre, payee,
    counterparty, counterparty name, nom du tiers, nom beneficiaire, supplierfound`,
  ],
  [
    'iban',
    'iban contrepartie, compte contrepartie, iban de la contrepartie, iban tiers, counterparty iban, iban',
  ],
  [
    'reference',
    `reference, reference operation, numero operation, n operation, numero d operation, id, transaction id, identifiant,
    reference de l operation, ref, n d ecriture, id transaction`,
  ],
];

const roles = new Map(
  known.flatMap(([role, list]) => list.split(',').map((heading) => [searchable(heading), role] as const)),
);

/** What a heading says a column is, or null. */
export const roleOf = (heading: string): CsvRole | null => roles.get(searchable(heading)) ?? null;
