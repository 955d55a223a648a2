import { SECOND_THOUGHTS_MINUTES } from '@etabli/residency/rules/bookings/cancelling';
import type { BookingOfferQuery } from '../../gql/bookings.js';
import style from '../bookings.module.css';
import { useBookingWords } from '../words.js';

/** What the hours cost, and until when they are given up for nothing. */
export function Offer({ offer, many }: { offer: BookingOfferQuery['bookingOffer'] | null; many: boolean }) {
  const { words, formats, length } = useBookingWords();
  if (!offer) return <p className={style.soft}>{words.counting}</p>;
  const { cents, freeMinutes, freeUntil, leftMinutes, quotaMinutes } = offer;
  const costs =
    cents > 0 && freeMinutes > 0
      ? words.costsAfterFree({ amount: formats.money(cents), free: length(freeMinutes) })
      : cents > 0
        ? words.costs({ amount: formats.money(cents) })
        : freeMinutes > 0
          ? `${words.onFreeHours({ free: length(freeMinutes) })}.`
          : words.forNothing;
  const left = leftMinutes - freeMinutes;
  return (
    <p role="status">
      <strong>{many ? words.firstCosts({ costs }) : costs}</strong>{' '}
      {cents > 0 ? (
        <span className={style.soft}>
          {new Date(freeUntil) > new Date()
            ? words.cancelBefore({ at: formats.instant(freeUntil) })
            : words.cancelSoon({ minutes: SECOND_THOUGHTS_MINUTES })}
        </span>
      ) : null}{' '}
      {quotaMinutes > 0 ? (
        <span className={style.soft}>
          {words.quotaLeft({ left: left > 0 ? length(left) : null, quota: length(quotaMinutes) })}
        </span>
      ) : null}
    </p>
  );
}
