import { ofName } from '@etabli/kernel/names';

type Values = Record<string, string | number>;

const lines = (count: string | number, one: string, many: string): string =>
  `${count} ${Number(count) < 2 ? one : many}`;

/** What the import says in French: refusals of a file, problems of a line, reasons of a column and of a resemblance. */
export const fr = {
  'import.at-line': ({ line }: Values) => `Ligne ${line} : `,
  'import.at-cell': ({ line, column }: Values) => `Ligne ${line}, colonne « ${column} » : `,
  'import.at-column': ({ column }: Values) => `Colonne « ${column} » : `,

  'import.file-too-large': ({ megabytes, limit }: Values) =>
    `Ce fichier pèse ${megabytes} Mo ; la limite est de ${limit} Mo. Retirez les images et les onglets inutiles, ou partagez la liste en plusieurs fichiers.`,
  'import.unpacked-too-large': ({ limit }: Values) =>
    `Une fois décompressé, ce fichier dépasse ${limit} Mo. Copiez la liste seule dans un nouveau classeur, puis réessayez.`,
  'import.too-many-rows': ({ limit }: Values) =>
    `Ce fichier compte plus de ${limit} lignes. Partagez la liste en plusieurs fichiers.`,
  'import.too-many-columns': ({ columns, limit }: Values) =>
    `Ce fichier compte ${columns} colonnes ; la limite est de ${limit}. Supprimez celles qui ne servent pas.`,
  'import.file-is-empty':
    'Ce fichier est vide. Vérifiez que vous avez choisi le bon, et qu’il a bien été enregistré.',
  'import.heading-only':
    'Ce fichier contient des titres de colonnes, mais aucune ligne en dessous. Vérifiez le filtre utilisé au moment de l’export.',
  'import.file-is-pdf':
    'C’est un PDF : on ne peut pas y lire une liste de façon sûre. Exportez la liste en CSV, en XLSX ou en ODS.',
  'import.file-is-image':
    'C’est une image. Il faut la liste elle-même : exportez-la en CSV, en XLSX ou en ODS.',
  'import.file-is-old-xls':
    'C’est un classeur d’avant Excel 2007 (.xls). Ouvrez-le, choisissez « Enregistrer sous », puis le format XLSX ou ODS.',
  'import.file-is-protected':
    'Ce fichier est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe, puis réessayez.',
  'import.file-is-web-page':
    'Ce fichier est une page web, même si son nom dit autre chose. Ouvrez-le dans un tableur et enregistrez-le en XLSX ou en ODS.',
  'import.file-is-numbers':
    'C’est un document Numbers. Dans Numbers, choisissez « Fichier », « Exporter vers », puis CSV ou Excel.',
  'import.file-is-other': 'Ce fichier n’est pas une liste. Les formats lus sont CSV, XLSX et ODS.',
  'import.file-is-damaged':
    'Ce fichier est abîmé ou incomplet. Ouvrez-le dans un tableur, enregistrez-le de nouveau, puis réessayez.',
  'import.unclosed-quote': ({ line }: Values) =>
    `Un guillemet ouvert à la ligne ${line} n’est jamais refermé : la suite du fichier ne peut pas être lue. Corrigez cette ligne.`,

  'import.title-skipped': ({ title }: Values) =>
    `« ${title} » a été pris pour un titre et laissé de côté ; les titres de colonnes viennent après.`,
  'import.no-heading':
    'Le fichier n’a pas de titres de colonnes : elles portent leur lettre. Dites ci-dessous ce que chacune contient.',
  'import.other-sheets': ({ sheet, others }: Values) =>
    `Seul l’onglet « ${sheet} » a été lu. Les autres sont laissés de côté : ${others}.`,
  'import.stray-quote': 'un guillemet est mal placé. Vérifiez que les cellules de cette ligne sont justes.',
  'import.unreadable-characters':
    'certains caractères n’ont pas pu être lus et sont remplacés par « � ». Enregistrez le fichier en UTF-8.',
  'import.garbled-accents':
    'les accents ont été abîmés avant l’import (« Ã© » au lieu de « é »). Refaites l’export en UTF-8.',

  'import.target-unknown': 'cette destination n’existe pas.',
  'import.target-twice': 'une autre colonne remplit déjà ce champ. Choisissez l’une des deux.',
  'import.no-name-column':
    'Aucune colonne ne dit de qui il s’agit. Désignez au moins un nom, une structure, un numéro de membre ou une adresse e-mail.',
  'import.dates-month-first':
    'les dates sont lues à l’américaine, le mois avant le jour, parce que certaines ne se comprennent pas autrement.',

  'import.date-impossible': ({ value }: Values) =>
    `« ${value} » n’existe pas au calendrier. Corrigez la date ou laissez la cellule vide.`,
  'import.date-unreadable': ({ value }: Values) =>
    `« ${value} » n’est pas une date. Écrivez-la comme 31/12/2026.`,
  'import.birth-date-future': ({ value }: Values) => `la date de naissance « ${value} » est dans le futur.`,
  'import.birth-date-too-old': ({ value }: Values) =>
    `la date de naissance « ${value} » donnerait plus de 120 ans. Vérifiez l’année.`,
  'import.end-before-start': ({ start, end }: Values) =>
    `la fin (« ${end} ») vient avant le début (« ${start} »).`,
  'import.email-invalid': ({ value }: Values) =>
    `« ${value} » n’est pas une adresse e-mail. Corrigez-la ou laissez la cellule vide.`,
  'import.several-emails': ({ kept, others }: Values) =>
    `plusieurs adresses e-mail ; « ${kept} » est gardée, pas ${others}.`,
  'import.email-of-payer': ({ value, payer }: Values) =>
    `l’adresse « ${value} » est celle de la personne qui a payé${payer ? ` (${payer})` : ''}, pas celle du membre : elle n’est pas reprise.`,
  'import.phone-unrecognised': ({ value }: Values) =>
    `« ${value} » ne ressemble pas à un numéro de téléphone ; il est gardé tel quel.`,
  'import.phone-zero-restored': ({ value, kept }: Values) =>
    `le zéro du début avait disparu de « ${value} » ; le numéro devient ${kept}.`,
  'import.several-phones': ({ kept, others }: Values) =>
    `plusieurs numéros ; ${kept} est gardé, pas ${others}.`,
  'import.postcode-unexpected': ({ value }: Values) =>
    `« ${value} » n’est pas un code postal français ; il est gardé tel quel.`,
  'import.postcode-zero-restored': ({ value, kept }: Values) =>
    `le zéro du début avait disparu de « ${value} » ; le code postal devient ${kept}.`,
  'import.country-unknown': ({ value }: Values) =>
    `« ${value} » n’est pas un pays connu ; il est laissé de côté.`,
  'import.amount-invalid': ({ value }: Values) =>
    `« ${value} » n’est pas un montant. Écrivez-le comme 20,00.`,
  'import.yes-no-unclear': ({ value }: Values) => `« ${value} » ne dit ni oui ni non ; rien n’est retenu.`,
  'import.text-too-long': ({ length, limit }: Values) =>
    `ce texte compte ${length} caractères ; la limite est de ${limit}.`,
  'import.formula-like': ({ value }: Values) =>
    `« ${value} » ressemble à une formule de tableur. Le texte est gardé, et rendu inoffensif dans les exports.`,
  'import.name-missing':
    'on ne sait pas de qui il s’agit : ni nom, ni numéro de membre, ni adresse e-mail. La ligne n’est pas reprise.',
  'import.name-missing-known': ({ value }: Values) =>
    `aucun nom : cette ligne ne peut que compléter une personne déjà connue par « ${value} ».`,
  'import.family-name-missing': ({ value }: Values) => `« ${value} » n’a pas de nom de famille.`,
  'import.name-split-uncertain': ({ value, givenName, familyName }: Values) =>
    `« ${value} » est compris comme prénom « ${givenName || '—'} » et nom « ${familyName || '—'} ». Vérifiez.`,
  'import.order-not-validated': ({ value }: Values) =>
    `la commande n’est pas validée (« ${value} »). La ligne n’est pas reprise.`,
  'import.member-number-twice': ({ value, firstLine }: Values) =>
    `le numéro de membre ${value} est déjà celui de la ligne ${firstLine}, qui porte un autre nom.`,
  'import.member-number-repeated': ({ value, firstLine }: Values) =>
    `le numéro de membre ${value} figure déjà à la ligne ${firstLine}, pour la même personne.`,
  'import.category-unknown': ({ value, count = 0 }: Values) =>
    `la catégorie « ${value} » n’existe pas encore (${lines(count, 'ligne', 'lignes')}). Vous pouvez la créer ou choisir l’une des vôtres.`,

  'import.nobody-known': ({ value }: Values) =>
    `personne n’est connu par « ${value} », et la ligne ne donne pas de nom : elle n’est pas reprise.`,
  'import.member-number-known': ({ value, name }: Values) =>
    `le numéro de membre ${value} est déjà celui ${ofName(String(name))} ; il est laissé de côté.`,
  'import.number-invalid': ({ value }: Values) => `« ${value} » n’est pas un nombre.`,
  'import.choice-unknown': ({ value, options }: Values) =>
    `« ${value} » n’est pas l’un des choix possibles : ${options}.`,
  'import.representative-presumed': ({ value, organisation }: Values) =>
    `${value} représentera ${organisation} : c’est la seule personne de ce nom. Vérifiez que c’est bien elle.`,
  'import.representative-unclear': ({ value, organisation }: Values) =>
    `plusieurs personnes s’appellent ${value} : ${organisation} reste sans représentant, à choisir sur sa fiche.`,
  'import.source': ({ file }: Values) => `import de ${file}`,
  'import.note-order': ({ reference, payer }: Values) =>
    `Commande ${reference}${payer ? `, payée par ${payer}` : ''}`,
  'import.note-payer': ({ payer }: Values) => `Payé par ${payer}`,

  'import.reason-heading': 'd’après le titre de la colonne',
  'import.reason-part-of-heading': 'd’après une partie du titre de la colonne',
  'import.reason-custom-field': 'c’est un de vos champs',
  'import.reason-content': 'd’après ce que contiennent les cellules',
  'import.reason-taken': 'une autre colonne remplit déjà ce champ',
  'import.reason-unknown': 'titre inconnu : dites ce que c’est, ou laissez la colonne de côté',
  'import.reason-known-useless': 'n’est pas utile ici',

  'import.match-same-member-number': 'même numéro de membre',
  'import.match-same-email': 'même adresse e-mail',
  'import.match-same-phone': 'même téléphone',
  'import.match-same-name': 'même nom',
  'import.match-near-name': 'nom presque identique',
  'import.match-same-birth-date': 'même date de naissance',
  'import.match-same-city': 'même commune',
  'import.match-different-name': 'noms différents',
  'import.match-different-birth-date': 'dates de naissance différentes',
  'import.match-different-member-number': 'numéros de membre différents',
};
