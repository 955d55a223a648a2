import type { AccessKind } from './handover.entities.js';

type Kinds = Record<AccessKind, string>;

const fr: Kinds = {
  ...{ portal: 'Accès en ligne', signature: 'Signature à la banque', card: 'Carte bancaire' },
  ...{ safe: 'Caisse ou coffre', papers: 'Papiers', other: 'Autre' },
};
const en: Kinds = {
  ...{ portal: 'Online access', signature: 'Signature at the bank', card: 'Bank card' },
  ...{ safe: 'Cash box or safe', papers: 'Papers', other: 'Other' },
};

interface Access {
  kind: AccessKind;
  title: string;
  whose: string;
}

const worded = (kinds: Kinds, promised: string, colon: string) => ({
  access: ({ kind, title, whose }: Access) =>
    `${kinds[kind]}${colon}${title}${whose ? ` (${whose})` : ''}`.slice(0, 200),
  promise: ({ what }: { what: string }) => `${promised}${colon}${what}`.slice(0, 200),
});

/** How what is kept by the treasury is called in a handover. */
export const lineWords = { fr: worded(fr, 'Promis', ' : '), en: worded(en, 'Promised', ': ') };
