import { Refusal } from '@etabli/kernel';
import { termsOf } from '@etabli/membership/rules/statutes';
import { standingAdvance } from '../rules/advance.js';
import type { InstructionGiven } from '../rules/instructions.js';
import { noCounts } from '../rules/kinds.js';
import type { NamedBallot, Outcome, Votes } from '../rules/outcome.js';
import type { Scenario, ScenarioCount } from './scenario.js';

/** A count of the story in the terms of a decision: raised hands, or papers. */
export function countedVotes(method: Outcome['method'], { counts, colleges }: ScenarioCount): Votes {
  const apart = colleges ? { colleges } : {};
  return method === 'secret'
    ? { method: 'secret', counts: noCounts(), paper: counts, ...apart }
    : { method: 'hands', counts, ...apart };
}

/** The vote that each elector sent in advance on an item and that stands. */
export function advanceOn({ events, statutes }: Scenario, item: string): NamedBallot[] {
  const sent = events
    .filter((event) => event.verb === 'advance')
    .filter(({ votes }) => votes[item] !== undefined);
  const replaceable = termsOf(statutes)['advance.replaceable'];
  return [...new Set(sent.map(({ from }) => from))].map((electorId) => {
    const standing = standingAdvance(
      sent.filter(({ from }) => from === electorId),
      replaceable,
    );
    return { electorId, choice: standing?.votes[item] ?? 'blank' };
  });
}

/** What givers asked for, by their last proxy. */
export const instructionsOn = ({ events }: Scenario, item: string): InstructionGiven[] => {
  const given = new Map<string, NamedBallot['choice']>();
  for (const event of events) {
    const choice = event.verb === 'proxy' ? event.instructions[item] : undefined;
    if (event.verb === 'proxy' && choice) given.set(event.from, choice);
  }
  return [...given].map(([electorId, choice]) => ({ electorId, choice }));
};

/** The refusal that work ends in, or null when it goes through. */
export function refusalOf(work: () => unknown): Refusal | null {
  try {
    work();
    return null;
  } catch (problem) {
    if (problem instanceof Refusal) return problem;
    throw problem;
  }
}
