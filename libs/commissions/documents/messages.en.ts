import type { SameMessages } from '@etabli/kernel';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  'commission-document.not-yours': 'Only members of this commission and the board look after its documents.',
  'commission-document.one': 'Choose a file, or give an address.',
  'commission-document.address': 'An address begins with https:// or http://, without spaces.',
  'commission-document.there-already': 'This document is there already.',
  'commission-document.too-many': ({ max }) =>
    `A commission keeps ${max} documents at most: take off those of no more use.`,
};
