import { type Fraction, fraction } from '@etabli/kernel';

/** The parts of the statutes, in the order a reader expects them. */
export const sections = [
  'convening',
  'electorate',
  'proxies',
  'quorum',
  'majority',
  'remote',
  'board',
  'colleges',
] as const;
export type Section = (typeof sections)[number];

/** A group of members that votes apart. Its weight is a share of the whole; weights add up to one. */
export interface College {
  id: string;
  name: string;
  weight: Fraction;
  /** Board seats kept for the college, or null. */
  seats: number | null;
}

/** What every clause states, whatever its kind. `silence` is the value that law or usage gives when the statutes say nothing. */
interface Clause<V> {
  section: Section;
  byDefault: V;
  silence: V;
  usual: V[];
}
export interface BooleanClause extends Clause<boolean> {
  kind: 'boolean';
}
export interface NumberClause<V extends number | null = number | null> extends Clause<V> {
  kind: 'number';
  unit: 'days' | 'years' | 'proxies' | 'requests' | 'seats' | 'terms' | 'rounds';
  min: number;
  max: number;
  optional: boolean;
}
export interface FractionClause<V extends Fraction | null = Fraction | null> extends Clause<V> {
  kind: 'fraction';
  optional: boolean;
}
export interface ChoiceClause<O extends string = string> extends Clause<O> {
  kind: 'choice';
  options: readonly O[];
}
export interface ListClause<O extends string = string> extends Clause<O[]> {
  kind: 'list';
  options: readonly O[];
  /** Fewest entries the list may have. */
  min: number;
  /** Does the order of the entries mean something (first tried first)? */
  ordered: boolean;
}
export interface CollegesClause extends Clause<College[]> {
  kind: 'colleges';
}
export type AnyClause =
  | BooleanClause
  | NumberClause
  | FractionClause
  | ChoiceClause
  | ListClause
  | CollegesClause;

/** Builders of the clauses of one section: a clause is declared once, with its default, its silence and its usual values. */
export const clausesOf = (section: Section) => ({
  yesNo: (byDefault: boolean, silence: boolean): BooleanClause => ({
    kind: 'boolean',
    section,
    byDefault,
    silence,
    usual: [true, false],
  }),
  whole: (
    unit: NumberClause['unit'],
    [min, max]: [number, number],
    byDefault: number,
    silence: number,
    usual: number[],
  ): NumberClause<number> => ({
    kind: 'number',
    section,
    unit,
    min,
    max,
    optional: false,
    byDefault,
    silence,
    usual,
  }),
  wholeOrNone: (
    unit: NumberClause['unit'],
    [min, max]: [number, number],
    byDefault: number | null,
    silence: number | null,
    usual: (number | null)[],
  ): NumberClause => ({ kind: 'number', section, unit, min, max, optional: true, byDefault, silence, usual }),
  share: (byDefault: Fraction, silence: Fraction, usual: Fraction[]): FractionClause<Fraction> => ({
    kind: 'fraction',
    section,
    optional: false,
    byDefault,
    silence,
    usual,
  }),
  shareOrNone: (
    byDefault: Fraction | null,
    silence: Fraction | null,
    usual: (Fraction | null)[],
  ): FractionClause => ({ kind: 'fraction', section, optional: true, byDefault, silence, usual }),
  choice: <const O extends string>(
    options: readonly O[],
    byDefault: NoInfer<O>,
    silence: NoInfer<O>,
  ): ChoiceClause<O> => ({
    kind: 'choice',
    section,
    options,
    byDefault,
    silence,
    usual: [...options],
  }),
  list: <const O extends string>(
    options: readonly O[],
    byDefault: NoInfer<O>[],
    silence: NoInfer<O>[],
    { min = 0, ordered = false } = {},
  ): ListClause<O> => ({
    kind: 'list',
    section,
    options,
    byDefault,
    silence,
    usual: [byDefault],
    min,
    ordered,
  }),
  colleges: (): CollegesClause => ({ kind: 'colleges', section, byDefault: [], silence: [], usual: [[]] }),
});

export const half = fraction(1, 2);
export const third = fraction(1, 3);
export const quarter = fraction(1, 4);
export const fifth = fraction(1, 5);
export const tenth = fraction(1, 10);
export const twoThirds = fraction(2, 3);
export const threeFifths = fraction(3, 5);
export const threeQuarters = fraction(3, 4);
