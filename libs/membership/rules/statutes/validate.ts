import { checkCombinations } from './combinations.js';
import { type ClauseKey, clauseKeys, clauseOf, type Statutes, termsOf } from './document.js';
import type { AnyClause } from './kinds.js';
import { problem, type StatutesProblem, type StatutesProblemCode } from './problems.js';

/**
 * Everything wrong with a document: shape and ranges of each clause first, then combinations (only once each clause is
 * sound by itself). An empty list means the statutes can be used.
 */
export function validateStatutes(doc: unknown): StatutesProblem[] {
  if (!isRecord(doc) || !isRecord(doc['values'])) return [problem('document-malformed', [])];
  const values = doc['values'];
  const silent = Array.isArray(doc['silent']) ? doc['silent'] : [];
  const problems = clauseKeys
    .filter((key) => !silent.includes(key))
    .flatMap((key) => (key in values ? checkValue(key, values[key]) : [problem('clause-missing', [key])]));
  return problems.length > 0
    ? problems
    : checkCombinations(termsOf({ ...(doc as unknown as Statutes), silent }));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function checkValue(key: ClauseKey, value: unknown): StatutesProblem[] {
  const clause = clauseOf(key);
  const wrong = wrongValue(clause, value);
  return wrong ? [problem(wrong.code, [key], wrong.details)] : [];
}

type Wrong = { code: StatutesProblemCode; details?: StatutesProblem['details'] } | null;

function wrongValue(clause: AnyClause, value: unknown): Wrong {
  switch (clause.kind) {
    case 'boolean':
      return typeof value === 'boolean' ? null : { code: 'not-yes-or-no' };
    case 'number':
      return wrongNumber(clause, value);
    case 'fraction':
      return clause.optional && value === null ? null : wrongShare(value);
    case 'choice':
      return clause.options.includes(value as string)
        ? null
        : { code: 'unknown-option', details: { option: String(value) } };
    case 'list':
      return wrongList(clause, value);
    case 'colleges':
      return Array.isArray(value) && value.every(isCollege) ? null : { code: 'college-malformed' };
  }
}

function wrongNumber(clause: Extract<AnyClause, { kind: 'number' }>, value: unknown): Wrong {
  if (clause.optional && value === null) return null;
  if (!Number.isInteger(value)) return { code: 'not-a-whole-number' };
  const { min, max } = clause;
  return (value as number) >= min && (value as number) <= max
    ? null
    : { code: 'out-of-range', details: { value: value as number, min, max } };
}

function wrongShare(value: unknown): Wrong {
  if (!isShare(value)) return { code: 'not-a-share' };
  return value.num > value.den
    ? { code: 'share-over-one', details: { num: value.num, den: value.den } }
    : null;
}

function wrongList(clause: Extract<AnyClause, { kind: 'list' }>, value: unknown): Wrong {
  if (!Array.isArray(value)) return { code: 'unknown-option', details: { option: String(value) } };
  const stranger = value.find((entry) => !clause.options.includes(entry));
  if (stranger !== undefined) return { code: 'unknown-option', details: { option: String(stranger) } };
  if (new Set(value).size < value.length) return { code: 'repeated-option' };
  return value.length < clause.min ? { code: 'list-too-short', details: { min: clause.min } } : null;
}

const isShare = (value: unknown): value is { num: number; den: number } =>
  isRecord(value) &&
  Number.isSafeInteger(value['num']) &&
  Number.isSafeInteger(value['den']) &&
  (value['num'] as number) >= 1 &&
  (value['den'] as number) >= 1;

const isCollege = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value['id'] === 'string' &&
  value['id'] !== '' &&
  typeof value['name'] === 'string' &&
  value['name'].trim() !== '' &&
  isShare(value['weight']) &&
  wrongShare(value['weight']) === null &&
  (value['seats'] === null || (Number.isInteger(value['seats']) && (value['seats'] as number) >= 0));
