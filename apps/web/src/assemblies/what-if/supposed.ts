import { type DecisionKind, noCounts } from '@etabli/assembly/rules/kinds';
import type { Supposed } from '@etabli/assembly/rules/what-if';
import { parseFraction } from '@etabli/kernel';
import { type ClauseValues, type Statutes, withClauses } from '@etabli/membership/rules/statutes';

/** The figures of the page; nothing typed counts as none. */
export const figures = [
  'electors',
  'present',
  'represented',
  'remote',
  'advance',
  'for',
  'against',
  'abstention',
] as const;
export type Figure = (typeof figures)[number];
export type Figures = Partial<Record<Figure, number | null>>;

/** What is supposed of an assembly, from the figures typed; the electors are those of the list unless others are supposed. */
export function supposedFrom(typed: Figures, list: { electors: number; voices: number }): Supposed {
  const of = (figure: Figure) => typed[figure] ?? 0;
  const { electors } = typed;
  return {
    registered: typeof electors === 'number' ? { electors, voices: electors } : list,
    present: of('present'),
    represented: of('represented'),
    remote: of('remote'),
    advance: of('advance'),
    counts: { ...noCounts(), for: of('for'), against: of('against'), abstention: of('abstention') },
  };
}

const keys = {
  ordinary: { quorum: 'quorum.ago', majority: 'maj.ago.rule' },
  extraordinary: { quorum: 'quorum.age', majority: 'maj.age.rule' },
} as const;
export const keysOf = (kind: DecisionKind) => keys[kind];

/** Other values thought of, by clause: a share as `1/4`, `none`, or a rule. */
export type Thought = Partial<Record<'quorum.ago' | 'quorum.age' | 'maj.ago.rule' | 'maj.age.rule', string>>;

/** The statutes with the values thought of; null when none is. */
export function thoughtOf(statutes: Statutes, thought: Thought): Statutes | null {
  const values = Object.fromEntries(
    Object.entries(thought)
      .filter(([, said]) => said)
      .map(([key, said]) => [key, key.startsWith('quorum') ? shareOf(said) : said]),
  ) as Partial<ClauseValues>;
  // A value that no article says yet: none is cited for it.
  const articles = Object.fromEntries(Object.keys(values).map((key) => [key, undefined]));
  return Object.keys(values).length > 0 ? withClauses(statutes, values, articles) : null;
}

const shareOf = (said: string) => (said === 'none' ? null : parseFraction(said));
