import { addDays, type IsoDate, plainDate } from '@etabli/kernel';
import { asking, doing, type Refused, refusal, term } from '../../membership/testing/asking.js';
import { inDays, type Villager } from '../../membership/testing/village.js';
import { PlaceHouse } from './place-house.js';

/** A booking as the specs look at it. */
export interface Booked {
  id: string;
  startsAt: string;
  endsAt: string;
  plan: string;
  stands: boolean;
  cents: number | null;
  freeMinutes: number | null;
  person: { displayName: string };
  viewerCan: { action: string; allowed: boolean }[];
}

export const BOOKED =
  'Booking { id startsAt endsAt plan stands cents freeMinutes person { displayName } viewerCan { action allowed } }';
export const BOOKINGS = `ManyBookings { items { ${BOOKED.slice(10)} }`;

const HOUR = 60;

/** The first Monday that is so many weeks ahead: open by the usual rules, far enough to be given up for free. */
export function monday(weeks = 1): IsoDate {
  const day = inDays(7 * weeks);
  return addDays(day, (8 - plainDate(day).dayOfWeek) % 7);
}

/** Rules of a room for the specs: what is usual, with prices. */
export const priced = (how: Record<string, unknown> = {}) => ({
  openings: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 8 * HOUR, to: 20 * HOUR })),
  ...{ step: 30, longest: 480, ahead: 180, freeUntil: 24, countsFree: true },
  ...{ residentCents: 500, memberCents: 1_000, outsideCents: 2_500, ...how },
});

/** A house with rooms by the hour. */
export class RoomHouse {
  private constructor(readonly places: PlaceHouse) {}

  static async opened(): Promise<RoomHouse> {
    return new RoomHouse(await PlaceHouse.opened());
  }

  /** A meeting room, or whatever is said. */
  room(name: string, how: Record<string, unknown> = {}): Promise<string> {
    return this.places.place({ kind: term('meeting_room'), name, ...how });
  }

  async says(placeId: string, how: Record<string, unknown> = {}): Promise<void> {
    await doing(this.places.odile, 'sayRoomRules', { placeId, input: priced(how) }, 'Place { id }');
  }

  /** Hours of the first Monday to come, from and to in hours. */
  books(
    who: Villager,
    placeId: string,
    from: number,
    to: number,
    how: Record<string, unknown> = {},
  ): Promise<Booked> {
    return doing<Booked>(who, 'bookRoom', { input: asked(placeId, from, to, how) }, BOOKED);
  }

  refuses(
    who: Villager,
    placeId: string,
    from: number,
    to: number,
    how: Record<string, unknown> = {},
  ): Promise<Refused> {
    return refusal(who, 'bookRoom', { input: asked(placeId, from, to, how) });
  }

  async cancels(who: Villager, id: string, how: Record<string, unknown> = {}): Promise<Booked[]> {
    return (await doing<{ items: Booked[] }>(who, 'cancelBooking', { id, ...how }, BOOKINGS)).items;
  }

  async restores(who: Villager, ids: string[]): Promise<Booked[]> {
    return (await doing<{ items: Booked[] }>(who, 'restoreBookings', { ids }, BOOKINGS)).items;
  }

  /** Who has which hours of a room on a day, as anybody reads it. */
  async day(placeId: string, day = monday()): Promise<Booked[]> {
    const shows = `bookings(from: "${day}") { ${BOOKED.slice(10)}`;
    return (await asking<{ bookings: Booked[] }>(this.places.nour, 'place', { id: placeId }, shows)).bookings;
  }
}

export const asked = (placeId: string, from: number, to: number, how: Record<string, unknown> = {}) => ({
  ...{ placeId, day: monday(), from: from * HOUR, to: to * HOUR, ...how },
});
