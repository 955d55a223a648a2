import { authorize } from '@etabli/access';
import { Uses } from '@etabli/commissions';
import { demand, type IsoDate, newId, Refusal } from '@etabli/kernel';
import { said } from '@etabli/membership';
import { currentActor, currentAssociation, Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Place, PlaceKind } from '../places/places.entities.js';
import { byTheHour } from '../places/places.policy.js';
import { type Asked, askedOf, hoursOf } from '../rules/bookings/hours.js';
import { type Price, priceOf, quotaLeft } from '../rules/bookings/price.js';
import { hoursProblem, type RoomRules } from '../rules/bookings/room.js';
import { hoursWords } from '../rules/bookings/words.js';
import { MissingTrainings } from '../trainings/missing.service.js';
import { Beneficiaries, type Beneficiary, needsTraining } from './beneficiary.service.js';
import { type Booking, BookingMade, BookingPlan, BookingStep } from './bookings.entities.js';
import type { BookingInput, RoomHoursInput } from './bookings.inputs.js';
import { bookingPolicy, costOfCancelling } from './bookings.policy.js';
import { Conflicts } from './conflicts.service.js';
import { BookingLetters } from './letters/letters.service.js';
import { BookingReads } from './reads.service.js';

/** What changes in what is booked is told under this topic. */
export const BOOKED = 'bookings';

/** What a booking would be, before anything is written. */
export interface Prepared extends Beneficiary {
  place: Place;
  rules: RoomRules;
  asked: Asked;
}

/** Minutes left of those that are free in a month, before the hours looked at. */
interface FreeMinutes {
  leftMinutes: number;
  quotaMinutes: number;
}

/** What belongs to a booking besides its hours. */
export type Belongings = Pick<BookingInput, 'title' | 'isEvent'> & { seriesId?: string | null };

