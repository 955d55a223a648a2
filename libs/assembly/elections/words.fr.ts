import { formatNumber } from '@etabli/kernel';

const n = (value: number): string => formatNumber(value, 'fr');

/** What is said of an election beside the sentences of its count, in French. */
export const fr = {
  noQuorum: 'Le quorum n’étant pas atteint, l’assemblée n’a élu personne.',
  voices: (count: number): string => `${n(count)} voix`,
  answers: (yes: number, no: number): string => `${n(yes)} pour, ${n(no)} contre`,
  place: (place: number): string => (place === 1 ? '1re place' : `${n(place)}e place`),
  decidedBy: (assembly: string, date: string): string => `Élection : ${assembly} (${date})`,
};
