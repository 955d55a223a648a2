import { plural } from '@etabli/kernel';
import { source } from '../sentences.fr.js';
import type { Vacancy } from './vacancy.js';

/** « Un siège reste vide : … », and who may fill it. */
export const vacancy = ({ seats, filledBy, clause }: Vacancy): string => {
  const empty =
    seats === 1 ? 'Un siège reste vide' : `${plural(seats, 'siège', 'sièges', 'fr')} restent vides`;
  const whose = clause ? source(clause) : '';
  return filledBy === 'board'
    ? `${empty} : l’organe dirigeant peut y coopter quelqu’un jusqu’à la prochaine assemblée, qui ratifie${whose}.`
    : `${empty} jusqu’à la prochaine assemblée, qui peut élire quelqu’un${whose}.`;
};
