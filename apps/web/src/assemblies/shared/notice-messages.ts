import { en } from './notice-messages.en.js';
import { fr } from './notice-messages.fr.js';

export const noticeMessages = { fr, en };
