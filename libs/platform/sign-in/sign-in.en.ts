import { plural, type SameMessages } from '@etabli/kernel';
import type { fr } from './sign-in.fr.js';

export const en: SameMessages<typeof fr> = {
  'sign-in.link-invalid':
    'This link no longer works: it has been used, or more than 15 minutes have passed. Ask for a new one, it comes at once.',
  'sign-in.wrong-password':
    'This address and this password do not go together. Check them, or get a sign-in link by e-mail instead.',
  'sign-in.wrong-current-password':
    'This is not your current password. If you have forgotten it, ask to change it by e-mail.',
  'sign-in.password-too-short': 'Choose at least 12 characters: a few words in a row are easy to remember.',
  'sign-in.password-too-long': 'This password is too long: 128 characters at most.',
  'sign-in.password-exists': 'You already have a password: give it to change it.',
  'sign-in.ended': 'Your session has ended. Sign in again.',
  'sign-in.not-recent':
    'To change what protects your account, you must have signed in less than 30 minutes ago. Sign in again, then retry.',
  'sign-in.second-factor-needed': 'First confirm with your second check (code or passkey), then retry.',
  'sign-in.wrong-code': 'This code does not fit. Take the one the app shows now.',
  'sign-in.challenge-ended': 'This step has ended. Sign in again from the start.',
  'sign-in.second-factor-exists': 'The second check is already set up on your account.',
  'sign-in.second-factor-absent': 'The second check is not set up on your account.',
  'sign-in.passkey-unknown':
    'This passkey is not known here. Sign in with a link by e-mail, then add it to your account.',
  'sign-in.passkey-unverified':
    'This key did not check that it is you. Give it a code, a fingerprint or a face, then retry.',
  'sign-in.foreign-origin': 'This request comes from an address that is not ours. Reopen the app and retry.',
  'sign-in.invalid': 'This request is not complete. Check what you have written and retry.',
  'sign-in.unavailable': 'Sign-in does not answer for now. Try again in a moment.',
  'sign-in.too-many': ({ minutes }) =>
    `Too many attempts. You can try again in ${plural(minutes, 'minute', 'minutes', 'en')}.`,

  'letter.greeting': ({ name }) => (name ? `Hello ${name},` : 'Hello,'),
  'letter.footer': 'Établi, for the life of your association.',
  'letter.link.subject': 'Your sign-in link',
  'letter.link.preheader': 'Valid for 15 minutes, once.',
  'letter.link.body':
    'Here is the link to sign in. It is valid for 15 minutes and works once. Do not pass it on to anyone.',
  'letter.link.action': 'Sign in',
  'letter.link.not-you': 'You asked for nothing? Ignore this message: without this link, nobody gets in.',
  'letter.reset.subject': 'Change your password',
  'letter.reset.preheader': 'Valid for 15 minutes, once.',
  'letter.reset.body':
    'Here is the link to choose a new password. It is valid for 15 minutes and works once. Your other devices will be signed out.',
  'letter.reset.action': 'Choose a password',
  'letter.reset.not-you': 'You asked for nothing? Ignore this message: your password stays the same.',
  'letter.notice.subject': 'A change to your account',
  'letter.notice.preheader': 'What protects your account has just been changed.',
  'letter.notice.action': 'Check my account',
  'letter.notice.not-you':
    'If this was not you, open your account, close the other sessions and tell your association.',
  'notice.password': 'Your password has just been chosen or changed.',
  'notice.passkey-added': 'A passkey has just been added to your account.',
  'notice.passkey-removed': 'A passkey has just been removed from your account.',
  'notice.second-factor-on': 'The second check by code has just been set up.',
  'notice.second-factor-off': 'The second check by code has just been removed.',
  'notice.backup-codes': 'New backup codes have just replaced the previous ones.',
  'notice.backup-code-used': 'A backup code has just been used to sign you in. It no longer works.',
  'notice.reset-by-administrator':
    'At your request, the administration has removed the second check from your account and closed your sessions. Sign in by e-mail, then set it up again.',
};
