import { ageOn, type IsoDate } from '@etabli/kernel';
import { type Candidate, candidateName } from './candidate.js';
import type { Line } from './line.js';
import { sameName } from './name-key.js';
import type { Problem } from './problems.js';

/** Nobody is older; a birth date before is a slip. */
const OLDEST = 120;

/** Dates that cannot stand together, or not today. The one at fault is left out. */
export function checkPeriods(candidate: Candidate, line: Line, today: IsoDate): void {
  const { birthDate } = candidate;
  if (birthDate && (birthDate > today || ageOn(birthDate, today) > OLDEST)) {
    const code = birthDate > today ? 'birth-date-future' : 'birth-date-too-old';
    line.report(code, 'error', 'birthDate', { value: line.raw('birthDate') });
    candidate.birthDate = null;
  }
  for (const [start, end] of [
    ['membershipStart', 'membershipEnd'],
    ['feePaidFrom', 'feePaidUntil'],
  ] as const) {
    const [from, until] = [candidate[start], candidate[end]];
    if (!from || !until || from <= until) continue;
    line.report('end-before-start', 'error', end, { start: line.raw(start), end: line.raw(end) });
    candidate[end] = null;
  }
}

/** A member number borne by two people is an error on the later line; by one person twice, something to look at. */
export function checkNumbers(candidates: Candidate[], column: string | undefined): Problem[] {
  const first = new Map<string, Candidate>();
  const problems: Problem[] = [];
  for (const candidate of candidates) {
    const { memberNumber: value, line } = candidate;
    if (value === null) continue;
    const earlier = first.get(value);
    if (!earlier) {
      first.set(value, candidate);
      continue;
    }
    const sameOne = sameName(candidateName(earlier), candidateName(candidate));
    problems.push({
      line,
      column,
      code: sameOne ? 'import.member-number-repeated' : 'import.member-number-twice',
      level: sameOne ? 'warning' : 'error',
      details: { value, firstLine: earlier.line },
    });
    if (!sameOne) candidate.memberNumber = null;
  }
  return problems;
}
