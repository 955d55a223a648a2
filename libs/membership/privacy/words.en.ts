import type { SameMessages } from '@etabli/kernel';
import type { fr } from './words.fr.js';

export const en: SameMessages<typeof fr> = {
  'name.person': 'Anonymised person',
  'name.organisation': 'Anonymised organisation',
  'file.copy': 'Erased copy',
  'file.emptied': 'This file was erased with the personal data it held.',

  'erased.identity': 'name, contact details, date of birth and other details',
  'erased.notes': 'notes',
  'erased.tags': 'tags',
  'erased.changes': 'history of corrections',
  'erased.mails': 'mails sent',
  'erased.files': 'imported or exported files that held these data',
  'erased.account': 'sign-in account',
  'erased.link': 'link to the sign-in account',

  'kept.dates.what': 'dates of memberships, mandates and consents, without the name',
  'kept.dates.why': 'The association must be able to say how many members and which mandates it had.',
  'kept.fees.what': 'fees received',
  'kept.fees.why': 'Accounting papers are kept ten years (French Commercial Code, art. L123-22).',
  'kept.convocations.what': 'proofs that convocations were sent',
  'kept.convocations.why':
    'Papers of assemblies are kept five years at least: an assembly can be challenged during that time (French Civil Code, art. 2224).',

  'overdue.changes': 'history of corrections of pages',
  'due.departed': ({ date }) => `Left the association on ${date} without agreeing to stay known.`,
  'due.prospect': ({ date }) => `Known since ${date}, and never became a member.`,
  'due.papers': ({ date }) => `The oldest is from ${date}.`,
};
