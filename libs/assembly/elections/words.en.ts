import { formatNumber, plural } from '@etabli/kernel';
import { joined } from '../rules/elections.js';
import type { fr } from './words.fr.js';

const n = (value: number): string => formatNumber(value, 'en');

/** The same in English. */
export const en: typeof fr = {
  noQuorum: 'For want of a quorum, the assembly elected nobody.',
  voices: (count) => plural(count, 'vote', 'votes', 'en'),
  answers: (yes, no) => `${n(yes)} for, ${n(no)} against`,
  place: (place) => `place ${n(place)}`,
  shorter: {
    remainder: 'for the rest of the term of someone who left',
    drawn: 'by lot, so that the board renews itself by parts',
  },
  collegeTitle: (v) => `Election to the board: college “${v.college}”`,
  collegeText: (v) =>
    `The college “${v.college}” elects ${plural(v.seats, 'person', 'people', 'en')} to represent it on the board.`,
  remainders: (days) =>
    days.length === 1
      ? `A seat was left before the end of its term: it is filled until ${days.join('')}. Those best elected have the longest terms.`
      : `Seats were left before the end of their terms: they are filled until ${joined(days, 'and')}. Those best elected have the longest terms.`,
  firstRenewal: (by) =>
    `The board is elected whole and renews itself by ${by}: at the count, lot says who goes out first.`,
  parity: {
    balanced:
      'The statutes ask for as many women as men, give or take one. Établi records nobody’s gender: check it together.',
    alternate:
      'The statutes ask that women and men alternate. Établi records nobody’s gender: check it together.',
  },
  decidedBy: (assembly, date) =>
    assembly.includes(date) ? `Elected by: ${assembly}` : `Elected by: ${assembly} (${date})`,
};
