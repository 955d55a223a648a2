import { useMessages } from '@etabli/ui';
import { en } from './people.en.js';
import { fr } from './people.fr.js';

const messages = { fr, en };

/** What people, their roles and their standing are called. */
export const usePeopleWords = () => useMessages(messages);
export type PeopleWords = typeof fr;
