import {
  type ClauseKey,
  type ClauseValues,
  clauseKeys,
  clauseOf,
  type DescribedClause,
  describeClause,
  type Section,
  type Statutes,
  type StatutesCatalogue,
} from '@etabli/membership/rules/statutes';

export type ClauseValue = ClauseValues[ClauseKey];

/** A clause as it stands in a document, in words. */
export interface ClauseInWords extends DescribedClause {
  value: ClauseValue;
  article: string | null;
  silent: boolean;
}

export const inWords = (
  catalogue: StatutesCatalogue,
  { values, articles, silent }: Statutes,
  key: ClauseKey,
): ClauseInWords => ({
  ...describeClause(catalogue, key, values[key]),
  value: values[key],
  article: articles[key] ?? null,
  silent: silent.includes(key),
});

/** What a value is called inside its sentence: « un quart », « 15 jours ». */
export const valueWords = (catalogue: StatutesCatalogue, key: ClauseKey, value: ClauseValue): string =>
  describeClause(catalogue, key, value)
    .segments.filter(({ isValue }) => isValue)
    .map(({ text }) => text)
    .join(' … ');

/** The clauses of a part of the statutes, in reading order. */
export const clausesIn = (section: Section): ClauseKey[] =>
  clauseKeys.filter((key) => clauseOf(key).section === section);
