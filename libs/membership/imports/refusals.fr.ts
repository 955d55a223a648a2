import { plural } from '@etabli/kernel';

/** Why an import, its undoing or an export is refused. */
export const fr = {
  'imports.mapping-wrong': ({ problem }: { problem: string }) =>
    `Les colonnes ne sont pas encore bien désignées. ${problem}`,
  'imports.category-undecided': ({ names }: { names: string[] }) =>
    `Dites ce que deviennent ces catégories, que l’association n’a pas : ${names.join(', ')}.`,
  'imports.category-missing': ({ count }: { count: number }) =>
    `${plural(count, 'ligne ne dit', 'lignes ne disent', 'fr')} pas la catégorie. Choisissez celle de ces personnes, ou importez-les sans adhésion.`,
  'imports.category-unknown': 'Cette catégorie n’existe plus. Choisissez-en une autre.',
  'imports.undecided': ({ count }: { count: number }) =>
    `${plural(count, 'ligne ressemble', 'lignes ressemblent', 'fr')} à quelqu’un de connu. Décidez pour chacune, ou dites quoi faire de toutes.`,
  'imports.errors-remain': ({ count }: { count: number }) =>
    `Il reste ${plural(count, 'erreur', 'erreurs', 'fr')} dans le fichier. Corrigez-le, ou acceptez de laisser ces valeurs de côté.`,
  'imports.nothing-to-do': 'Ce fichier n’apporte rien : tout est déjà là, ou laissé de côté.',
  'imports.person-gone': ({ line }: { line: number }) =>
    `Ligne ${line} : la personne à compléter n’existe plus. Relisez l’aperçu, puis recommencez.`,
  'imports.changed-meanwhile':
    'La liste des membres a changé pendant l’import. Rien n’a été importé : relisez l’aperçu, puis recommencez.',
  'imports.failed': ({ id }: { id: string }) =>
    `L’import s’est arrêté sur un incident. Rien n’a été importé : réessayez, et signalez le code ${id} si cela recommence.`,
  'imports.not-done': 'Seul un import terminé peut être annulé.',
  'imports.in-use': ({ count, people }: { count: number; people: string[] }) =>
    `Cet import ne peut plus être annulé : ${plural(count, 'personne qu’il a ajoutée a', 'personnes qu’il a ajoutées ont', 'fr')} maintenant une vie ici. ${people.join(' ; ')}${count > people.length ? ' ; …' : ''}. Rien n’a été annulé.`,
  'imports.held': 'Une personne ajoutée par cet import sert ailleurs. Rien n’a été annulé.',
  'export.column-unknown': ({ column }: { column: string }) => `La colonne « ${column} » n’existe pas.`,

  'trace.person': 'représente une structure',
  'trace.person_change': 'fiche corrigée depuis',
  'trace.erasure': 'fiche anonymisée depuis',
  'trace.membership': 'adhésion modifiée ou ajoutée depuis',
  'trace.membership_ending': 'fin d’adhésion notée',
  'trace.fee_coverage': 'cotisation notée depuis',
  'trace.fee_coverage_reversal': 'cotisation annulée depuis',
  'trace.consent': 'consentement donné ou retiré depuis',
  'trace.person_tag': 'étiquette ajoutée depuis',
  'trace.note': 'note écrite ou corrigée depuis',
  'trace.mandate': 'mandat',
  'trace.invitation': 'invitation envoyée',
  'trace.belonging': 'compte ouvert',
  'trace.member_import_line': 'fiche complétée par un autre import',
  'trace.other': 'citée ailleurs (assemblée, vote, document…)',

  'imports.field-kind': 'nature',
  'imports.field-givenName': 'prénom',
  'imports.field-familyName': 'nom',
  'imports.field-organisationName': 'nom de la structure',
  'imports.field-representativeId': 'représentant',
  'imports.field-memberNumber': 'numéro de membre',
  'imports.field-email': 'adresse e-mail',
  'imports.field-phone': 'téléphone',
  'imports.field-street': 'adresse',
  'imports.field-postcode': 'code postal',
  'imports.field-city': 'commune',
  'imports.field-country': 'pays',
  'imports.field-birthDate': 'date de naissance',
  'imports.field-membership': 'adhésion',
  'imports.field-note': 'note',
  'imports.kept': ({ name, fields }: { name: string; fields: string }) =>
    `${name} : ${fields} avait changé depuis et reste tel quel.`,
};
