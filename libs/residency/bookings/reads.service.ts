import { addDays, type Clock, type IsoDate, plainDate, Refusal } from '@etabli/kernel';
import { civilDate } from '@etabli/kernel/dates';
import { currentToday } from '@etabli/membership';
import { CLOCK, currentAssociation, Db, groupBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Place } from '../places/places.entities.js';
import { CALENDAR_DAYS, LONGEST_DAYS } from '../rules/bookings/calendar.js';
import { type Hours, instantOf } from '../rules/bookings/hours.js';
import { noQuota, type Quota } from '../rules/bookings/price.js';
import { type RoomRules, usualRules } from '../rules/bookings/room.js';
import type { Booking, BookingPlan } from './bookings.entities.js';
import type { BookingRecord } from './bookings.policy.js';

/** The civil days looked at, both included. */
export interface Days {
  from: IsoDate;
  to: IsoDate;
}

/** Hours in which a room is nobody’s to book: merged with others, split, or allocated. */
export interface HeldHours extends Hours {
  placeId: string;
}

export const BOOKINGS = `select b.id, b.place_id as "placeId", b.person_id as "personId", b.starts_at as "startsAt",
    b.ends_at as "endsAt", b.title, b.is_event as "isEvent", b.for_house as "forHouse",
    b.commission_id as "commissionId", b.series_id as "seriesId",
    b.stands, b.plan, b.free_minutes as "freeMinutes", b.cents, b.use_id as "useId", b.step,
    b.recorded_at as "recordedAt",
    (select max(s.recorded_at) from booking_step s where s.association_id = b.association_id and s.booking_id = b.id)
      as "changedAt",
    coalesce((select (r.document ->> 'freeUntil')::integer from booking_rules r
      where r.association_id = b.association_id and r.place_id = b.place_id
      order by r.recorded_at desc limit 1), ${usualRules.freeUntil}) as "freeUntil"
  from booking_now b`;

const HELD = `select s.place_id as "placeId", to_char(d.day, 'YYYY-MM-DD') as day, s.half_day % 2 as half
  from generate_series($2::date, $3::date, interval '1 day') d(day)
  join allocation_slot s on s.period @> d.day::date and s.half_day / 2 = extract(isodow from d.day)::integer - 1
  where s.place_id = any($1) group by 1, 2, 3`;

/** Until when a morning lasts, where places are shared by half-days. */
const NOON = 13 * 60;

/** What is booked and by which rules: each a fixed number of statements. */
@Injectable()
export class BookingReads {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Rooms and machines open on a day of the period, by kind and name. */
  rooms({ from, to }: Days): Promise<Place[]> {
    return this.db.query<Place>(
      `select id, kind, name, notes, floor_id as "floorId", area_hundredths as "areaHundredths", capacity, features,
         price_cents as "priceCents", opens_on::text as "opensOn", closes_on::text as "closesOn"
       from place where kind in ('meeting_room', 'machine') and days_of(opens_on, closes_on) && days_of($1, $2)
       order by kind desc, fold(name), id`,
      [from, to],
    );
  }

  /** What stands in a room on these days, in order; batched. */
  async ofRoom(placeId: string, days: Days): Promise<Booking[]> {
    const found = await load(`room-bookings ${days.from} ${days.to}`, placeId, async (ids) => {
      const { start, end } = this.instants(days);
      const rows = await this.db.query<Booking>(
        `${BOOKINGS} where b.place_id = any($1) and b.stands and b.starts_at < $3 and b.ends_at > $2
         order by b.starts_at, b.id`,
        [ids, start, end],
      );
      return groupBy(ids, rows, (row) => row.placeId);
    });
    return found ?? [];
  }

  /** When a room is merged, split or allocated on these days; batched. */
  async held(placeId: string, days: Days): Promise<HeldHours[]> {
    const found = await load(`room-held ${days.from} ${days.to}`, placeId, async (ids) => {
      const rows = await this.db.query<{ placeId: string; day: IsoDate; half: number }>(HELD, [
        ids,
        days.from,
        days.to,
      ]);
      return groupBy(ids, rows, (row) => row.placeId);
    });
    const timeZone = this.zone();
    return (found ?? []).map(({ day, half }) => ({
      placeId,
      start: instantOf(day, half === 0 ? 0 : NOON, timeZone),
      end: instantOf(day, half === 0 ? NOON : 1440, timeZone),
    }));
  }

