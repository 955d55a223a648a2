import { formatDate, type SameMessages } from '@etabli/kernel/locale';
import type { fr } from './words.fr.js';

const day = (on: string): string => formatDate(on, 'en', { weekday: true });

export const en: SameMessages<typeof fr> = {
  whoHas: 'Who has booked {}?',
  has: ({ room, who, on }) => `${room}, ${day(on)}: ${who}.`,
  nobody: ({ room, on }) => `Nobody has booked ${room} on ${day(on)}.`,
  unknown: ({ words }) => `No room or machine is called “${words}”.`,
};
