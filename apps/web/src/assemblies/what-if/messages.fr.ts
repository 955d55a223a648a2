import type { Impossible } from '@etabli/assembly/rules/what-if';
import { type Catalogue, plural } from '@etabli/kernel/locale';

export const fr = {
  lead: ({ electors }: { electors: number }): string =>
    `Supposez qui vient et comment on vote : vos statuts disent ce que cela donnerait. ${plural(electors, 'membre a', 'membres ont', 'fr')} le droit de vote ; rien de ce que vous essayez ici n’est gardé.`,
  who: 'Qui participe',
  electors: 'Électeurs',
  present: 'Présents',
  represented: 'Pouvoirs portés',
  remote: 'À distance',
  advance: 'Votes anticipés',
  how: 'Comment on vote',
  for: 'Pour',
  against: 'Contre',
  abstention: 'Abstentions',
  comesTo: 'Ce que cela donnerait',
  tooMany: ({ voices }: { voices: number }): string =>
    `Plus de voix que de participants : il y en a ${voices}.`,
  impossible: ({ code, most }: Impossible): string =>
    code === 'too-many-people'
      ? `Plus de participants que d’électeurs : il y en a ${most}.`
      : `Plus de pouvoirs que n’en peuvent porter les personnes venues : ${plural(most, 'pouvoir', 'pouvoirs', 'fr')} au plus, d’après vos statuts.`,
  noVote: 'Indiquez des voix pour savoir si une résolution passerait.',
  byCollege: 'Vos statuts font voter par collèges : le résultat dépend de qui, dans chacun, vote comment.',
  proposed: 'Et si les statuts changeaient ?',
  proposedLead: 'Choisissez d’autres valeurs, avant de les proposer.',
  quorum: ({ kind }: { kind: 'ordinary' | 'extraordinary' }): string =>
    kind === 'ordinary' ? 'Quorum, décisions ordinaires' : 'Quorum, décisions extraordinaires',
  majority: ({ kind }: { kind: 'ordinary' | 'extraordinary' }): string =>
    kind === 'ordinary' ? 'Majorité, décisions ordinaires' : 'Majorité, décisions extraordinaires',
  asNow: ({ value }: { value: string }) => `Comme aujourd’hui (${value})`,
  none: 'aucun',
  simple: 'simple',
  absolute: 'absolue',
  'three-fifths': 'trois cinquièmes',
  'two-thirds': 'deux tiers',
  'three-quarters': 'trois quarts',
  unanimity: 'unanimité',
  consent: 'consentement',
  withThese: 'Avec ces statuts',
} satisfies Catalogue;
