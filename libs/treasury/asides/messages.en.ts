import type { SameMessages } from '@etabli/kernel';
import type { fr } from './messages.fr.js';

/** Refusals of lines set aside. */
export const en: SameMessages<typeof fr> = {
  'aside.why': 'Choose the entry that tells it, or say why there is none: one or the other.',
  'aside.entry': 'This entry was not written by hand, or it was taken back. Choose another one.',
  'aside.in-euros': 'This line is in euros: match it.',
  'aside.already': 'This line is already dealt with. The list is up to date.',
  'aside.undone': 'This line is already back in the list.',
};
