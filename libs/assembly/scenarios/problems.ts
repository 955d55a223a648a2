import type { Locale } from '@etabli/kernel';
import { problemsEn } from './problems.en.js';
import { problemsFr } from './problems.fr.js';

/** What keeps a scenario from being played. */
export type ProblemCode = keyof typeof problemsFr;
export type ProblemDetails = Record<string, string | number | string[]>;

/** Something wrong with a file, at a line and column counted from 1. */
export interface Problem {
  line: number;
  column: number;
  code: ProblemCode;
  details: ProblemDetails;
}

/** `Ligne 12 : …`, in a language. */
export function problemSentence({ line, code, details }: Problem, locale: Locale): string {
  const said = (locale === 'fr' ? problemsFr : problemsEn)[code](details as never);
  return locale === 'fr' ? `Ligne ${line} : ${said}` : `Line ${line}: ${said}`;
}
