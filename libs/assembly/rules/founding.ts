import { type ClauseValues, type Statutes, termsOf, withClauses } from '@etabli/membership/rules/statutes';
import type { AssemblyNature } from './kinds.js';

/** An association is an agreement between two persons at least (law of 1 July 1901, art. 1). */
export const LEAST_FOUNDERS = 2;

/**
 * What founders hold themselves to before there are statutes. Nothing in law fixes how they meet; an association being an
 * agreement (law of 1 July 1901, art. 1), each has one voice, and what is decided has the voices of more than half of those who
 * are there: with two present at least, two at least agree.
 */
const agreed = {
  'conv.by': 'collegial',
  'conv.notice_days': 0,
  'conv.count': 'calendar',
  'conv.late': 'flag',
  'agenda.add': 'nobody',
  'agenda.binding': false,
  'docs.attach': [],
  'docs.deadline_days': null,
  'elig.dues': 'none',
  'elig.seniority_days': 0,
  'elig.min_age': null,
  'elig.category': 'one-voice',
  'proxy.deadline_days': 0,
  'quorum.ago': null,
  'quorum.unit': 'electors',
  'quorum.when': 'each-vote',
  'maj.ago.rule': 'absolute',
  'maj.ago.base': 'present-represented',
  'maj.ago.counted': [],
  'maj.round': 'at-least',
  tie: 'rejected',
  postal: false,
  online_advance: false,
  'board.renewal': 'full',
  'board.college_seats': false,
  'coi.excluded': [],
  'chair.fallback': ['elected-chair'],
  'pv.signers': ['chair', 'secretary'],
  colleges: [],
} satisfies Partial<ClauseValues>;

/**
 * The rules a founding assembly is held by, out of the draft it is about to discuss: the draft by agreement for what founders may
 * well follow (proxies, secrecy, presence at a distance, how the board is elected), their own for what only statutes in force
 * could impose. Clauses lose their article: no text in force is behind them.
 */
export function foundingTerms(draft: Statutes): Statutes {
  const values = termsOf(draft);
  const base = values.remote_presence ? (['remote'] as const) : [];
  return {
    ...withClauses({ ...draft, values, silent: [] }, { ...agreed, 'quorum.base': [...base] }),
    articles: {},
    agreed: true,
  };
}

/** What an assembly is held by: its statutes, or what the founders agree on while there are none. */
export const heldUnder = (nature: AssemblyNature, statutes: Statutes): Statutes =>
  nature === 'constitutive' ? foundingTerms(statutes) : statutes;

/** What is known of an association that would be founded. */
export interface Beginnings {
  /** The day it was founded, or its number in the national register: it exists already. */
  exists: boolean;
  /** Statutes were adopted: those entered are no mere draft any more. */
  adopted: boolean;
  /** Assemblies that were not cancelled, this one left out. */
  others: { nature: AssemblyNature; settled: boolean }[];
}

export type FoundingBar = 'exists' | 'statutes-adopted' | 'assembly-held' | 'under-way';

/**
 * Why an association cannot hold its founding assembly; null when it can. It is founded once: before any statutes were adopted and
 * any other assembly held. A founding assembly that is over without adopting the statutes may be held again.
 *
 * @returns the first reason that applies, the most lasting first
 */
export function foundingBar({ exists, adopted, others }: Beginnings): FoundingBar | null {
  if (exists) return 'exists';
  if (adopted) return 'statutes-adopted';
  if (others.some(({ nature }) => nature !== 'constitutive')) return 'assembly-held';
  return others.some(({ settled }) => !settled) ? 'under-way' : null;
}
