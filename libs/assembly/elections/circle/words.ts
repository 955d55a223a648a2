import { type Locale, typo } from '@etabli/kernel';
import type { CircleEntry } from './circle.entities.js';
import { en } from './words.en.js';
import { fr } from './words.fr.js';

/** What a line of the circle is made of. */
export interface Line extends Pick<CircleEntry, 'said' | 'accepts' | 'counts'> {
  speaker: string;
  name: string;
}

export type CircleWords = Record<CircleEntry['kind'], (line: Line) => string>;

/** Each thing written down, in one sentence. */
export const circleWords = (locale: Locale): CircleWords => (locale === 'fr' ? typeset : en);

const typeset = Object.fromEntries(
  Object.entries(fr).map(([kind, said]) => [kind, (line: Line) => typo(said(line))]),
) as CircleWords;
