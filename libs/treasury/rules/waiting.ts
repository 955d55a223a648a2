import type { MatchingFacts } from './matching/facts.js';
import { match } from './matching/match.js';

/**
 * Whose money may already be on an imported statement: everybody for whom matching finds a line certain or likely. Nobody is
 * asked for money the association has in its hands without having looked.
 *
 * @returns identifiers of the people who pay, and of those whose dues would be paid
 */
export function whoseMoneyWaits(facts: MatchingFacts): Set<string> {
  const debtors = new Map(facts.dues.map(({ id, personId }) => [id, personId]));
  const people = match(facts)
    .flatMap(({ proposals }) => proposals)
    .flatMap(({ action }) =>
      action.kind === 'dues'
        ? [action.payerId, ...action.parts.map(({ dueId }) => debtors.get(dueId) ?? action.payerId)]
        : [],
    );
  return new Set(people);
}
