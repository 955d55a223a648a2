import { type Catalogue, plural } from '@etabli/kernel/locale';

const n = (count: number, one: string, many: string): string => plural(count, one, many, 'fr');

export const fr = {
  lead: ({ electors, voices, excluded }: { electors: number; voices: number; excluded: number }) =>
    `${electors === 0 ? 'Personne n’a' : n(electors, 'membre a', 'membres ont')} le droit de vote${
      voices === electors ? '' : `, pour ${n(voices, 'voix', 'voix')}`
    }${excluded === 0 ? '' : ` ; ${n(excluded, 'membre ne l’a pas', 'membres ne l’ont pas')}`}.`,
  nobodyPaid: ({ day }: { day: string }) =>
    `Personne n’a encore le droit de vote : aucune cotisation réglée ne couvre le ${day}. Appelez d’abord les cotisations de cette période, ou choisissez un jour que couvrent celles déjà réglées.`,
  onDay: ({ assemblyOn }: { assemblyOn: string }) =>
    `Jugé au jour de l’assemblée, le ${assemblyOn}, d’après vos statuts. La liste est arrêtée à l’ouverture de la séance.`,
  founding:
    'Chacun a une voix. D’autres peuvent encore venir : la liste est arrêtée à l’ouverture de la séance.',
  founders: 'Fondatrices et fondateurs',
  drawn: ({ assemblyOn }: { assemblyOn: string }) =>
    `Liste arrêtée à l’ouverture de la séance, le ${assemblyOn}.`,
  why: 'Pourquoi certains membres ne votent pas',
  consultative: 'Voix consultative',
  fee_unpaid: 'Cotisation non réglée',
  no_representative: 'Structure sans représentant',
  not_member: 'Pas membre ce jour-là',
  too_recent: 'Adhésion trop récente',
  too_young: 'Trop jeune',
  list: 'Électeurs',
  search: 'Chercher un nom',
  show: 'Montrer',
  all: 'Tout le monde',
  voting: 'Qui vote',
  notVoting: 'Qui ne vote pas',
  name: 'Nom',
  right: 'Droit de vote',
  voicesColumn: 'Voix',
  votes: 'Vote',
  doesNot: 'Ne vote pas',
  votedBy: ({ name }: { name: string }) => `${name} vote en son nom`,
  emptyTitle: 'Personne ici',
  emptyText: 'Élargissez la recherche, ou montrez tout le monde.',
} satisfies Catalogue;
