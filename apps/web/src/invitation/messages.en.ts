import type { SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  title: ({ association }) => `Welcome to ${association}`,
  lead: ({ name }) =>
    `${name}, this house is run by its members. Your place is waiting: one press, and you are in. No password to make up.`,
  accept: 'Come in',
  needsSignIn:
    'Your address already has an account here. Sign in with it first: the association will be added to it, and nobody but you can do that.',
  signIn: 'Sign in',
  acceptedTitle: 'Invitation already accepted',
  accepted: 'This invitation has been used. To come in, ask for a sign-in link.',
  withdrawnTitle: 'Invitation withdrawn',
  withdrawn: 'The association withdrew this invitation. If that is a mistake, write to them.',
  expiredTitle: 'Invitation expired',
  expired: 'An invitation lasts fourteen days. Ask the association to send you another.',
};
