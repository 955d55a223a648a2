import { plural } from '@etabli/kernel';
import { source } from '../sentences.en.js';
import type { Vacancy } from './vacancy.js';

/** “A seat stays empty: …”, and who may fill it. */
export const vacancy = ({ seats, filledBy, clause }: Vacancy): string => {
  const empty = seats === 1 ? 'A seat stays empty' : `${plural(seats, 'seat', 'seats', 'en')} stay empty`;
  const whose = clause ? source(clause) : '';
  return filledBy === 'board'
    ? `${empty}: the board may coopt somebody until the next assembly, which ratifies${whose}.`
    : `${empty} until the next assembly, which may elect somebody${whose}.`;
};
