import type { SameMessages } from '@etabli/kernel';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  'founding.exists':
    'The association exists already: its founding date or its RNA number is known. A founding assembly comes before. Prepare an ordinary, extraordinary or mixed assembly.',
  'founding.statutes-adopted':
    'The statutes are adopted already: there is nothing left to found. To change them, prepare an extraordinary assembly.',
  'founding.assembly-held':
    'The association has another assembly already: it cannot be founded any more. If that was a trial, cancel it first.',
  'founding.under-way': 'The founding assembly is prepared already: take up its file again, or cancel it.',
  'founding.no-second-call':
    'A founding assembly has no second call: file its minutes, then prepare another one.',
  'founding.item-stays':
    'This item founds the association: without the adoption of the statutes the assembly founds nothing. It may be moved and reworded, not removed.',
  'founding.not-founders': 'One joins as a founder at a founding assembly only.',
  'founding.statutes-voted':
    'The statutes have been put to the vote already: whoever arrives now joins as a member, and is not a founder.',
  'founding.no-category': 'No category of members has a deliberative voice. Create one first.',
};
