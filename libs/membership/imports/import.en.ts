import type { SameMessages } from '@etabli/kernel';
import type { fr } from './import.fr.js';

/** What the import says in English. */
export const en: SameMessages<typeof fr> = {
  'import.at-line': ({ line }) => `Line ${line}: `,
  'import.at-cell': ({ line, column }) => `Line ${line}, column “${column}”: `,
  'import.at-column': ({ column }) => `Column “${column}”: `,

  'import.file-too-large': ({ megabytes, limit }) =>
    `This file weighs ${megabytes} MB; the limit is ${limit} MB. Remove pictures and unneeded sheets, or split the list into several files.`,
  'import.unpacked-too-large': ({ limit }) =>
    `Once unpacked, this file exceeds ${limit} MB. Copy the list alone into a new workbook and try again.`,
  'import.too-many-rows': ({ limit }) =>
    `This file has more than ${limit} lines. Split the list into several files.`,
  'import.too-many-columns': ({ columns, limit }) =>
    `This file has ${columns} columns; the limit is ${limit}. Remove those that are not needed.`,
  'import.file-is-empty': 'This file is empty. Check that you chose the right one, and that it was saved.',
  'import.heading-only':
    'This file has column headings but no line below them. Check the filter used when it was exported.',
  'import.file-is-pdf':
    'This is a PDF: a list cannot be read from it reliably. Export the list as CSV, XLSX or ODS.',
  'import.file-is-image': 'This is a picture. The list itself is needed: export it as CSV, XLSX or ODS.',
  'import.file-is-old-xls':
    'This is a workbook from before Excel 2007 (.xls). Open it, choose “Save as”, then the XLSX or ODS format.',
  'import.file-is-protected':
    'This file is protected by a password. Save a copy without a password and try again.',
  'import.file-is-web-page':
    'This file is a web page, even if its name says otherwise. Open it in a spreadsheet and save it as XLSX or ODS.',
  'import.file-is-numbers':
    'This is a Numbers document. In Numbers, choose “File”, “Export To”, then CSV or Excel.',
  'import.file-is-other': 'This file is not a list. The formats read are CSV, XLSX and ODS.',
  'import.file-is-damaged':
    'This file is damaged or incomplete. Open it in a spreadsheet, save it again, and try again.',
  'import.unclosed-quote': ({ line }) =>
    `A quotation mark opened on line ${line} is never closed: the rest of the file cannot be read. Correct that line.`,

  'import.title-skipped': ({ title }) =>
    `“${title}” was taken for a title and left aside; the column headings come after it.`,
  'import.no-heading':
    'The file has no column headings: they bear their letter. Say below what each one holds.',
  'import.other-sheets': ({ sheet, others }) =>
    `Only the sheet “${sheet}” was read. The others are left aside: ${others}.`,
  'import.stray-quote': 'a quotation mark is misplaced. Check that the cells of this line are right.',
  'import.unreadable-characters':
    'some characters could not be read and are replaced by “�”. Save the file as UTF-8.',
  'import.garbled-accents':
    'accents were damaged before the import (“Ã©” instead of “é”). Export again as UTF-8.',

  'import.target-unknown': 'this destination does not exist.',
  'import.target-twice': 'another column already fills this field. Choose one of the two.',
  'import.no-name-column':
    'No column says who this is about. Choose at least a name, an organisation, a member number or an e-mail address.',
  'import.dates-month-first':
    'dates are read the American way, month before day, because some make no sense otherwise.',

  'import.date-impossible': ({ value }) =>
    `“${value}” is not in the calendar. Correct the date or leave the cell empty.`,
  'import.date-unreadable': ({ value }) => `“${value}” is not a date. Write it like 31/12/2026.`,
  'import.birth-date-future': ({ value }) => `the birth date “${value}” is in the future.`,
  'import.birth-date-too-old': ({ value }) =>
    `the birth date “${value}” would mean over 120 years. Check the year.`,
  'import.end-before-start': ({ start, end }) => `the end (“${end}”) comes before the start (“${start}”).`,
  'import.email-invalid': ({ value }) =>
    `“${value}” is not an e-mail address. Correct it or leave the cell empty.`,
  'import.several-emails': ({ kept, others }) =>
    `several e-mail addresses; “${kept}” is kept, not ${others}.`,
  'import.email-of-payer': ({ value, payer }) =>
    `the address “${value}” belongs to whoever paid${payer ? ` (${payer})` : ''}, not to the member: it is not taken.`,
  'import.phone-unrecognised': ({ value }) =>
    `“${value}” does not look like a phone number; it is kept as it is.`,
  'import.phone-zero-restored': ({ value, kept }) =>
    `the leading zero was missing from “${value}”; the number becomes ${kept}.`,
  'import.several-phones': ({ kept, others }) => `several numbers; ${kept} is kept, not ${others}.`,
  'import.postcode-unexpected': ({ value }) => `“${value}” is not a French postcode; it is kept as it is.`,
  'import.postcode-zero-restored': ({ value, kept }) =>
    `the leading zero was missing from “${value}”; the postcode becomes ${kept}.`,
  'import.country-unknown': ({ value }) => `“${value}” is not a known country; it is left aside.`,
  'import.amount-invalid': ({ value }) => `“${value}” is not an amount. Write it like 20.00.`,
  'import.yes-no-unclear': ({ value }) => `“${value}” says neither yes nor no; nothing is recorded.`,
  'import.text-too-long': ({ length, limit }) => `this text has ${length} characters; the limit is ${limit}.`,
  'import.formula-like': ({ value }) =>
    `“${value}” looks like a spreadsheet formula. The text is kept, and made harmless in exports.`,
  'import.name-missing':
    'nothing says who this is about: no name, no member number, no e-mail address. The line is not taken.',
  'import.name-missing-known': ({ value }) =>
    `no name: this line can only complete somebody already known by “${value}”.`,
  'import.family-name-missing': ({ value }) => `“${value}” has no family name.`,
  'import.name-split-uncertain': ({ value, givenName, familyName }) =>
    `“${value}” is understood as given name “${givenName || '—'}” and family name “${familyName || '—'}”. Please check.`,
  'import.order-not-validated': ({ value }) =>
    `the order is not validated (“${value}”). The line is not taken.`,
  'import.member-number-twice': ({ value, firstLine }) =>
    `member number ${value} is already that of line ${firstLine}, which has another name.`,
  'import.member-number-repeated': ({ value, firstLine }) =>
    `member number ${value} is already on line ${firstLine}, for the same person.`,
  'import.category-unknown': ({ value, count }) =>
    `the category “${value}” does not exist yet (${count} ${Number(count) === 1 ? 'line' : 'lines'}). You can create it or choose one of yours.`,

  'import.nobody-known': ({ value }) =>
    `nobody is known by “${value}”, and the line gives no name: it is not taken.`,
  'import.member-number-known': ({ value, name }) =>
    `member number ${value} is ${name}’s already; it is left out.`,
  'import.number-invalid': ({ value }) => `“${value}” is not a number.`,
  'import.choice-unknown': ({ value, options }) => `“${value}” is not one of the choices: ${options}.`,
  'import.representative-presumed': ({ value, organisation }) =>
    `${value} will speak for ${organisation}: the only person of that name. Check that it is the right one.`,
  'import.representative-unclear': ({ value, organisation }) =>
    `several people are called ${value}: ${organisation} stays without a representative, to be chosen on its page.`,
  'import.source': ({ file }) => `import of ${file}`,
  'import.note-order': ({ reference, payer }) => `Order ${reference}${payer ? `, paid by ${payer}` : ''}`,
  'import.note-payer': ({ payer }) => `Paid by ${payer}`,

  'import.reason-heading': 'from the column heading',
  'import.reason-part-of-heading': 'from part of the column heading',
  'import.reason-custom-field': 'it is one of your fields',
  'import.reason-content': 'from what the cells hold',
  'import.reason-taken': 'another column already fills this field',
  'import.reason-unknown': 'unknown heading: say what it is, or leave the column aside',
  'import.reason-known-useless': 'not needed here',

  'import.match-same-member-number': 'same member number',
  'import.match-same-email': 'same e-mail address',
  'import.match-same-phone': 'same phone number',
  'import.match-same-name': 'same name',
  'import.match-near-name': 'almost the same name',
  'import.match-same-birth-date': 'same birth date',
  'import.match-same-city': 'same town',
  'import.match-different-name': 'different names',
  'import.match-different-birth-date': 'different birth dates',
  'import.match-different-member-number': 'different member numbers',
};
