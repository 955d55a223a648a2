import { formatNumber, plural } from '@etabli/kernel';
import { joined } from '../rules/elections.js';

const n = (value: number): string => formatNumber(value, 'fr');

/** What is said of an election beside the sentences of its count, in French. */
export const fr = {
  noQuorum: 'Le quorum n’étant pas atteint, l’assemblée n’a élu personne.',
  voices: (count: number): string => `${n(count)} voix`,
  answers: (yes: number, no: number): string => `${n(yes)} pour, ${n(no)} contre`,
  place: (place: number): string => (place === 1 ? '1re place' : `${n(place)}e place`),
  shorter: {
    remainder: 'pour le reste du mandat d’une personne partie',
    drawn: 'par tirage au sort, pour que l’organe dirigeant se renouvelle par parts',
  },
  collegeTitle: (v: { college: string }): string => `Élection au conseil : collège « ${v.college} »`,
  collegeText: (v: { college: string; seats: number }): string =>
    `Le collège « ${v.college} » élit ${plural(v.seats, 'personne', 'personnes', 'fr')} pour le représenter au conseil d’administration.`,
  remainders: (days: string[]): string =>
    days.length === 1
      ? `Un siège a été quitté avant son terme : il est pourvu jusqu’au ${days.join('')}. Les personnes les mieux élues ont les mandats les plus longs.`
      : `Des sièges ont été quittés avant leur terme : ils sont pourvus jusqu’au ${joined(days, 'et au')}. Les personnes les mieux élues ont les mandats les plus longs.`,
  firstRenewal: (by: 'halves' | 'thirds'): string =>
    `L’organe dirigeant est élu en entier et se renouvelle par ${by === 'halves' ? 'moitié' : 'tiers'} : le sort désigne, au dépouillement, qui sort en premier.`,
  parity: {
    balanced:
      'Les statuts demandent autant de femmes que d’hommes, à une personne près. Établi ne note le genre de personne : vérifiez-le ensemble.',
    alternate:
      'Les statuts demandent l’alternance entre femmes et hommes. Établi ne note le genre de personne : vérifiez-la ensemble.',
  },
  decidedBy: (assembly: string, date: string): string =>
    assembly.includes(date) ? `Élection : ${assembly}` : `Élection : ${assembly} (${date})`,
};
