import { floorOf } from '@etabli/kernel';
import type { ClauseValues } from '@etabli/membership/rules/statutes';
import type { ProxyVerdict } from './proxies.js';

/** What one holder may carry, in the unit of the cap; null when there is no cap (statutes: proxy.limit). */
export function capOf(terms: ClauseValues, totalVoices: number): number | null {
  if (terms['proxy.limit'] === 'unlimited') return null;
  return terms['proxy.limit'] === 'number'
    ? terms['proxy.max']
    : floorOf(terms['proxy.max_share'], totalVoices);
}

const weightOf = (verdict: ProxyVerdict, terms: ClauseValues): number =>
  terms['proxy.limit'] === 'share' ? verdict.voices : 1;

/**
 * Applies the cap holder by holder (statutes: proxy.max, proxy.max_share, proxy.over_limit). A share is of the voices of all
 * electors, the holder's own not counted. Blank proxies fallen to the chair are outside the cap: nobody chose to give them.
 */
export function applyLimit(
  verdicts: ProxyVerdict[],
  terms: ClauseValues,
  totalVoices: number,
): ProxyVerdict[] {
  const cap = capOf(terms, totalVoices);
  if (cap === null) return verdicts;
  const allRefused = terms['proxy.over_limit'] === 'all-refused';
  const wanted = loads(verdicts.filter(isCapped), terms);
  const kept = new Map<string, number>();
  return verdicts.map((verdict) => {
    if (!isCapped(verdict)) return verdict;
    const holder = verdict.holderId as string;
    const load = (kept.get(holder) ?? 0) + weightOf(verdict, terms);
    if (load > cap || (allRefused && (wanted.get(holder) ?? 0) > cap)) {
      return { ...verdict, status: 'refused', reason: 'over-limit', limit: cap };
    }
    kept.set(holder, load);
    return verdict;
  });
}

const isCapped = ({ status, holderId, blank }: ProxyVerdict): boolean =>
  status === 'carried' && holderId !== null && !blank;

/** What each holder carries, in the unit of the cap. */
function loads(verdicts: ProxyVerdict[], terms: ClauseValues): Map<string, number> {
  const carried = new Map<string, number>();
  for (const verdict of verdicts) {
    const holder = verdict.holderId as string;
    carried.set(holder, (carried.get(holder) ?? 0) + weightOf(verdict, terms));
  }
  return carried;
}

/**
 * Gives blank proxies to the electors in the room (statutes: proxy.blank = shared): each in turn to whoever carries least,
 * first on the list of electors when equal, never over the cap.
 */
export function shareBlanks(
  verdicts: ProxyVerdict[],
  terms: ClauseValues,
  totalVoices: number,
  present: string[],
): ProxyVerdict[] {
  if (terms['proxy.blank'] !== 'shared') return verdicts;
  const cap = capOf(terms, totalVoices);
  const carried = loads(verdicts.filter(isCapped), terms);
  return verdicts.map((verdict) => {
    if (!verdict.blank || verdict.status !== 'carried' || present.length === 0) return verdict;
    const weight = weightOf(verdict, terms);
    const load = (id: string) => carried.get(id) ?? 0;
    const least = [...present].sort((a, b) => load(a) - load(b))[0] as string;
    if (cap !== null && load(least) + weight > cap) {
      return { ...verdict, status: 'refused', reason: 'over-limit', limit: cap };
    }
    carried.set(least, load(least) + weight);
    return { ...verdict, holderId: least };
  });
}
