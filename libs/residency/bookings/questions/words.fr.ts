import type { Catalogue } from '@etabli/kernel/locale';
import { formatDate } from '@etabli/kernel/locale';

const day = (on: string): string => formatDate(on, 'fr', { weekday: true });

export const fr = {
  whoHas: 'Qui a réservé {} ?',
  has: ({ room, who, on }: { room: string; who: string; on: string }) => `${room}, ${day(on)} : ${who}.`,
  nobody: ({ room, on }: { room: string; on: string }) => `Personne n’a réservé ${room} ${day(on)}.`,
  unknown: ({ words }: { words: string }) => `Aucune salle ni machine ne s’appelle « ${words} ».`,
} satisfies Catalogue;
