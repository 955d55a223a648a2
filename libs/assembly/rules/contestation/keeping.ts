import { type ContestationFacts, textVotes } from './facts.js';
import { type Finding, finding } from './finding.js';

/** Voices on a text counted though nobody was named to count them. Not enough alone; elections are counted by the box. */
export function noScrutineer(facts: ContestationFacts): Finding[] {
  const counted = textVotes(facts).filter(({ outcome }) => outcome.method !== 'named');
  if (facts.scrutineers > 0 || counted.length === 0) return [];
  const details = { items: [...new Set(counted.map(({ item }) => item.position))] };
  return [finding('no-scrutineer', 'minor', 'minutes', { details })];
}

/** The sitting is over and its signed minutes are not in the register. */
export const minutesUnsigned = ({ state }: ContestationFacts): Finding[] =>
  state === 'closed' ? [finding('minutes-unsigned', 'minor', 'minutes')] : [];

/** A change of the statutes that no signed minutes prove (Cass. 1re civ., 8 April 2010, 09-13.176). */
export function statutesUnfiled(facts: ContestationFacts): Finding[] {
  if (facts.state !== 'closed') return [];
  const changed = textVotes(facts).filter(
    ({ outcome, amendment }) =>
      amendment === null && outcome.kind === 'extraordinary' && outcome.verdict === 'adopted',
  );
  if (changed.length === 0) return [];
  const details = { items: changed.map(({ item }) => item.position) };
  return [finding('statutes-unfiled', 'serious', 'minutes', { details })];
}
