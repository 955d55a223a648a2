import type { Statutes } from '@etabli/membership/rules/statutes';
import { termsOf } from '@etabli/membership/rules/statutes';

/** What a decision falls under. A mixed assembly holds decisions of both kinds, each with its quorum and majority. */
export type DecisionKind = 'ordinary' | 'extraordinary';
/** `constitutive` is the one that founds the association: there are no kinds yet, all it decides is decided alike. */
export type AssemblyNature = DecisionKind | 'mixed' | 'constitutive';
/** A second call repeats an assembly that lacked its quorum, usually under a lower one. */
export type Call = 'first' | 'second';

/** The kinds of decision an assembly may take. */
export const kindsOf = (nature: AssemblyNature): DecisionKind[] => {
  if (nature === 'mixed') return ['ordinary', 'extraordinary'];
  return [nature === 'constitutive' ? 'ordinary' : nature];
};

/** The clause that fixes the quorum of a kind of decision, at a first or second call. */
export const quorumClause = (
  kind: DecisionKind,
  call: Call,
): 'quorum.ago' | 'quorum.age' | 'second.quorum' =>
  call === 'second' ? 'second.quorum' : kind === 'ordinary' ? 'quorum.ago' : 'quorum.age';

export type Bucket = 'for' | 'against' | 'abstention' | 'blank' | 'null';
export const buckets: readonly Bucket[] = ['for', 'against', 'abstention', 'blank', 'null'];
/** Voices by what they said. Whole numbers of at least 0. */
export type Counts = Record<Bucket, number>;

export const noCounts = (): Counts => ({ for: 0, against: 0, abstention: 0, blank: 0, null: 0 });
export const sumOf = (counts: Counts): number => buckets.reduce((sum, bucket) => sum + counts[bucket], 0);

export const plus = (a: Counts, b: Counts): Counts =>
  Object.fromEntries(buckets.map((bucket) => [bucket, a[bucket] + b[bucket]])) as Counts;

/** How a kind of decision is adopted, read from the statutes (`maj.*`). */
export function majorityTerms(statutes: Statutes, kind: DecisionKind) {
  const terms = termsOf(statutes);
  return kind === 'ordinary'
    ? {
        rule: terms['maj.ago.rule'],
        base: terms['maj.ago.base'],
        counted: terms['maj.ago.counted'],
        clause: 'maj.ago.rule' as const,
      }
    : {
        rule: terms['maj.age.rule'],
        base: terms['maj.age.base'],
        counted: terms['maj.age.counted'],
        clause: 'maj.age.rule' as const,
      };
}
export type MajorityTerms = ReturnType<typeof majorityTerms>;
export type MajorityRule = MajorityTerms['rule'];
export type MajorityBase = MajorityTerms['base'];
