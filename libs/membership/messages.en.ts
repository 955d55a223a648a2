import type { SameMessages } from '@etabli/kernel';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  'people.name-missing': 'Give a name.',
  'people.not-yours-to-see': 'This is for the person and those who keep the members only.',
  'people.erased': 'This page was anonymised: it can no longer be changed.',
  'people.member-number-taken':
    'This member number is already someone else’s. Choose another or leave it empty.',
  'people.representative':
    'Only an organisation has a representative, who must be another person of the association.',
  'membership.overlaps': 'This person is already a member on these dates. End the present membership first.',
  'mandate.overlaps': 'This person already holds this mandate on these dates.',
};
