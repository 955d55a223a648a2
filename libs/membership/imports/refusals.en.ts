import { plural, type SameMessages } from '@etabli/kernel';
import type { fr } from './refusals.fr.js';

export const en: SameMessages<typeof fr> = {
  'imports.mapping-wrong': ({ problem }) => `The columns are not well named yet. ${problem}`,
  'imports.category-undecided': ({ names }) =>
    `Say what becomes of these categories, which the association does not have: ${names.join(', ')}.`,
  'imports.category-missing': ({ count }) =>
    `${plural(count, 'line does', 'lines do', 'en')} not say the category. Choose one for these people, or import them without membership.`,
  'imports.category-unknown': 'This category no longer exists. Choose another.',
  'imports.undecided': ({ count }) =>
    `${plural(count, 'line resembles', 'lines resemble', 'en')} somebody known. Decide for each, or say what to do with all.`,
  'imports.errors-remain': ({ count }) =>
    `${plural(count, 'error is', 'errors are', 'en')} left in the file. Correct it, or accept that these values are left out.`,
  'imports.nothing-to-do': 'This file brings nothing: everything is there already, or set aside.',
  'imports.person-gone': ({ line }) =>
    `Line ${line}: the person to complete no longer exists. Read the preview again, then start over.`,
  'imports.changed-meanwhile':
    'The list of members changed during the import. Nothing was imported: read the preview again, then start over.',
  'imports.failed': ({ id }) =>
    `The import stopped on an incident. Nothing was imported: try again, and report the code ${id} if it happens again.`,
  'imports.not-done': 'Only a finished import can be undone.',
  'imports.in-use': ({ count, people }) =>
    `This import can no longer be undone: ${plural(count, 'person it added has', 'people it added have', 'en')} a life here now. ${people.join('; ')}${count > people.length ? '; …' : ''}. Nothing was undone.`,
  'imports.held': 'A person this import added is needed elsewhere. Nothing was undone.',
  'export.column-unknown': ({ column }) => `There is no column “${column}”.`,

  'trace.person': 'speaks for an organisation',
  'trace.person_change': 'page corrected since',
  'trace.erasure': 'page anonymised since',
  'trace.membership': 'membership changed or added since',
  'trace.membership_ending': 'end of membership recorded',
  'trace.fee_coverage': 'fee recorded since',
  'trace.fee_coverage_reversal': 'fee reversed since',
  'trace.consent': 'consent given or withdrawn since',
  'trace.person_tag': 'tag added since',
  'trace.note': 'note written or corrected since',
  'trace.mandate': 'mandate',
  'trace.invitation': 'invitation sent',
  'trace.belonging': 'account opened',
  'trace.member_import_line': 'page completed by another import',
  'trace.other': 'named elsewhere (assembly, vote, document…)',

  'imports.field-kind': 'kind',
  'imports.field-givenName': 'given name',
  'imports.field-familyName': 'family name',
  'imports.field-organisationName': 'name of the organisation',
  'imports.field-representativeId': 'representative',
  'imports.field-memberNumber': 'member number',
  'imports.field-email': 'e-mail address',
  'imports.field-phone': 'phone',
  'imports.field-street': 'address',
  'imports.field-postcode': 'postcode',
  'imports.field-city': 'town',
  'imports.field-country': 'country',
  'imports.field-birthDate': 'date of birth',
  'imports.field-membership': 'membership',
  'imports.field-note': 'note',
  'imports.kept': ({ name, fields }) => `${name}: ${fields} had changed since and stays as it is.`,
};
