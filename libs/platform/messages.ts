import { type Catalogue, type Locale, type RefusalDetails, typo } from '@etabli/kernel';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';

const catalogues: Record<Locale, Catalogue> = { fr: { ...fr }, en: { ...en } };
const constraints = new Map<string, Located>();

/** The refusal that a broken constraint stands for, and beside which field of the form it is said. */
type Located = readonly [code: string, field?: string];

/** Adds an area's refusals to what the house can say. Two areas may not use one code. */
export function addRefusals(french: Catalogue, english: Catalogue): void {
  for (const code of Object.keys(french)) {
    if (code in catalogues.fr) throw new Error(`refusal ${code} is worded twice`);
  }
  Object.assign(catalogues.fr, french);
  Object.assign(catalogues.en, english);
}

/**
 * Tells which refusal a broken database constraint stands for, with the field it is about when there is one: the guarantee
 * of last resort speaks plainly too.
 */
export function addConstraints(named: Record<string, string | Located>): void {
  for (const [constraint, said] of Object.entries(named)) {
    constraints.set(constraint, typeof said === 'string' ? [said] : said);
  }
}

export const refusalOfConstraint = (constraint: string): Located | undefined => constraints.get(constraint);

/** Every code the house can word, for checks. */
export const knownRefusals = (): string[] => Object.keys(catalogues.fr);

/** The sentence of a refusal in a language. A code without wording is a defect, shown as the code itself. */
export function sentence(code: string, details: RefusalDetails, locale: Locale): string {
  const message = catalogues[locale][code] ?? catalogues.fr[code];
  if (message === undefined) return code;
  const text = typeof message === 'string' ? message : message(details);
  return locale === 'fr' ? typo(text) : text;
}
