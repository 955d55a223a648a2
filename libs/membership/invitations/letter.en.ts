import type { SameMessages } from '@etabli/kernel';
import type { fr } from './letter.fr.js';

export const en: SameMessages<typeof fr> = {
  subject: ({ association }) => `Your space at ${association}`,
  preheader: 'Open your space: one link, no password to remember.',
  greeting: ({ name }) => `Hello ${name},`,
  body: ({ association, inviter }) =>
    `${inviter ?? association} invites you to join the space of ${association}: assemblies, commissions, your memberships and your details are together there.`,
  action: 'Join',
  until: ({ date }) => `This link is yours alone. It works once, until ${date}. Do not pass it on.`,
  mistake: 'You did not expect this message? Do nothing: the link will go out by itself.',
  footer: ({ association }) => `You receive this message because you gave ${association} your address.`,
};
