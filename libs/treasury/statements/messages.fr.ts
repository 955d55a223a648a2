import { formatMoney, plural } from '@etabli/kernel';

/** Where a file is at fault: a line of it, or an element of its XML. */
export interface Place {
  line?: number;
  element?: string;
}
export interface Said extends Place {
  text?: string;
}

const at = ({ line, element }: Place): string => {
  if (line && element) return `Ligne ${line} (${element}) : `;
  if (line) return `Ligne ${line} : `;
  return element ? `${element} : ` : '';
};

/** What a column of a bank’s list may be. */
const roles: Record<string, string> = {
  date: 'la date',
  valueDate: 'la date de valeur',
  label: 'le libellé',
  amount: 'le montant (ou le débit et le crédit)',
  debit: 'le débit',
  credit: 'le crédit',
  balance: 'le solde',
  currency: 'la devise',
  name: 'la contrepartie',
  iban: 'l’IBAN de la contrepartie',
  reference: 'la référence de la banque',
};

/** Why a statement is refused or held. */
export const fr = {
  'statements.file-is-pdf':
    'C’est un PDF : on ne peut pas y lire des montants de façon sûre. Sur le site de la banque, choisissez un export CAMT.053, OFX, CFONB120 ou CSV.',
  'statements.file-is-spreadsheet':
    'C’est un classeur ou une archive. Enregistrez-le au format CSV, ou choisissez un export CAMT.053, OFX ou CFONB120.',
  'statements.file-is-web-page':
    'C’est une page web enregistrée, pas un relevé. Utilisez le bouton d’export du site de la banque.',
  'statements.file-is-qif':
    'Le format QIF ne dit ni le compte ni le solde. Choisissez un export OFX, CAMT.053 ou CSV.',
  'statements.file-is-mt940': 'Le format MT940 n’est pas lu ici. Choisissez un export CAMT.053, OFX ou CSV.',
  'statements.nothing-read':
    'Aucun mouvement n’a été trouvé dans ce fichier : pas de ligne avec une date et un montant.',
  'statements.too-many-lines': ({ limit }: { limit: number }) =>
    `Ce fichier compte plus de ${plural(limit, 'ligne', 'lignes', 'fr')}. Demandez à la banque des périodes plus courtes.`,
  'statements.xml-broken': (place: Place) =>
    `${at(place)}le XML est mal formé ou coupé. Téléchargez le fichier de nouveau, sans l’ouvrir dans un autre logiciel.`,
  'statements.xml-entities':
    'Ce fichier XML déclare des entités (DOCTYPE), ce qu’aucune banque ne fait. Il n’a pas été lu.',
  'statements.other-message': ({ name }: { name?: string }) =>
    `Ce fichier XML n’est pas un relevé CAMT.053 ou CAMT.054${name ? ` (il s’annonce « ${name} »)` : ''}.`,
  'statements.element-missing': ({ line, element }: Place) =>
    `${at({ line })}il manque l’élément « ${element} ». Le fichier est incomplet : téléchargez-le de nouveau.`,
  'statements.value-unknown': (said: Said) => `${at(said)}« ${said.text} » n’est pas une valeur prévue ici.`,
  'statements.amount-unreadable': (said: Said) =>
    said.text ? `${at(said)}« ${said.text} » n’est pas un montant.` : `${at(said)}le montant manque.`,
  'statements.amount-fraction': (said: Said) =>
    `${at(said)}« ${said.text} » n’est pas un nombre entier de centimes.`,
  'statements.amount-too-large': (said: Said) =>
    `${at(said)}« ${said.text} » dépasse ce qu’un compte peut porter ici.`,
  'statements.date-unreadable': (said: Said) => `${at(said)}« ${said.text} » n’est pas une date.`,
  'statements.currency-mixed': ({
    currency,
    other,
    ...place
  }: Place & { currency?: string; other?: string }) =>
    `${at(place)}ce mouvement est en ${other}, et le compte en ${currency}. Un compte n’a qu’une monnaie.`,
  'statements.ofx-empty': 'Ce fichier OFX ne contient aucun compte.',
  'statements.ofx-cut-short': (place: Place) =>
    `${at(place)}cet élément n’est jamais refermé. Le fichier est coupé : téléchargez-le de nouveau.`,
  'statements.ofx-tag-astray': (place: Place) => `${at(place)}cette balise ferme ce qui n’est pas ouvert.`,
  'statements.cfonb-record-unknown': (said: Said) =>
    `${at(said)}un enregistrement « ${said.text} » n’existe pas dans un relevé CFONB120 (01, 04, 05 ou 07).`,
  'statements.cfonb-outside': (place: Place) =>
    `${at(place)}cette opération est hors de tout relevé : l’enregistrement 01 qui l’ouvre manque.`,
  'statements.cfonb-account-differs': ({ number, ...place }: Place & { number: string }) =>
    `${at(place)}le compte ${number} n’est pas celui du relevé en cours.`,
  'statements.cfonb-unfinished': (place: Place) =>
    `${at(place)}ce relevé n’a pas de solde final (enregistrement 07). Le fichier est coupé : téléchargez-le de nouveau.`,
  'statements.cfonb-detail-astray': (place: Place) =>
    `${at(place)}ce détail (05) ne suit aucune opération (04).`,
  'statements.csv-quote-open': (place: Place) =>
    `${at(place)}un guillemet ouvert n’est jamais refermé. Corrigez cette ligne.`,
  'statements.csv-column-needed': ({ role }: { role: string }) =>
    `Dites quelle colonne porte ${roles[role]}.`,
  'statements.csv-column-twice': ({ role }: { role: string }) =>
    `Deux colonnes portent ${roles[role]}. Gardez-en une seule.`,
  'statements.csv-both-sides': (place: Place) =>
    `${at(place)}un débit et un crédit sur la même ligne. Vérifiez les colonnes.`,
  'statements.csv-line-aside': (said: Said) =>
    `${at(said)}« ${said.text} » porte un montant sans date : ce n’est pas un mouvement.`,
  'statements.csv-balance-astray': (place: Place) =>
    `${at(place)}le solde ne suit pas de la ligne précédente.`,
  'statements.not-adding-up': (sums: {
    opening: number;
    movements: number;
    closing: number;
    gap: number;
  }) => {
    const [opening, movements, closing, gap] = [sums.opening, sums.movements, sums.closing, sums.gap].map(
      money,
    );
    return `Le relevé ne tombe pas juste : ${opening} au début et ${movements} de mouvements ne font pas ${closing}. Il y a ${gap} d’écart.`;
  },
  'statements.balance-currency': ({ currency, other }: { currency: string; other: string }) =>
    `Un solde est en ${other}, alors que le compte est en ${currency}.`,
};

/** Amounts of a file of any currency: the figure alone. */
const money = (cents: number): string => formatMoney(cents, 'fr').replace(/\s*€/, '');
