import type { Catalogue, SameMessages } from '@etabli/kernel/locale';

const fr = {
  title: 'Mes reçus fiscaux',
  of: ({ number, year }: { number: string; year: number }) => `Dons de ${year}, reçu ${number}`,
  make: ({ number }: { number: string }) => `Préparer le reçu ${number}`,
  open: ({ number }: { number: string }) => `Ouvrir le reçu ${number}`,
} satisfies Catalogue;

const en: SameMessages<typeof fr> = {
  title: 'My tax receipts',
  of: ({ number, year }) => `Gifts of ${year}, receipt ${number}`,
  make: ({ number }) => `Make receipt ${number}`,
  open: ({ number }) => `Open receipt ${number}`,
};

export const messages = { fr, en };
