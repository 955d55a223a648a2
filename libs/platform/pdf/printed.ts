import { type Locale, typo } from '@etabli/kernel';
import type { Paper } from './blocks.js';
import { PAPER } from './layout.typ.js';
import type { PaperDocument } from './pdf.js';

/** In which language a paper is made, and the instant written in it. */
export interface Making {
  locale: Locale;
  createdAt: Date;
}

/** Sets every text as its language is printed: French spaces and apostrophes; English is left as it is. */
export function typeset<T>(value: T, locale: Locale): T {
  if (locale !== 'fr') return value;
  if (typeof value === 'string') return typo(value) as T;
  if (Array.isArray(value)) return value.map((part) => typeset(part, locale)) as T;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, part]) => [
    key,
    key === 'kind' || key === 'path' ? part : typeset(part, locale),
  ]);
  return Object.fromEntries(entries) as T;
}

/** A paper of the association, ready to print. */
export function printed(title: string, paper: Paper, { locale, createdAt }: Making): PaperDocument {
  return {
    template: PAPER,
    data: typeset(paper, locale),
    lang: locale,
    title: typeset(title, locale),
    author: paper.letterhead.name,
    createdAt,
  };
}
