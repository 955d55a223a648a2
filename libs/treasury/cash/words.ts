import type { Locale } from '@etabli/kernel';

const fr = {
  difference: (why: string) => `Écart de caisse : ${why}`,
  deposit: 'Remise d’espèces à la banque',
  undone: 'Remise d’espèces annulée',
};

const en: typeof fr = {
  difference: (why) => `Cash difference: ${why}`,
  deposit: 'Cash taken to the bank',
  undone: 'Cash deposit undone',
};

/** What entries of the cash box are called. */
export const cashWords: Record<Locale, typeof fr> = { fr, en };
