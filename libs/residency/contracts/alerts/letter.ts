import { formatDate, type IsoDate, type Locale, typo } from '@etabli/kernel';
import { type Letter, mailLayout } from '@etabli/platform';
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

export interface Reader {
  id: string;
  name: string;
  email: string;
  locale: Locale;
}

const toKeepers: readonly AlertOccasion[] = ['three-months-before', 'term', 'one-month-after'];

/** A letter about a contract, in the language of who reads it. */
export function alertLetter(occasion: AlertOccasion, to: Reader, facts: AlertFacts): Letter {
  const { locale } = to;
  const words = locale === 'en' ? en : fr;
  const set = (text: string): string => (locale === 'fr' ? typo(text) : text);
  const on = facts.day ? formatDate(facts.day, locale, { weekday: true }) : '';
  const said = { ...facts, on };
  const subject = set(words[occasion].subject(said));
  const body = set(words[occasion].body(said));
  const footer = toKeepers.includes(occasion) ? words.keeperFooter(said) : words.footer(said);
  const { html, text } = mailLayout({
    ...{ lang: locale, title: subject, preheader: body },
    blocks: [
      { kind: 'paragraph', text: set(words.greeting({ name: to.name })) },
      { kind: 'paragraph', text: body },
    ],
    action: { label: set(words[occasion].action), url: facts.url },
    footer: [set(footer)],
  });
  const address = { address: to.email, name: to.name, personId: to.id };
  return { to: address, kind: `contract-${occasion}`, subject, html, text };
}
