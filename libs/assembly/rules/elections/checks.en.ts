import { formatDate, formatNumber, plural } from '@etabli/kernel';
import { source } from '../sentences.en.js';
import type { BoardCheck, CheckCode, CheckDetails } from './checks.js';
import type { NameOf } from './words.js';

const n = (value: number | undefined): string => formatNumber(value ?? 0, 'en');
const many = (count: number | undefined, one: string, several: string): string =>
  plural(count ?? 0, one, several, 'en');
const day = (iso: string | undefined): string => (iso ? formatDate(iso, 'en') : '');

const checks: Record<CheckCode, (details: CheckDetails, name: string) => string> = {
  'not-member': (_, name) => `${name} is not a member of the association`,
  'not-of-college': ({ college }, name) =>
    `${name} is not of the college ${college}, which elects among its members`,
  'already-seated': ({ on }, name) => `${name} already sits, until ${day(on)}`,
  'under-sixteen': ({ age }, name) =>
    `${name} is ${n(age)}: under 16, the prior written consent of their legal representatives is needed`,
  'guardians-to-inform': ({ age }, name) =>
    `${name} is ${n(age)}: their legal representatives must be told of the election without delay`,
  'too-many-terms': ({ terms, limit }, name) =>
    `${name} has already held ${many(terms, 'term', 'terms')} in a row; the statutes allow ${n(limit)}`,
  'board-too-small': ({ members, limit }) =>
    `The board would have ${many(members, 'member', 'members')}; it takes at least ${n(limit)}`,
  'board-too-large': ({ members, limit }) =>
    `The board would have ${many(members, 'member', 'members')}; the statutes allow ${n(limit)} at most`,
  'parity-unbalanced': ({ women, men }) =>
    `There is no parity: ${many(women, 'woman', 'women')}, ${many(men, 'man', 'men')}`,
  'parity-not-alternate': ({ place }) => `Women and men stop alternating at place ${n(place)}`,
  'college-seats-missing': ({ college, members, limit }) =>
    `The college ${college} would have ${many(members, 'seat', 'seats')} of the ${n(limit)} kept for it`,
  'college-seats-exceeded': ({ college, members, limit }) =>
    `The college ${college} would have ${many(members, 'seat', 'seats')}: ${n(limit)} are kept for it, the others belong to other colleges`,
};

/** What a candidacy or a board raises, in English. */
export const check = ({ code, details, candidateId, clause }: BoardCheck, nameOf: NameOf): string =>
  `${checks[code](details, candidateId ? nameOf(candidateId) : '')}${clause ? source(clause) : ''}.`;