/** Rooms and machines by the hour. The log only grows; the database refuses an hour taken twice. */
@Injectable()
export class Bookings {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(BookingReads) private readonly reads: BookingReads,
    @Inject(Conflicts) private readonly conflicts: Conflicts,
    @Inject(MissingTrainings) private readonly trainings: MissingTrainings,
    @Inject(Beneficiaries) private readonly beneficiaries: Beneficiaries,
    @Inject(BookingLetters) private readonly letters: BookingLetters,
    @Inject(Uses) private readonly uses: Uses,
    @Inject(Live) private readonly live: Live,
  ) {}

  /**
   * Books hours. Refuses what `prepare`, `hoursProblem` and `Conflicts.demandFree` refuse, `booking.training`, `input.required`
   * for an event without a title.
   */
  async book(input: BookingInput): Promise<Booking> {
    const prepared = await this.prepare(input);
    const title = input.isEvent ? said(input.title, 'title', 120) : input.title.trim();
    const booking = await this.make(prepared, { ...input, title });
    await this.letters.tell('booked', [booking]);
    await this.live.announce(BOOKED);
    return booking;
  }

  /**
   * Looks at who books what, and holds both until the operation ends: the person first, whose free hours are counted, then the
   * room. Refuses as `look`.
   */
  async prepare(input: RoomHoursInput): Promise<Prepared> {
    const { personId, place } = await this.look(input);
    await this.hold(personId, place.id);
    return this.look(input);
  }

  /** Who books what, for which plan. Refuses as `Beneficiaries.of`, and `booking.by-the-month`. */
  async look(input: RoomHoursInput): Promise<Prepared> {
    const { placeId, day, from, to } = input;
    const whose = await this.beneficiaries.of(input);
    const place = await this.db.get(Place, placeId);
    demand(byTheHour.includes(place.kind), 'booking.by-the-month', { place: place.name }, 'placeId');
    return { ...whose, place, asked: { day, from, to }, rules: await this.reads.rules(placeId) };
  }

  /** The same hours on another day, for whoever they are by then. */
  async on(prepared: Prepared, day: IsoDate): Promise<Prepared> {
    const then = await this.beneficiaries.on(prepared, day);
    return { ...prepared, ...then, asked: { ...prepared.asked, day } };
  }

  /** Writes a booking once nothing stands in its way. */
  async make(prepared: Prepared, { title, isEvent, seriesId = null }: Belongings): Promise<Booking> {
    const { place, personId, commissionId, asked } = prepared;
    const forHouse = prepared.plan === BookingPlan.house;
    await this.demandPossible(prepared);
    const { start, end } = hoursOf(asked, this.reads.zone());
    const id = newId();
    await this.db.insert(BookingMade, [
      {
        ...{ id, placeId: place.id, personId, startsAt: start, endsAt: end, title, isEvent },
        ...{ forHouse, commissionId, seriesId },
      },
    ]);
    await this.step(id, 1, 'made', prepared);
    return this.reads.get(id);
  }

  /** What hours would cost somebody now, and where they are with their free minutes of that month. */
  async price({ rules, plan, personId, asked }: Prepared): Promise<Price & FreeMinutes> {
    const quota = await this.reads.quota();
    const leftMinutes = quotaLeft(plan, quota, await this.reads.usedMinutes(personId, asked.day));
    const quotaMinutes = rules.countsFree && plan !== BookingPlan.house ? quota[plan] : 0;
    const price = priceOf(rules, plan, hoursOf(asked, this.reads.zone()), leftMinutes);
    return { ...price, leftMinutes, quotaMinutes };
  }

  /**
   * Gives hours up, all of them or none: they are free again at once. In time, what was asked for is taken back, free hours are
   * given back; later, the price stays. Refuses `booking.not-yours`, `booking.cancelled-already`, `booking.over`.
   */
  async cancel(ids: readonly string[]): Promise<Booking[]> {
    const gone: Booking[] = [];
    for (const id of ids) {
      const booking = await this.locked(id, 'cancel');
      const cost = costOfCancelling(currentActor(), this.reads.record(booking));
      gone.push(await this.giveUp(booking, cost === 'free'));
    }
    await this.letters.tell('cancelled', gone);
    return gone;
  }

  /** Frees hours to come of somebody who is no longer there to give them up: nothing is asked for. */
  async release(id: string): Promise<Booking> {
    return this.giveUp(await this.reads.get(id), true);
  }

  /** It stands after all, when its hours are still free. Refuses as `book` does, and `booking.stands`, `booking.over`. */
  async restore(id: string): Promise<Booking> {
    const booking = await this.locked(id, 'restore');
    const asked = askedOf({ start: booking.startsAt, end: booking.endsAt }, this.reads.zone());
    const place = await this.db.get(Place, booking.placeId);
    const whose = await this.beneficiaries.on(booking, asked.day);
    const prepared = { ...whose, place, rules: await this.reads.rules(place.id), asked };
    await this.demandFree(prepared);
    if (booking.cents > 0 || booking.freeMinutes > 0) await this.repeat(booking);
    else await this.step(id, booking.step + 1, 'restored', prepared);
    await this.live.announce(BOOKED);
    return this.reads.get(id);
  }

  /** Hours that may be asked for now by the rules of the room, and are free. */
  private async demandPossible(prepared: Prepared): Promise<void> {
    const { place, rules, asked } = prepared;
    const problem = hoursProblem(rules, asked, this.reads.today(), this.reads.now(), this.reads.zone());
    if (problem) throw new Refusal(problem.code, { place: place.name, ...problem.details }, problem.field);
    await this.demandFree(prepared);
  }

  /** Hours of a room that is open, for which nothing is to be learnt first, and that are nobody’s. */
  private async demandFree(prepared: Prepared): Promise<void> {
    const { place, rules, asked, personId } = prepared;
    const open = place.opensOn <= asked.day && (!place.closesOn || asked.day <= place.closesOn);
    demand(open, 'booking.place-closed', { place: place.name }, 'day');
    if (needsTraining(prepared)) await this.trainings.demandNone(place, personId, asked.day);
    await this.conflicts.demandFree(place, rules, asked);
  }

  /** Writes a step of a booking with its price, and says to whoever keeps the money what is to be asked for. */
  private async step(
    bookingId: string,
    step: number,
    act: 'made' | 'restored',
    prepared: Prepared,
  ): Promise<void> {
    const { freeMinutes, cents } = await this.price(prepared);
    const useId = await this.note(prepared, cents);
    const { plan } = prepared;
    await this.db.insert(BookingStep, [
      { id: newId(), bookingId, step, act, plan, freeMinutes, cents, useId },
    ]);
  }

  private async giveUp({ id, plan, step, ...booking }: Booking, isFree: boolean): Promise<Booking> {
    if (isFree) await this.uses.withdraw(booking.useId);
    const { freeMinutes, cents, useId } = isFree ? { freeMinutes: 0, cents: 0, useId: null } : booking;
    await this.db.insert(BookingStep, [
      { id: newId(), bookingId: id, step: step + 1, act: 'cancelled', plan, freeMinutes, cents, useId },
    ]);
    await this.live.announce(BOOKED);
    return this.reads.get(id);
  }

  /** Given up too late, it was still paid for: it stands again at the same price. */
  private async repeat({ id, step, plan, freeMinutes, cents, useId }: Booking): Promise<void> {
    await this.db.insert(BookingStep, [
      { id: newId(), bookingId: id, step: step + 1, act: 'restored', plan, freeMinutes, cents, useId },
    ]);
  }

  private note({ place, personId, asked }: Prepared, cents: number): Promise<string | null> {
    return this.uses.note({
      personId,
      what: place.kind === PlaceKind.meeting_room ? 'room' : 'other',
      label: `${place.name}, ${hoursWords(asked, currentAssociation().locale)}`,
      quantity: 1,
      unitCents: cents,
      onDay: asked.day,
    });
  }

  /** A booking once its person and its room are held, when the policy lets the actor do it. */
  private async locked(id: string, action: 'cancel' | 'restore'): Promise<Booking> {
    const { personId, placeId } = await this.reads.get(id);
    await this.hold(personId, placeId);
    const booking = await this.reads.get(id);
    authorize(bookingPolicy[action](currentActor(), this.reads.record(booking)));
    return booking;
  }

  private async hold(personId: string, placeId: string): Promise<void> {
    await this.db.query('select from person where id = $1 for no key update', [personId]);
    await this.db.query('select from place where id = $1 for no key update', [placeId]);
  }
}
