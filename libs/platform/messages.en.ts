import type { SameMessages } from '@etabli/kernel';
import type { fr } from './messages.fr.js';
import { namedRoles } from './role-words.js';

export const en: SameMessages<typeof fr> = {
  'not-found': 'This does not exist, or no longer does. Go back to the list and reload the page.',
  'sign-in.required': 'Sign in to continue.',
  'sign-in.second-factor':
    'Your office gives access to everyone’s data: add a second check (code or key) under “My account”, then sign in again.',
  'access.no-association': 'First choose an association you belong to.',
  'access.denied': ({ roles }) =>
    `Your role does not allow this. Ask someone who can${namedRoles(roles, 'en')}.`,
  'input.invalid': ({ reason }) => `This value does not fit: ${reason}.`,
  'input.required': 'Fill in this field.',
  'input.too-long': ({ max }) => `Too long: ${max} characters at most.`,
  'conflict.concurrent': 'Someone has just changed the same thing. Reload the page and start again.',
  'conflict.exists': 'This record already exists.',
  'file.too-large': ({ max }) => `File too large: ${max} MB at most.`,
  'file.wrong-kind': ({ accepted }) => `This kind of file is not accepted here. Accepted: ${accepted}.`,
  'mail.personal': 'This mail holds a personal link: only the person it is addressed to can read it.',
  'file.empty': 'This file is empty.',
};
