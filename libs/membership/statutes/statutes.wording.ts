import type { Locale } from '@etabli/kernel';
import { statutesEn } from '../rules/statutes.en.js';
import { statutesFr } from '../rules/statutes.fr.js';
import {
  type ClauseChange,
  clauseKeys,
  clauseOf,
  clauseRef,
  describeClause,
  type StatutesCatalogue,
  type Statutes as StatutesDocument,
  type StatutesProblem,
  termsOf,
} from '../rules/statutes.js';
import type { ClauseDifference, ClauseView, StatutesProblemView } from './statutes.entities.js';

const catalogues: Record<Locale, StatutesCatalogue> = { fr: statutesFr, en: statutesEn };

/** Every clause of a document in words, as it applies: silent ones say what law or usage decides. */
export function clausesInWords(document: StatutesDocument, locale: Locale): ClauseView[] {
  const terms = termsOf(document);
  return clauseKeys.map((key) => {
    const { title, sentence, consequence } = describeClause(catalogues[locale], key, terms[key]);
    const { article, silent } = clauseRef(document, key);
    return {
      key,
      section: clauseOf(key).section,
      title,
      sentence,
      consequence,
      silent,
      article,
    };
  });
}

/** A problem of a document in words. */
export const problemInWords = (problem: StatutesProblem, locale: Locale): StatutesProblemView => ({
  code: problem.code,
  clauses: problem.clauses,
  sentence: catalogues[locale].problems[problem.code](problem.details),
  fix: problem.fix ?? null,
});

/** A difference between two documents in words: what applied before, what applies after. */
export function differenceInWords(
  { key, articleBefore, articleAfter }: ClauseChange,
  [before, after]: [StatutesDocument, StatutesDocument],
  locale: Locale,
): ClauseDifference {
  const said = (document: StatutesDocument) =>
    describeClause(catalogues[locale], key, termsOf(document)[key]);
  const { title, sentence, consequence } = said(after);
  return {
    key,
    title,
    before: said(before).sentence,
    after: sentence,
    consequence,
    articleBefore,
    articleAfter,
  };
}
