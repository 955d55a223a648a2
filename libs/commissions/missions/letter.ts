import { formatDate, type IsoDate, type Locale, typo } from '@etabli/kernel';
import { type Letter, mailLayout } from '@etabli/platform';
import { en } from './letter.en.js';
import { fr } from './letter.fr.js';
import type { Recipient } from './recipients.js';

/** Why somebody is written to: to take over, to look after a call, or to be told who did. */
export type Occasion = 'deputy' | 'commission' | 'everyone' | 'keepers' | 'relieved' | 'entrusted';

/** What a letter about a mission is made of. `leaver` holds it until `lastDay`; `taker` took it over. */
export interface MissionFacts {
  association: string;
  mission: string;
  purpose: string;
  commission: string;
  leaver: string | null;
  lastDay: IsoDate | null;
  taker: string | null;
  url: string;
}

/** A letter about a mission, in the language of who reads it. */
export function missionLetter(occasion: Occasion, to: Recipient, facts: MissionFacts): Letter {
  const { locale } = to;
  const words = locale === 'en' ? en : fr;
  const set = (text: string): string => (locale === 'fr' ? typo(text) : text);
  const paragraph = (text: string) => ({ kind: 'paragraph' as const, text: set(text) });
  const said = { ...facts, lastDay: facts.lastDay && sayDay(facts.lastDay, locale) };
  const subject = set(words[occasion].subject(said));
  const { html, text } = mailLayout({
    lang: locale,
    title: subject,
    preheader: set(words[occasion].body(said)),
    blocks: [
      paragraph(words.greeting({ name: to.name })),
      paragraph(words[occasion].body(said)),
      ...(facts.purpose && occasion !== 'relieved' ? [paragraph(words.purpose(said))] : []),
    ],
    action: { label: set(words[occasion].action), url: facts.url },
    footer: [set(words.footer(said))],
  });
  return {
    to: { address: to.email, name: to.name, personId: to.id },
    kind: `mission-${occasion}`,
    subject,
    html,
    text,
  };
}

const sayDay = (day: IsoDate, locale: Locale): string => formatDate(day, locale, { weekday: true });
