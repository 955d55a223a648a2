import { editDistance } from './similarity.js';

/** Somebody a candidate may be: already known, or on an earlier line of the same file. */
export type MatchTarget = { id: string } | { line: number };

export type MatchReason =
  | 'same-member-number'
  | 'same-email'
  | 'same-phone'
  | 'same-name'
  | 'near-name'
  | 'same-birth-date'
  | 'same-city'
  | 'different-name'
  | 'different-birth-date'
  | 'different-member-number';

/** A person reduced to what is compared. */
export interface Profile {
  target: MatchTarget;
  kind: string;
  name: string;
  email: string | null;
  phone: string | null;
  memberNumber: string | null;
  birthDate: string | null;
  city: string | null;
}

/** How much two profiles look like one person, from 0 to 1, and why. `same` may be proposed, `ask` may not. */
export interface Resemblance {
  score: number;
  reasons: MatchReason[];
  verdict: 'same' | 'ask';
}

/** From this score on, completing the known person may be proposed. */
const SURE = 0.9;

/** How likely two profiles are the same person, and why. */
export function compare(a: Profile, b: Profile): Resemblance {
  const reasons: MatchReason[] = [];
  const both = (field: 'memberNumber' | 'email' | 'phone' | 'birthDate' | 'city'): boolean | null =>
    a[field] === null || b[field] === null ? null : a[field] === b[field];
  const number = both('memberNumber');
  const email = both('email');
  const birth = both('birthDate');
  const name = compareNames(a, b);
  if (number) reasons.push('same-member-number');
  if (email) reasons.push('same-email');
  if (name) reasons.push(name);
  if (both('phone')) reasons.push('same-phone');
  if (birth) reasons.push('same-birth-date');
  if (both('city')) reasons.push('same-city');
  if (birth === false) reasons.push('different-birth-date');
  if (number === false) reasons.push('different-member-number');
  const score = scoreOf(new Set(reasons));
  return { score, reasons, verdict: score >= SURE ? 'same' : 'ask' };
}

function compareNames(a: Profile, b: Profile): 'same-name' | 'near-name' | 'different-name' | null {
  if (!a.name || !b.name) return null;
  if (a.kind === b.kind && a.name === b.name) return 'same-name';
  const slipsAllowed = Math.min(a.name.length, b.name.length) < 8 ? 1 : 2;
  return a.kind === b.kind && editDistance(a.name, b.name, slipsAllowed) <= slipsAllowed
    ? 'near-name'
    : 'different-name';
}

/** From the strongest evidence down; what contradicts keeps a match under the threshold of certainty. */
function scoreOf(reasons: ReadonlySet<MatchReason>): number {
  const has = (...wanted: MatchReason[]) => wanted.every((reason) => reasons.has(reason));
  const contradicted = has('different-birth-date') || has('different-member-number');
  if (has('different-name')) {
    if (has('same-member-number')) return 0.6;
    return has('same-email') ? 0.5 : 0;
  }
  if (contradicted)
    return has('same-name') && !has('different-birth-date', 'different-member-number')
      ? 0.55
      : has('same-email')
        ? 0.5
        : 0;
  if (has('same-member-number')) return 0.98;
  if (has('same-name')) {
    if (has('same-birth-date') || has('same-email')) return 0.97;
    if (has('same-phone')) return 0.95;
    return has('same-city') ? 0.9 : 0.7;
  }
  if (has('near-name')) {
    if (has('same-birth-date')) return 0.85;
    if (has('same-email') || has('same-phone')) return 0.8;
    return has('same-city') ? 0.65 : 0;
  }
  return has('same-email') ? 0.92 : 0;
}
