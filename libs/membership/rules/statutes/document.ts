import { clauses } from './clauses.js';
import type { AnyClause } from './kinds.js';

type Declared = typeof clauses;
export type ClauseKey = keyof Declared;
/** The value of each clause, typed by its declaration. */
export type ClauseValues = { [K in ClauseKey]: Declared[K]['byDefault'] };

/** The statutes of an association as data. Plain JSON: it is stored, versioned and compared as it is. */
export interface Statutes {
  schema: 1;
  values: ClauseValues;
  /** The article each clause comes from, in the association's own numbering: `{ 'quorum.ago': 'art. 12' }`. */
  articles: Partial<Record<ClauseKey, string>>;
  /** Clauses the association's text does not mention: law and usage decide them, whatever `values` holds. */
  silent: ClauseKey[];
  /** No text is in force yet: founders hold themselves to these rules. Never stored: what is stored is a text. */
  agreed?: true;
}

/** Keys in reading order, as the form and the printed statutes list them. */
export const clauseKeys = Object.keys(clauses) as ClauseKey[];

/** The declaration of a clause, whatever its kind. */
export const clauseOf = (key: ClauseKey): AnyClause => clauses[key] as AnyClause;

const pick = (from: 'byDefault' | 'silence'): ClauseValues =>
  Object.fromEntries(
    clauseKeys.map((key) => [key, structuredClone(clauseOf(key)[from])]),
  ) as unknown as ClauseValues;

/** A fresh document with the usual defaults, no article cited and nothing left silent. */
export const newStatutes = (): Statutes => ({
  schema: 1,
  values: pick('byDefault'),
  articles: {},
  silent: [],
});

export const defaultStatutes: Statutes = newStatutes();

/** What law and usage decide for each clause when the statutes are silent. */
export const silence: ClauseValues = pick('silence');

/** A document with some clauses changed. The clauses given stop being silent. */
export const withClauses = (
  statutes: Statutes,
  values: Partial<ClauseValues>,
  articles: Statutes['articles'] = {},
): Statutes => ({
  ...statutes,
  values: { ...statutes.values, ...values },
  articles: { ...statutes.articles, ...articles },
  silent: statutes.silent.filter((key) => !(key in values)),
});

/** The values that apply: those of the statutes, and those of law and usage where the statutes are silent. */
export function termsOf(statutes: Statutes): ClauseValues {
  const fallback = Object.fromEntries(statutes.silent.map((key) => [key, silence[key]]));
  return { ...statutes.values, ...fallback };
}

/** The clause a decision rests on, as outcomes keep it. */
export interface ClauseRef {
  key: ClauseKey;
  /** The association's own article, or null when it gave none. */
  article: string | null;
  /** True when the statutes say nothing and law or usage decided. */
  silent: boolean;
  /** There are no statutes yet: founders agreed on it. */
  agreed?: true;
}

export const clauseRef = (statutes: Statutes, key: ClauseKey): ClauseRef => ({
  key,
  article: statutes.articles[key] ?? null,
  silent: statutes.silent.includes(key),
  ...(statutes.agreed ? { agreed: true as const } : {}),
});

export interface ClauseChange {
  key: ClauseKey;
  before: ClauseValues[ClauseKey];
  after: ClauseValues[ClauseKey];
  articleBefore: string | null;
  articleAfter: string | null;
  silentBefore: boolean;
  silentAfter: boolean;
}

/** Are two clause values the same? Databases may give the fields of a fraction back in another order. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    left.length === right.length &&
    left.every(([field, value]) => sameValue(value, (b as Record<string, unknown>)[field]))
  );
}

/** The clauses that differ between two versions (value, article, or silence), in reading order. */
export function diffStatutes(before: Statutes, after: Statutes): ClauseChange[] {
  return clauseKeys
    .map((key) => ({
      key,
      before: before.values[key],
      after: after.values[key],
      articleBefore: clauseRef(before, key).article,
      articleAfter: clauseRef(after, key).article,
      silentBefore: clauseRef(before, key).silent,
      silentAfter: clauseRef(after, key).silent,
    }))
    .filter(
      (change) =>
        !sameValue(change.before, change.after) ||
        change.articleBefore !== change.articleAfter ||
        change.silentBefore !== change.silentAfter,
    );
}

/**
 * Reads a stored document. Clauses that did not exist when it was written are taken as silent, so that a new version of
 * the rules never changes what an old assembly decided under.
 */
export function readStatutes(stored: Pick<Statutes, 'values'> & Partial<Statutes>): Statutes {
  const values = { ...silence, ...stored.values };
  const unknown = clauseKeys.filter((key) => !(key in stored.values));
  return {
    schema: 1,
    values: Object.fromEntries(clauseKeys.map((key) => [key, values[key]])) as unknown as ClauseValues,
    articles: stored.articles ?? {},
    silent: clauseKeys.filter((key) => unknown.includes(key) || stored.silent?.includes(key)),
  };
}
