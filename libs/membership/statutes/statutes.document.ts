import {
  type ClauseKey,
  clauseKeys,
  readStatutes,
  type Statutes as StatutesDocument,
  type StatutesProblem,
  validateStatutes,
} from '../rules/statutes.js';

const LONGEST_ARTICLE = 80;

const isKey = (key: unknown): key is ClauseKey => clauseKeys.includes(key as ClauseKey);

/** A document someone handed in: with its problems when it has some, otherwise reduced to what the rules know. */
export function takeDocument(
  given: unknown,
): { problems: StatutesProblem[]; document: null } | { problems: []; document: StatutesDocument } {
  const problems = validateStatutes(given);
  if (problems.length > 0) return { problems, document: null };
  const { values, articles, silent } = given as StatutesDocument;
  return {
    problems: [],
    document: readStatutes({
      schema: 1,
      values,
      articles: cleanArticles(articles),
      silent: cleanKeys(silent),
    }),
  };
}

const cleanKeys = (silent: unknown): ClauseKey[] => (Array.isArray(silent) ? silent.filter(isKey) : []);

/** References to the association's own articles: short texts under known keys, nothing else. */
function cleanArticles(articles: unknown): StatutesDocument['articles'] {
  const entries = typeof articles === 'object' && articles !== null ? Object.entries(articles) : [];
  return Object.fromEntries(
    entries
      .filter(([key, text]) => isKey(key) && typeof text === 'string' && text.trim() !== '')
      .map(([key, text]) => [key, String(text).trim().slice(0, LONGEST_ARTICLE)]),
  );
}
