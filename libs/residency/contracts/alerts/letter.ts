import { formatDate, type IsoDate } from '@etabli/kernel';
import type { Letter } from '@etabli/platform';
import { type Reader, shortLetter } from '../../letters/short.js';
import type { Alarm } from '../../rules/traps.js';
import { en } from './letter.en.js';
import { fr } from './letter.fr.js';

/** Why somebody is written to about a contract. */
export type AlertOccasion = 'to-sign' | 'expiring' | 'missing' | 'suspended' | Alarm['code'];

export interface AlertFacts {
  association: string;
  /** The occupant. */
  name: string;
  place: string;
  day: IsoDate | null;
  url: string;
}

const toKeepers: readonly AlertOccasion[] = ['three-months-before', 'term', 'one-month-after'];

/** A letter about a contract, in the language of who reads it. */
export function alertLetter(occasion: AlertOccasion, to: Reader, facts: AlertFacts): Letter {
  const { locale } = to;
  const words = locale === 'en' ? en : fr;
  const on = facts.day ? formatDate(facts.day, locale, { weekday: true }) : '';
  const said = { ...facts, on };
  return shortLetter(`contract-${occasion}`, to, {
    greeting: words.greeting({ name: to.name }),
    subject: words[occasion].subject(said),
    body: words[occasion].body(said),
    ...{ action: words[occasion].action, url: facts.url },
    footer: toKeepers.includes(occasion) ? words.keeperFooter(said) : words.footer(said),
  });
}
