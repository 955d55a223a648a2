import type { Locale } from '@etabli/kernel';

type What = { name: string; what: string };

const fr = {
  received: ({ name, what }: What) => `Dépôt de garantie reçu, ${name}, ${what}`,
  returned: ({ name, what }: What) => `Dépôt de garantie rendu, ${name}, ${what}`,
  kept: ({ name, what }: What) => `Dépôt de garantie retenu, ${name}, ${what}`,
  mistaken: 'Dépôt de garantie saisi par erreur',
};

const en: typeof fr = {
  received: ({ name, what }) => `Deposit received, ${name}, ${what}`,
  returned: ({ name, what }) => `Deposit given back, ${name}, ${what}`,
  kept: ({ name, what }) => `Deposit kept, ${name}, ${what}`,
  mistaken: 'Deposit told by mistake',
};

/** What entries of deposits are called. */
export const depositWords: Record<Locale, typeof fr> = { fr, en };
