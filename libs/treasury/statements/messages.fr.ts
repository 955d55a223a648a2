import { formatDate, formatMoney, plural } from '@etabli/kernel';

/** Where a file is at fault: a line of it, or an element of its XML. */
export interface Place {
  line?: number;
  element?: string;
}
export interface Said extends Place {
  text?: string;
}

const at = ({ line, element }: Place, words: string): string => {
  if (line && element) return `Ligne ${line} (${element}) : ${words}`;
  if (line || element) return `${line ? `Ligne ${line}` : element} : ${words}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
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
    at(
      place,
      `le XML est mal formé. Téléchargez le fichier de nouveau, sans l’ouvrir dans un autre logiciel.`,
    ),
  'statements.cut-short': (place: Place) =>
    at(place, 'le fichier s’arrête ici, avant sa fin. Il est coupé : téléchargez-le de nouveau.'),
  'statements.xml-entities':
    'Ce fichier XML déclare des entités (DOCTYPE), ce qu’aucune banque ne fait. Il n’a pas été lu.',
  'statements.other-message': ({ name }: { name?: string }) =>
    `Ce fichier XML n’est pas un relevé CAMT.053 ou CAMT.054${name ? ` (il s’annonce « ${name} »)` : ''}.`,
  'statements.element-missing': ({ line, element }: Place) =>
    at({ line }, `il manque l’élément « ${element} ». Le fichier est incomplet : téléchargez-le de nouveau.`),
  'statements.value-unknown': (said: Said) => at(said, `« ${said.text} » n’est pas une valeur prévue ici.`),
  'statements.amount-unreadable': (said: Said) =>
    said.text ? at(said, `« ${said.text} » n’est pas un montant.`) : at(said, 'le montant manque.'),
  'statements.amount-fraction': (said: Said) =>
    at(said, `« ${said.text} » n’est pas un nombre entier de centimes.`),
  'statements.amount-too-large': (said: Said) =>
    at(said, `« ${said.text} » dépasse ce qu’un compte peut porter ici.`),
  'statements.date-unreadable': (said: Said) => at(said, `« ${said.text} » n’est pas une date.`),
  'statements.currency-mixed': ({
    currency,
    other,
    ...place
  }: Place & { currency?: string; other?: string }) =>
    at(place, `ce mouvement est en ${other}, et le compte en ${currency}. Un compte n’a qu’une monnaie.`),
  'statements.ofx-empty': 'Ce fichier OFX ne contient aucun compte.',
  'statements.ofx-tag-astray': (place: Place) => at(place, 'cette balise ferme ce qui n’est pas ouvert.'),
  'statements.cfonb-record-unknown': (said: Said) =>
    at(said, `un enregistrement « ${said.text} » n’existe pas dans un relevé CFONB120 (01, 04, 05 ou 07).`),
  'statements.cfonb-outside': (place: Place) =>
    at(place, 'cette opération est hors de tout relevé : l’enregistrement 01 qui l’ouvre manque.'),
  'statements.cfonb-account-differs': ({ number, ...place }: Place & { number: string }) =>
    at(place, `le compte ${number} n’est pas celui du relevé en cours.`),
  'statements.cfonb-unfinished': (place: Place) =>
    at(
      place,
      `ce relevé n’a pas de solde final (enregistrement 07). Le fichier est coupé : téléchargez-le de nouveau.`,
    ),
  'statements.cfonb-detail-astray': (place: Place) =>
    at(place, 'ce détail (05) ne suit aucune opération (04).'),
  'statements.csv-quote-open': (place: Place) =>
    at(place, 'un guillemet ouvert n’est jamais refermé. Corrigez cette ligne.'),
  'statements.csv-column-needed': ({ role }: { role: string }) =>
    `Dites quelle colonne porte ${roles[role]}.`,
  'statements.csv-column-twice': ({ role }: { role: string }) =>
    `Deux colonnes portent ${roles[role]}. Gardez-en une seule.`,
  'statements.csv-both-sides': (place: Place) =>
    at(place, 'un débit et un crédit sur la même ligne. Vérifiez les colonnes.'),
  'statements.csv-line-aside': (said: Said) =>
    at(said, `« ${said.text} » porte un montant sans date : ce n’est pas un mouvement.`),
  'statements.csv-balance-astray': (place: Place) =>
    at(place, 'le solde ne suit pas de la ligne précédente.'),
  'statements.not-adding-up': (sums: {
    opening: number;
    movements: number;
    closing: number;
    gap: number;
  }) => {
    const [opening, movements, closing, gap] = [
      sums.opening,
      sums.movements,
      sums.closing,
      Math.abs(sums.gap),
    ].map(money);
    return `Le relevé ne tombe pas juste : ${opening} au début et ${movements} de mouvements ne font pas ${closing}. Il y a ${gap} d’écart.`;
  },
  'statements.balance-currency': ({ currency, other }: { currency: string; other: string }) =>
    `Un solde est en ${other}, alors que le compte est en ${currency}.`,

  'statements.not-yours': 'La trésorière ou le trésorier tient les comptes bancaires.',
  'statements.name-needed': 'Donnez un nom à ce compte.',
  'statements.name-taken': 'Un autre compte porte déjà ce nom.',
  'statements.iban-wrong': 'Cet IBAN n’est pas valable : vérifiez chaque caractère.',
  'statements.iban-taken': 'Un autre compte a déjà cet IBAN.',
  'statements.currency-wrong': 'Une monnaie s’écrit en trois lettres : EUR, CHF, GBP.',
  'statements.currency-kept': 'Ce compte a déjà des relevés : sa monnaie ne change plus.',
  'statements.ledger-wrong':
    'Le compte d’une banque dans les livres est 512 (banque) ou 517 (livret), suivi de chiffres s’il y en a plusieurs.',
  'statements.account-unsaid': ({ count }: { count: number }) =>
    `Dites de quel compte il s’agit${count > 1 ? `, pour les ${count} comptes du fichier` : ''}.`,
  'statements.account-twice': 'Deux comptes du fichier ne peuvent pas être le même compte.',
  'statements.other-iban': ({ number, name, iban }: { number: string; name: string; iban: string }) =>
    `Le fichier est celui du compte ${number}, et « ${name} » a l’IBAN ${iban}. Choisissez l’autre compte.`,
  'statements.other-currency': ({
    currency,
    name,
    other,
  }: {
    currency: string;
    name: string;
    other: string;
  }) =>
    `Ce relevé est en ${currency}, et « ${name} » est tenu en ${other}. Choisissez un compte en ${currency}.`,
  'statements.nothing-new': 'Ce fichier n’apporte rien : tout ce qu’il contient est déjà là.',
  'statements.previous-missing': ({ known, on, opening, gap }: Gap) =>
    `Le relevé précédent manque : le compte était à ${money(known)} le ${formatDate(on, 'fr')}${
      opening === null ? '' : `, et ce relevé part de ${money(opening)}`
    }. Il y a ${money(Math.abs(gap))} d’écart.`,
  'statements.next-missing': ({ known, on, opening, gap }: Gap) =>
    `Un relevé manque après celui-ci : il finit à ${money(known)} le ${formatDate(on, 'fr')}, et le suivant part de ${money(opening)}. Il y a ${money(Math.abs(gap))} d’écart.`,
  'statements.between': ({ gap }: { gap: number }) =>
    `Ce relevé ne s’accorde pas avec ceux qui l’entourent : il y a ${money(Math.abs(gap))} d’écart.`,
  'statements.after-held': ({ to }: { to: string }) =>
    `Il suit un relevé retenu, celui qui finit le ${formatDate(to, 'fr')}.`,
  'statements.inside-known': ({ count }: { count: number }) =>
    `${plural(count, 'ligne tombe', 'lignes tombent', 'fr')} dans une période que la banque a déjà donnée en entier, soldes compris.`,
  'statements.looks-known': ({ count }: { count: number }) =>
    `${plural(count, 'ligne ressemble', 'lignes ressemblent', 'fr')} à des mouvements déjà connus sous d’autres mots : même jour, même montant.`,
  'statements.not-held': 'Ce relevé n’est pas retenu : il compte déjà.',
  'statements.undone-already': 'Cet import est déjà annulé.',
  'statements.not-latest': 'Un fichier importé depuis suit celui-ci. Annulez d’abord le plus récent.',
  'statements.matched':
    'Des lignes de ce fichier ont été rapprochées. Défaites ces rapprochements d’abord : rien n’a été annulé.',
};

/** What keeps a statement from following another. */
export interface Gap {
  known: number | null;
  on: string;
  opening: number | null;
  gap: number;
}

/** Amounts of a file of any currency: the figure alone. */
const money = (cents: number | null): string => formatMoney(cents ?? 0, 'fr').replace(/\s*€/, '');
