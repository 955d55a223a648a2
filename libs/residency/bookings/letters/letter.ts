import { formatMoney } from '@etabli/kernel';
import type { Letter } from '@etabli/platform';
import { type Reader, shortLetter } from '../../letters/short.js';
import type { Asked } from '../../rules/bookings/hours.js';
import { hoursWords } from '../../rules/bookings/words.js';
import { en } from './letter.en.js';
import { fr } from './letter.fr.js';

/** Why somebody is written to about their hours: somebody else booked them, or gave them up. */
export type BookingOccasion = 'booked' | 'cancelled';

export interface BookingFacts {
  association: string;
  /** Who did it. */
  by: string;
  place: string;
  /** The first of them. */
  first: Asked;
  count: number;
  cents: number;
  url: string;
}

/** What the words of a letter are made of. */
export interface BookingSaid {
  association: string;
  by: string;
  place: string;
  when: string;
  count: number;
  /** Null when there is nothing to pay. */
  amount: string | null;
}

/** A letter about hours of a room, in the language of who reads it. */
export function bookingLetter(occasion: BookingOccasion, to: Reader, facts: BookingFacts): Letter {
  const words = to.locale === 'en' ? en : fr;
  const { association, by, place, first, count, cents, url } = facts;
  const amount = cents > 0 ? formatMoney(cents, to.locale) : null;
  const said = { association, by, place, when: hoursWords(first, to.locale), count, amount };
  return shortLetter(`booking-${occasion}`, to, {
    greeting: words.greeting({ name: to.name }),
    subject: words[occasion].subject(said),
    body: words[occasion].body(said),
    ...{ action: words.action, url },
    footer: words.footer(said),
  });
}
