import { can } from '@etabli/access';
import { Commissions } from '@etabli/commissions';
import { Refusal } from '@etabli/kernel';
import { People } from '@etabli/membership';
import { currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Place } from '../places/places.entities.js';
import {
  type Asked,
  askedOf,
  freeHours,
  type Hours,
  hoursOf,
  meet,
  nearestFree,
  openHours,
} from '../rules/bookings/hours.js';
import { hoursProblem, type RoomRules } from '../rules/bookings/room.js';
import type { Holder } from '../rules/bookings/words.js';
import type { Booking } from './bookings.entities.js';
import { BookingReads } from './reads.service.js';

/** What stands in the way of some hours. */
export interface InTheWay {
  booking: Booking | null;
  hours: Hours;
}

const MOST_INSTEAD = 3;

const hoursOfBooking = ({ startsAt, endsAt }: Booking): Hours => ({ start: startsAt, end: endsAt });

/** Whether hours are free; and when they are not, who has them and what is free instead. */
@Injectable()
export class Conflicts {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(BookingReads) private readonly reads: BookingReads,
    @Inject(People) private readonly people: People,
    @Inject(Commissions) private readonly commissions: Commissions,
  ) {}

  /** What stands in the way of hours in a room, the first of it; null when nothing does. */
  async inTheWay(placeId: string, asked: Asked, hours: Hours): Promise<InTheWay | null> {
    const days = {
      from: asked.day,
      to: askedOf({ start: hours.end, end: hours.end }, this.reads.zone()).day,
    };
    const booking = (await this.reads.ofRoom(placeId, days)).find((one) => meet(hours, hoursOfBooking(one)));
    if (booking) return { booking, hours: hoursOfBooking(booking) };
    const held = (await this.reads.held(placeId, days)).find((one) => meet(hours, one));
    return held ? { booking: null, hours: held } : null;
  }

  /**
   * Refuses `booking.taken` with who has the hours (for who reads places), from when to when, and what is free instead: other
   * hours of the day, other rooms at the same hours. `booking.held` when the room is merged, split or allocated.
   */
  async demandFree(place: Place, rules: RoomRules, asked: Asked): Promise<void> {
    const found = await this.inTheWay(place.id, asked, hoursOf(asked, this.reads.zone()));
    if (!found) return;
    const holder = await this.holderOf(found.booking);
    const { day, from, to } = askedOf(found.hours, this.reads.zone());
    const times = await this.otherHours(place.id, rules, asked);
    const rooms = await this.otherRooms(place, asked);
    throw new Refusal(
      found.booking ? 'booking.taken' : 'booking.held',
      {
        ...{ place: place.name, ...holder, day, from, to },
        times: times.map((one) => `${one.from}-${one.to}`),
        instead: rooms.map(({ name }) => name),
        insteadIds: rooms.map(({ id }) => id),
      },
      'from',
    );
  }

  /** Whose hours are in the way, for who reads places. */
  async holderOf(booking: Booking | null): Promise<Holder> {
    if (!booking || !can(currentActor(), 'places.read')) return { name: null };
    const { personId, commissionId, forHouse } = booking;
    const person = await this.people.byId(personId);
    const commission = commissionId ? await this.commissions.byId(commissionId) : null;
    return { name: person?.displayName ?? null, forHouse, commission: commission?.name ?? null };
  }

  /** What is free in a room on a civil day. */
  async freeOn(placeId: string, rules: RoomRules, day: string): Promise<Hours[]> {
    const days = { from: day, to: day };
    const taken = (await this.reads.ofRoom(placeId, days)).map(hoursOfBooking);
    const held = await this.reads.held(placeId, days);
    return freeHours(openHours(rules.openings, day, this.reads.zone()), [...taken, ...held]);
  }

  private async otherHours(placeId: string, rules: RoomRules, asked: Asked): Promise<Asked[]> {
    const free = await this.freeOn(placeId, rules, asked.day);
    return nearestFree(asked, free, rules.step, this.reads.zone(), this.reads.now());
  }

  /** Rooms of the same kind that are free at the same hours by their own rules, of the nearest size. */
  private async otherRooms(place: Place, asked: Asked): Promise<Place[]> {
    const { start, end } = hoursOf(asked, this.reads.zone());
    const free = await this.db.query<Place>(
      `select p.id, p.name, p.capacity from place p
       where p.kind = $1 and p.id <> $2 and days_of(p.opens_on, p.closes_on) @> $3::date
         and not exists (select from booking_slot k where k.association_id = p.association_id and k.place_id = p.id
           and k.period && tstzrange($4, $5))
         and not exists (select from allocation_slot s join association a on a.id = s.association_id
           where s.association_id = p.association_id and s.place_id = p.id
             and half_day_meets(s.half_day, s.period, tstzrange($4, $5), a.time_zone))
         and not exists (select from training_place n where n.association_id = p.association_id and n.place_id = p.id
           and n.removed_at is null)
       order by abs(p.capacity - $6), fold(p.name), p.id limit 20`,
      [place.kind, place.id, asked.day, start, end, place.capacity],
    );
    const open: Place[] = [];
    for (const room of free) {
      const rules = await this.reads.rules(room.id);
      if (!hoursProblem(rules, asked, this.reads.today(), this.reads.now(), this.reads.zone()))
        open.push(room);
    }
    return open.slice(0, MOST_INSTEAD);
  }
}
