import type { Catalogue } from '@etabli/kernel/locale';
import { formatDate } from '@etabli/kernel/locale';

export const fr = {
  whoHasKey: 'Qui a la clé {} ?',
  has: ({ key, who, on }: { key: string; who: string; on: string }) =>
    `${key} : ${who}, depuis le ${formatDate(on, 'fr')}.`,
  kept: ({ key }: { key: string }) => `${key} est rangé à sa place : personne ne l’a.`,
  lost: ({ key, who }: { key: string; who: string }) => `${key} a été perdu par ${who}.`,
  suspended: ({ key, who }: { key: string; who: string }) => `${key} : ${who}, mais l’accès est suspendu.`,
  unknown: ({ words }: { words: string }) => `Aucune clé ni badge ne s’appelle « ${words} ».`,
  key: ({ name }: { name: string }) => `La clé ${name}`,
  badge: ({ name }: { name: string }) => `Le badge ${name}`,
} satisfies Catalogue;