  /** Somebody’s bookings that are to come, the next first; or those past or given up, the last first. */
  ofPerson(personId: string, after: boolean, limit: number): Promise<Booking[]> {
    const order = after ? 'asc' : 'desc';
    return this.db.query<Booking>(
      `${BOOKINGS} where b.person_id = $1 and ${after ? 'b.stands and b.ends_at > $2' : '(b.ends_at <= $2 or not b.stands)'}
       order by b.starts_at ${order}, b.id limit $3`,
      [personId, this.clock.now(), limit],
    );
  }

  /** What stands of a series from a beginning on. */
  following({ seriesId, startsAt }: Booking): Promise<Booking[]> {
    return this.db.query<Booking>(
      `${BOOKINGS} where b.series_id = $1 and b.starts_at >= $2 and b.stands order by b.starts_at`,
      [seriesId, startsAt],
    );
  }

  /** A booking as it stands; refuses `not-found`. */
  async get(id: string): Promise<Booking> {
    const found = /^[0-9a-f-]{36}$/i.test(id)
      ? await this.db.row<Booking>(`${BOOKINGS} where b.id = $1`, [id])
      : null;
    if (!found) throw new Refusal('not-found');
    return found;
  }

  /** The rules of a room: the last said, or what is usual; batched. */
  async rules(placeId: string): Promise<RoomRules> {
    const found = await load('room-rules', placeId, async (ids) => {
      const rows = await this.db.query<{ id: string; document: RoomRules }>(
        `select distinct on (place_id) place_id as id, document from booking_rules where place_id = any($1)
         order by place_id, recorded_at desc`,
        [ids],
      );
      return new Map(rows.map(({ id, document }) => [id, document]));
    });
    return found ?? usualRules;
  }

  /** Free minutes a month, by plan. */
  async quota(): Promise<Quota> {
    const row = await this.db.row<Quota>(
      `select resident_minutes as resident, member_minutes as member, outside_minutes as outside
       from booking_quota order by recorded_at desc limit 1`,
    );
    return row ?? noQuota;
  }

  /** Who somebody is to the house on a day. */
  async planOf(personId: string, day: IsoDate): Promise<BookingPlan> {
    const row = await this.db.row<{ plan: BookingPlan }>(
      `select case
         when exists (select from occupancy o where o.person_id = $1 and o.in_force @> $2::date)
           or exists (select from mandate m where m.person_id = $1 and m.role = 'resident' and m.in_force @> $2::date)
           then 'resident'
         when exists (select from membership m where m.person_id = $1 and days_of(m.starts_on, m.ends_on) @> $2::date)
           then 'member'
         else 'outside' end as plan`,
      [personId, day],
    );
    return row?.plan as BookingPlan;
  }

  /** Free minutes somebody has used in the month of a day. */
  async usedMinutes(personId: string, day: IsoDate): Promise<number> {
    const first = plainDate(day).with({ day: 1 });
    const last = addDays(first.add({ months: 1 }).toString(), -1);
    const { start, end } = this.instants({ from: first.toString(), to: last });
    const row = await this.db.row<{ used: number }>(
      `select coalesce(sum(free_minutes), 0)::integer as used from booking_now
       where person_id = $1 and starts_at >= $2 and starts_at < $3`,
      [personId, start, end],
    );
    return row?.used ?? 0;
  }

  /** How many steps were ever taken: more than before when something changed. */
  async steps(): Promise<number> {
    return (
      (await this.db.row<{ steps: number }>('select count(*)::int as steps from booking_step'))?.steps ?? 0
    );
  }

  today(): IsoDate {
    return currentToday(this.clock);
  }

  now(): Date {
    return this.clock.now();
  }

  /** As far as a calendar is read, and what begins in it may last. */
  yearToCome(): Days {
    const last = new Date(this.now().getTime() + (CALENDAR_DAYS + LONGEST_DAYS + 1) * 86_400_000);
    return { from: this.today(), to: civilDate(last, this.zone()) };
  }

  /** The midnight that begins a civil day. */
  startOf(day: IsoDate): Date {
    return instantOf(day, 0, this.zone());
  }

  /** The midnight that ends it. */
  endOf(day: IsoDate): Date {
    return instantOf(day, 1440, this.zone());
  }

  zone(): string {
    return currentAssociation().timeZone;
  }

  /** A booking as its policy looks at it. */
  record(booking: Booking): BookingRecord {
    return { ...booking, now: this.clock.now() };
  }

  /** From the midnight that begins a day to the one that ends another. */
  private instants({ from, to }: Days): Hours {
    return { start: this.startOf(from), end: this.endOf(to) };
  }
}
