import { typo } from '@etabli/kernel';
import type { ClauseKey, ClauseValues } from './document.js';
import type { Section } from './kinds.js';
import type { StatutesProblemCode } from './problems.js';

/** The words a clause needs: labels of its options when it has options, nothing otherwise. */
type Options<V> = [V] extends [string]
  ? { options: Record<V, string> }
  : [V] extends [(infer O)[]]
    ? [O] extends [string]
      ? { options: Record<O, string> }
      : unknown
    : unknown;

/**
 * A clause in words. In `sentence`, the part that changes with the value stands between square brackets, so that a form can
 * put its control there: « Le quorum est d’[un quart] des électeurs. »
 */
export type ClauseText<V> = {
  title: string;
  sentence: (value: V) => string;
  explanation: string;
  /** What this value changes in practice. */
  consequence: (value: V) => string;
  /** What law or usage decides when the statutes say nothing. */
  silence: string;
  /** Where statutes usually put this clause. */
  article: string;
} & Options<V>;

export type ClauseTexts = { [K in ClauseKey]: ClauseText<ClauseValues[K]> };
/** The texts of some clauses: one section of a catalogue. */
export type SectionTexts<K extends ClauseKey> = Pick<ClauseTexts, K>;

/** What the values of a problem are, for its sentence. */
export type ProblemDetails = Record<string, string | number>;

/** A whole catalogue: sections, clauses, and the sentence of each problem. */
export interface StatutesCatalogue {
  sections: Record<Section, string>;
  clauses: ClauseTexts;
  problems: Record<StatutesProblemCode, (details: ProblemDetails) => string>;
}

/** A piece of a clause's sentence; `isValue` marks the part a form lets one change. */
export interface Segment {
  text: string;
  isValue: boolean;
}

/** Cuts a marked sentence into its pieces. */
export const segmentsOf = (marked: string): Segment[] =>
  marked
    .split(/(\[[^\]]*\])/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith('[') ? { text: piece.slice(1, -1), isValue: true } : { text: piece, isValue: false },
    );

/** The sentence as a reader sees it, without marks. */
export const plainSentence = (marked: string): string => marked.replace(/[[\]]/g, '');

/** A clause in words, its value taken from a document. */
export interface DescribedClause {
  key: ClauseKey;
  title: string;
  sentence: string;
  segments: Segment[];
  explanation: string;
  consequence: string;
  silence: string;
  articleHint: string;
  /** Labels of the options of a choice or list, by option. */
  options: Record<string, string>;
}

/** Describes one clause of a document with a catalogue (`statutesFr`, `statutesEn`). */
export function describeClause(
  catalogue: StatutesCatalogue,
  key: ClauseKey,
  value: ClauseValues[ClauseKey],
): DescribedClause {
  const text = catalogue.clauses[key] as ClauseText<unknown> & { options?: Record<string, string> };
  const marked = text.sentence(value);
  return {
    key,
    title: text.title,
    sentence: plainSentence(marked),
    segments: segmentsOf(marked),
    explanation: text.explanation,
    consequence: text.consequence(value),
    silence: text.silence,
    articleHint: text.article,
    options: text.options ?? {},
  };
}

/** Sets every text of a French catalogue in French typography, those made from values included. */
export const typeset = (catalogue: StatutesCatalogue): StatutesCatalogue =>
  set(catalogue) as StatutesCatalogue;

function set(part: unknown): unknown {
  if (typeof part === 'string') return typo(part);
  if (typeof part === 'function') return (...values: unknown[]) => typo(part(...values));
  return Object.fromEntries(Object.entries(part as object).map(([name, inner]) => [name, set(inner)]));
}
