import { type Mismatch, mismatches, type Needs, type Vacancy } from './fit.js';
import type { Standing } from './ranking.js';

/** Days an offer is held for one person, before the next is asked. */
export const OFFER_DAYS = 7;
/** Offers refused, or left without an answer, after which an application is paused. */
export const REFUSALS_BEFORE_PAUSE = 2;

/** Days during which an answer about a place, or a decision not to offer it, holds. Afterwards it may be offered again. */
export const ANSWER_HOLDS_DAYS = 180;

/** Somebody on the list, as a vacancy looks at them. */
export interface InLine extends Standing {
  needs: Needs;
  /** The reason the commission wrote for not offering them this place; null when it did not. */
  skippedFor: string | null;
  /** They refused this place, or let its offer pass. */
  answered: boolean;
  /** Another offer is open to them. */
  offered: boolean;
}

/** Why somebody is passed over. */
export type Passed =
  | { id: string; rank: number; because: 'mismatch'; mismatches: Mismatch[] }
  | { id: string; rank: number; because: 'skipped'; reason: string }
  | { id: string; rank: number; because: 'answered' | 'offered' };

/** Whom a vacancy goes to, in order, and why each of the others is passed over. */
export interface Course {
  eligible: string[];
  passed: Passed[];
}

/** Goes down the list for one vacancy. */
export function courseOf(vacancy: Vacancy, list: readonly InLine[]): Course {
  const course: Course = { eligible: [], passed: [] };
  for (const one of [...list].sort((a, b) => a.rank - b.rank)) {
    const why = passedFor(vacancy, one);
    if (why) course.passed.push(why);
    else course.eligible.push(one.id);
  }
  return course;
}

function passedFor(vacancy: Vacancy, { id, rank, ...one }: InLine): Passed | null {
  const wrong = mismatches(one.needs, vacancy);
  if (wrong.length > 0) return { id, rank, because: 'mismatch', mismatches: wrong };
  if (one.skippedFor !== null) return { id, rank, because: 'skipped', reason: one.skippedFor };
  if (one.answered) return { id, rank, because: 'answered' };
  return one.offered ? { id, rank, because: 'offered' } : null;
}

/**
 * Better-ranked people for whom a place was right, and who were passed over without a written reason when it was offered to
 * `chosen`. It must always be empty.
 */
export function passedWithoutReason({ eligible }: Course, chosen: string): string[] {
  const at = eligible.indexOf(chosen);
  return at < 0 ? eligible : eligible.slice(0, at);
}

/** Does this answer pause the application? `unanswered`: offers refused or left without answer since they were last active. */
export const pauses = (unanswered: number): boolean => unanswered >= REFUSALS_BEFORE_PAUSE;
