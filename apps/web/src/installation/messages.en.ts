import type { SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  title: 'Create an association',
  lead: 'It will have its own members, statutes and assemblies, which nobody else sees, you included.',
  name: 'Name of the association',
  slug: 'Name in the address',
  slugHint: 'Small letters, figures and hyphens: “usine-vivante”.',
  city: 'Town',
  chairTitle: 'Who chairs it',
  chairLead: 'This person receives an invitation and sets up the rest.',
  givenName: 'Given name',
  familyName: 'Family name',
  email: 'E-mail address',
  create: 'Create the association and invite',
  doneTitle: ({ name }) => `${name} is created`,
  done: ({ email }) => `An invitation is leaving for ${email}. It lasts fourteen days.`,
  noMail: 'In the demonstration no mail leaves: the invitation opens from here.',
  follow: 'Open the invitation, as the chair does',
  another: 'Create another',
  forbiddenTitle: 'For whoever administers the installation',
  forbidden: 'Your account does not administer this installation of Établi.',
};
