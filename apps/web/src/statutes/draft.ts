import {
  type ClauseKey,
  type ClauseValues,
  type Statutes,
  withClauses,
} from '@etabli/membership/rules/statutes';
import type { ClauseEdit } from './editable-clause.js';

/** The document with one clause edited: its value, its article, or whether the statutes mention it at all. */
export function edited(statutes: Statutes, key: ClauseKey, { value, article, silent }: ClauseEdit): Statutes {
  if (value !== undefined) return withClauses(statutes, { [key]: value });
  if (silent !== undefined) {
    const others = statutes.silent.filter((one) => one !== key);
    return { ...statutes, silent: silent ? [...others, key] : others };
  }
  const { [key]: _, ...rest } = statutes.articles;
  return { ...statutes, articles: article?.trim() ? { ...rest, [key]: article } : rest };
}

/** The document with the remedy of a problem applied. */
export const fixed = (statutes: Statutes, values: Partial<ClauseValues>): Statutes =>
  withClauses(statutes, values);
