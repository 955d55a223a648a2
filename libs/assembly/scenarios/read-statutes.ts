import { type Fraction, parseFraction, typo } from '@etabli/kernel';
import {
  type ClauseKey,
  type ClauseValues,
  type College,
  clauseKeys,
  clauseOf,
  newStatutes,
  type Statutes,
  validateStatutes,
  withClauses,
} from '@etabli/membership/rules/statutes';
import { statutesFr } from '@etabli/membership/rules/statutes.fr';
import type { Entry } from './source.js';

/** The statutes of a story: the usual ones, and the clauses that differ. `silent` lists those the text does not mention. */
export function readStatutes(entry: Entry | undefined): Statutes {
  const values: Partial<Record<ClauseKey, unknown>> = {};
  const articles: Statutes['articles'] = {};
  let silent: ClauseKey[] = [];
  for (const { key, at, value } of entry?.pairs() ?? []) {
    if (key === 'silent') silent = value.list().map(clauseNamed);
    else if (!isClause(key)) at.wrong('unknown-clause', { key });
    else if (value.isMap) Object.assign(values, withArticle(key, value, articles));
    else values[key] = clauseValue(key, value);
  }
  const statutes = { ...withClauses(newStatutes(), values as Partial<ClauseValues>, articles), silent };
  for (const problem of validateStatutes(statutes)) {
    const sentence = typo(statutesFr.problems[problem.code](problem.details));
    entry?.wrong('bad-clause', { sentence: `${sentence} (${problem.clauses.join(', ')})` });
  }
  return statutes;
}

const isClause = (key: string): key is ClauseKey => clauseKeys.includes(key as ClauseKey);

function clauseNamed(entry: Entry): ClauseKey {
  const key = entry.text();
  if (!isClause(key)) entry.wrong('unknown-clause', { key });
  return key as ClauseKey;
}

/** `quorum.ago: { value: 1/4, article: art. 12 }` */
function withArticle(key: ClauseKey, entry: Entry, articles: Statutes['articles']) {
  const { value, article } = entry.fields(['value', 'article']);
  if (article) articles[key] = article.text();
  return value ? { [key]: clauseValue(key, value) } : {};
}

/** A clause's value as the file writes it: shares as `1/4`, none as `none`, lists as lists. Its soundness is checked after. */
function clauseValue(key: ClauseKey, entry: Entry): unknown {
  const clause = clauseOf(key);
  const value = entry.value();
  const isNone = value === null || value === 'none';
  switch (clause.kind) {
    case 'fraction':
      return isNone ? null : shareOf(entry);
    case 'number':
      return isNone ? null : value;
    case 'list':
      return isNone ? [] : entry.list().map((one) => one.text());
    case 'colleges':
      return entry.list().map(collegeIn);
    default:
      return value;
  }
}

function shareOf(entry: Entry): Fraction | string {
  try {
    return parseFraction(entry.text());
  } catch {
    return entry.text();
  }
}

/** `{ id: residents, name: Résidents, weight: 1/2 }` */
function collegeIn(entry: Entry): College {
  const { id, name, weight, seats } = entry.fields(['id', 'name', 'weight', 'seats']);
  const identity = id?.text() ?? '';
  return {
    id: identity,
    name: name?.text() ?? identity,
    weight: (weight ? shareOf(weight) : '') as Fraction,
    seats: seats?.whole() ?? null,
  };
}
