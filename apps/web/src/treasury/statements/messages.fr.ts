import type { Catalogue } from '@etabli/kernel/locale';
import { plural } from '@etabli/kernel/locale';
import { grouped } from './grouped.js';

const many = (count: number, one: string, several: string) => plural(count, one, several, 'fr');

export const fr = {
  title: 'Comptes et relevés',
  lead: 'Ce que dit la banque, ligne à ligne. Un relevé entre une seule fois, et doit suivre le précédent.',
  importOne: 'Importer un relevé',
  pastImports: 'Fichiers importés',
  more: 'Plus',
  addAccount: 'Ajouter un compte',
  noAccountTitle: 'Aucun compte bancaire',
  noAccountText:
    'Donnez un nom à chaque compte de l’association (« Compte courant », « Livret »). Ses relevés viendront ensuite d’un fichier de la banque.',
  knownUntil: ({ on }: { on: string }) => `au ${on}`,
  noStatement: 'Aucun relevé encore',
  noBalance: 'Solde inconnu',
  held: ({ count }: { count: number }) => many(count, 'relevé retenu', 'relevés retenus'),
  lineCount: ({ count }: { count: number }) => many(count, 'ligne', 'lignes'),
  curve: ({ from, to, least, most }: { from: string; to: string; least: string; most: string }) =>
    `Solde du ${from} au ${to} : entre ${least} et ${most}`,

  newAccount: 'Nouveau compte',
  correctAccount: 'Corriger le compte',
  name: 'Nom',
  nameHint: 'Comme on en parle : « Compte courant ».',
  iban: 'IBAN',
  ibanHint: 'Un fichier d’un autre compte sera refusé.',
  notInEuros: ({ currency }: { currency: string }) =>
    `Ce compte est en ${currency} : ses lignes ne sont ni rapprochées, ni comparées à la comptabilité, qui se tient en euros.`,
  currency: 'Monnaie',
  currencyHint: 'En trois lettres.',
  ledger: 'Compte dans les livres',
  ledgerHint: '512 pour une banque, suivi d’un chiffre s’il y en a plusieurs.',
  save: 'Enregistrer',
  saved: 'Compte enregistré.',

  importTitle: 'Importer un relevé',
  importLead: 'Vous verrez tout avant que rien ne soit écrit.',
  file: 'Le fichier de la banque',
  fileHint:
    'CAMT.053 ou CAMT.054 (.xml), OFX, CFONB120, ou CSV. Sur le site de la banque, cherchez « télécharger » ou « exporter ».',
  reading: 'Lecture du fichier…',
  fileFailed: 'Le fichier n’est pas arrivé. Vérifiez votre connexion et recommencez.',
  otherFile: 'Choisir un autre fichier',
  columnsTitle: 'Ce que dit chaque colonne',
  columnsLead:
    'C’est une proposition : corrigez-la si besoin. Elle sera retenue pour les prochains fichiers de cette banque.',
  column: ({ heading, rank }: { heading: string; rank: number }) => heading || `Colonne ${rank}`,
  example: ({ text }: { text: string }) => (text ? `Par exemple : ${text}` : 'Vide'),
  decimals: 'Les centimes viennent après',
  comma: 'une virgule (12,50)',
  point: 'un point (12.50)',
  dates: 'Les dates commencent par',
  dayFirst: 'le jour (31/12/2026)',
  monthFirst: 'le mois (12/31/2026)',
  role: ({ role }: { role: string }) =>
    ({
      ignore: 'Laisser de côté',
      date: 'Date',
      valueDate: 'Date de valeur',
      label: 'Libellé',
      amount: 'Montant, signé',
      debit: 'Débit',
      credit: 'Crédit',
      balance: 'Solde après la ligne',
      currency: 'Monnaie',
      name: 'Contrepartie',
      iban: 'IBAN de la contrepartie',
      reference: 'Référence de la banque',
    })[role] ?? role,
  fileAccount: ({ number, rank }: { number: string; rank: number }) =>
    number ? `Compte ${grouped(number)}` : rank > 1 ? `Compte ${rank}` : 'Ce que dit le fichier',
  whichAccount: 'De quel compte s’agit-il ?',
  choose: 'Choisissez…',
  recognised: ({ name }: { name: string }) => `C’est votre compte « ${name} ».`,
  otherAccount: 'C’est un autre',
  period: ({ from, to }: { from: string; to: string }) => (from === to ? from : `Du ${from} au ${to}`),
  fromTo: ({ opening, closing }: { opening: string; closing: string }) => `de ${opening} à ${closing}`,
  brings: ({
    lines,
    fresh,
    pending,
    idle,
  }: {
    lines: number;
    fresh: number | null;
    pending: number;
    idle: boolean;
  }) =>
    [
      many(lines, 'ligne', 'lignes'),
      ...(fresh === null ? [] : [idle ? 'tout est déjà là' : many(fresh, 'nouvelle', 'nouvelles')]),
      ...(pending > 0 ? [`${pending} à venir, laissées à la banque`] : []),
    ].join(' · '),
  wouldHold: 'Sera retenu jusqu’à ce que vous l’acceptiez',
  firstLines: 'Premières lignes',
  before: 'Avant d’importer',
  importLines: ({ count }: { count: number }) => `Importer ${many(count, 'ligne', 'lignes')}`,
  imported: ({ count }: { count: number }) => `${many(count, 'ligne importée', 'lignes importées')}.`,

  lines: 'Mouvements',
  search: 'Chercher un mouvement',
  searchHint: 'Un nom, un mot du libellé, un montant.',
  date: 'Date',
  label: 'Libellé',
  amount: 'Montant',
  returned: ({ reason }: { reason: string }) => `Rejet ${reason}`,
  batch: ({ count }: { count: number }) => `${count} mouvements groupés`,
  noLineTitle: 'Aucun mouvement',
  noLineText: 'Importez un relevé de ce compte : ses lignes seront ici.',
  noneFound: 'Rien ne correspond à ces mots.',
  statements: 'Relevés',
  accept: 'Accepter ce relevé',
  accepted: 'Le relevé compte maintenant.',
  acceptedBy: ({ name, at }: { name: string; at: string }) => `Accepté par ${name} le ${at}`,
  heldState: 'Retenu',
  added: ({ count, known }: { count: number; known: number }) =>
    [many(count, 'ligne', 'lignes'), ...(known > 0 ? [`${known} déjà là`] : [])].join(' · '),

  importsLead:
    'Chaque fichier peut être repris en entier, en commençant par le dernier, tant qu’aucune de ses lignes n’est rapprochée.',
  noImportTitle: 'Aucun fichier importé',
  noImportText: 'Les fichiers de la banque que vous importez restent ici, avec ce qu’ils ont apporté.',
  when: 'Importé',
  by: 'Par',
  brought: 'Apport',
  state: 'État',
  doneState: 'Importé',
  undoneState: 'Annulé',
  undo: 'Annuler l’import',
  undone: 'Import annulé : ses lignes ne sont plus là.',
} satisfies Catalogue;
