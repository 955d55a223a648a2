import { en } from './messages.en.js';
import { fr } from './messages.fr.js';

export const messages = { fr, en };
