import { plural, type SameMessages } from '@etabli/kernel/locale';
import type { DocumentPurpose } from '../../gql/assemblies.js';
import type { fr } from './messages.fr.js';

const purposes: Record<DocumentPurpose, string> = {
  moral_report: 'the chair’s report',
  activity_report: 'the activity report',
  financial_report: 'the financial report',
  accounts: 'the accounts',
  budget: 'the budget',
  candidacies: 'the candidacies',
  auditor_report: 'the auditor’s report',
  agreements_report: 'the report on agreements',
};

export const en: SameMessages<typeof fr> = {
  title: 'Documents for members',
  lead: 'Sent with the convocation or the invitation, and readable by each member on the page of the assembly: 15 MB together.',
  missing: ({ missing }) => `Your statutes still ask for: ${missing.map((one) => purposes[one]).join(', ')}.`,
  purpose: ({ purpose }) => purposes[purpose],
  what: 'What it is',
  other: 'another document',
  about: 'About which item',
  whole: 'the whole assembly',
  item: ({ position, title }) => `${position}. ${title}`,
  attach: 'Attach a document',
  hint: 'PDF, image, Word, spreadsheet or presentation.',
  arriving: 'The document is arriving',
  open: ({ name, size }) => `${name} (${size})`,
  late: ({ days }) => `${plural(days, 'day', 'days', 'en')} late`,
  detach: ({ name }) => `Remove ${name}`,
  attachReport: 'Attach an activity report',
  whichReport: 'Which report',
  house: 'The house',
  report: ({ of, from, to }) => `${of}, from ${from} to ${to}`,
  attachIt: 'Attach the report',
  reportAttached: 'The report is attached, and every member can read it.',
  attached: ({ name }) => `${name} is attached.`,
  detached: ({ name }) => `${name} is no longer attached.`,
};
