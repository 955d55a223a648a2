import { type Asked, askedOf, minuteWords } from '@etabli/residency/rules/bookings/hours';
import { holderWords, hoursWords, lengthWords } from '@etabli/residency/rules/bookings/words';
import { useFormats, useLocale, useMessages } from '@etabli/ui';
import { today } from '../app/civil-today.js';
import { messages } from './messages.js';

interface Stretch {
  startsAt: string;
  endsAt: string;
}

/** Whose hours are. */
interface Owned {
  forHouse: boolean;
  person: { displayName: string };
  commission?: { name: string } | null | undefined;
}

/** How hours, lengths and rooms are said. */
export function useBookingWords() {
  const words = useMessages(messages);
  const formats = useFormats();
  const { locale, timeZone } = useLocale();
  const asked = ({ startsAt, endsAt }: Stretch): Asked =>
    askedOf({ start: new Date(startsAt), end: new Date(endsAt) }, timeZone);
  /** `Nour Haddad`, `Commission Technique`, `Le lieu`. */
  const whose = ({ forHouse, person, commission }: Owned): string =>
    commission ? words.ofCommission(commission) : forHouse ? words.forHouse : person.displayName;
  return {
    words,
    formats,
    timeZone,
    asked,
    whose,
    /** Whose a booking is, what for, and who answers for it. */
    about: (booking: Owned & { title: string; isEvent: boolean }): string =>
      [
        whose(booking),
        booking.title,
        booking.isEvent ? words.event : '',
        booking.forHouse ? words.bookedBy({ name: booking.person.displayName }) : '',
      ]
        .filter(Boolean)
        .join(' · '),
    /** The same as `whose`, in the middle of a sentence. */
    holder: ({ forHouse, person, commission }: Owned): string =>
      holderWords({ name: person.displayName, forHouse, commission: commission?.name ?? null }, locale),
    minute: (minute: number): string => minuteWords(minute, locale),
    length: (minutes: number): string => lengthWords(minutes, locale),
    /** `9 h – 11 h`. */
    span: ({ from, to }: Pick<Asked, 'from' | 'to'>): string =>
      `${minuteWords(from, locale)} – ${minuteWords(to, locale)}`,
    /** `lundi 30 novembre 2026 de 9 h à 11 h`. */
    hours: (one: Asked): string => hoursWords(one, locale),
  };
}

/** The civil date of an instant. */
export const civilDay = (instant: string, timeZone: string): string => today(timeZone, new Date(instant));
