import { formatDate, formatNumber, plural } from '@etabli/kernel';
import { source } from '../sentences.fr.js';
import type { BoardCheck, CheckCode, CheckDetails } from './checks.js';
import type { NameOf } from './words.js';

const n = (value: number | undefined): string => formatNumber(value ?? 0, 'fr');
const many = (count: number | undefined, one: string, several: string): string =>
  plural(count ?? 0, one, several, 'fr');
const day = (iso: string | undefined): string => (iso ? formatDate(iso, 'fr') : '');

const checks: Record<CheckCode, (details: CheckDetails, name: string) => string> = {
  'not-member': (_, name) => `${name} n’est pas membre de l’association`,
  'not-of-college': ({ college }, name) =>
    `${name} n’est pas du collège ${college}, qui élit parmi ses membres`,
  'already-seated': ({ on }, name) => `${name} siège déjà, jusqu’au ${day(on)}`,
  'under-sixteen': ({ age }, name) =>
    `${name} a ${many(age, 'an', 'ans')} : avant 16 ans, il faut l’accord écrit préalable de ses représentants légaux`,
  'guardians-to-inform': ({ age }, name) =>
    `${name} a ${many(age, 'an', 'ans')} : ses représentants légaux sont à informer sans délai de son élection`,
  'too-many-terms': ({ terms, limit }, name) =>
    `${name} a déjà fait ${many(terms, 'mandat', 'mandats')} de suite ; les statuts en admettent ${n(limit)}`,
  'board-too-small': ({ members, limit }) =>
    `L’organe dirigeant compterait ${many(members, 'membre', 'membres')} ; il en faut au moins ${n(limit)}`,
  'board-too-large': ({ members, limit }) =>
    `L’organe dirigeant compterait ${many(members, 'membre', 'membres')} ; les statuts en admettent ${n(limit)} au plus`,
  'parity-unbalanced': ({ women, men }) =>
    `La parité n’y est pas : ${many(women, 'femme', 'femmes')}, ${many(men, 'homme', 'hommes')}`,
  'parity-not-alternate': ({ place }) =>
    `L’alternance entre femmes et hommes se rompt à la ${n(place)}e place`,
  'college-seats-missing': ({ college, members, limit }) =>
    `Le collège ${college} aurait ${many(members, 'siège', 'sièges')} sur les ${n(limit)} qui lui sont réservés`,
  'college-seats-exceeded': ({ college, members, limit }) =>
    `Le collège ${college} aurait ${many(members, 'siège', 'sièges')} : ${n(limit)} lui sont réservés, les autres reviennent aux autres collèges`,
};

/** What a candidacy or a board raises, in French. */
export const check = ({ code, details, candidateId, clause }: BoardCheck, nameOf: NameOf): string =>
  `${checks[code](details, candidateId ? nameOf(candidateId) : '')}${clause ? source(clause) : ''}.`;
