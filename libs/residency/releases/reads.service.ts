import type { IsoDate } from '@etabli/kernel';
import { type Clock, demand, Refusal } from '@etabli/kernel';
import { currentToday } from '@etabli/membership';
import { CLOCK, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Days } from '../places/reads.service.js';
import { type LendingStay, lentDays, offeredOn } from '../rules/releases.js';
import type { DeskRelease, DeskTaking, OfferedDesk } from './releases.entities.js';
import type { ReleaseRecord } from './releases.policy.js';

const RELEASES = `select r.id, r.allocation_id as "allocationId", o.person_id as "personId", o.place_id as "placeId",
    r.starts_on::text as "startsOn", r.ends_on::text as "endsOn", r.week, r.back_from::text as "backFrom",
    o.starts_on::text as "stayFrom", o.ends_on::text as "stayUntil", o.week as "stayWeek", o.seats
  from desk_release r join occupancy o on o.association_id = r.association_id and o.id = r.allocation_id`;

const TAKINGS = `select t.id, t.release_id as "releaseId", t.allocation_id as "allocationId", t.person_id as "personId",
    t.on_day::text as "onDay", t.half, t.seat, t.given_back_at as "givenBackAt", t.lost, o.place_id as "placeId"
  from desk_taking t join occupancy o on o.association_id = t.association_id and o.id = t.allocation_id`;

/** What is lent and what was taken of it: each one statement. */
@Injectable()
export class ReleaseReads {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  today(): IsoDate {
    return currentToday(this.clock);
  }

  /** Lent on a day of the period. */
  lentIn({ from, to }: Days): Promise<DeskRelease[]> {
    return this.db.query<DeskRelease>(
      `${RELEASES} where r.in_force && days_of($1, $2) and o.in_force && days_of($1, $2) order by r.starts_on, r.id`,
      [from, to],
    );
  }

  /** What stands of what was taken on the days of the period. */
  takenIn({ from, to }: Days): Promise<DeskTaking[]> {
    return this.db.query<DeskTaking>(
      `${TAKINGS} where t.given_back_at is null and days_of($1, $2) @> t.on_day order by t.on_day, t.half, t.id`,
      [from, to],
    );
  }

  /** What can be taken on a day, by the name of the place; of one’s own, to keep it that day. */
  async offered(day: IsoDate): Promise<OfferedDesk[]> {
    const days = { from: day, to: day };
    const taken = await this.takenIn(days);
    return (await this.lentIn(days))
      .map((release) => ({ release, halves: offeredOn(release, stayOf(release), taken, day) }))
      .filter(({ halves }) => halves.length > 0);
  }

  /** What the viewer lends, the latest first; what is long over is left out. */
  mine(): Promise<DeskRelease[]> {
    return this.db.query<DeskRelease>(
      `${RELEASES} where o.person_id = current_person() and (r.ends_on is null or r.ends_on >= $1)
       order by r.starts_on desc, r.id desc`,
      [this.today()],
    );
  }

  /** What the viewer took from today on, what they lost of it too. */
  myTakings(): Promise<DeskTaking[]> {
    return this.db.query<DeskTaking>(
      `${TAKINGS} where t.person_id = current_person() and t.on_day >= $1 and (t.given_back_at is null or t.lost)
       order by t.on_day, t.half`,
      [this.today()],
    );
  }

  /** What stands of what was taken of a release from a day on. */
  takenOf(releaseId: string, from: IsoDate): Promise<DeskTaking[]> {
    return this.db.query<DeskTaking>(
      `${TAKINGS} where t.release_id = $1 and t.given_back_at is null and t.on_day >= $2 order by t.on_day, t.half`,
      [releaseId, from],
    );
  }

  /** Releases of the same stay. */
  ofStay(allocationId: string): Promise<DeskRelease[]> {
    return this.db.query<DeskRelease>(`${RELEASES} where r.allocation_id = $1`, [allocationId]);
  }

  /** A release; refuses `not-found`. */
  async release(id: string): Promise<DeskRelease> {
    return this.one<DeskRelease>(`${RELEASES} where r.id = $1`, id);
  }

  /** Something taken; refuses `not-found`. */
  async taking(id: string): Promise<DeskTaking> {
    return this.one<DeskTaking>(`${TAKINGS} where t.id = $1`, id);
  }

  record(release: DeskRelease): ReleaseRecord {
    const { backFrom, personId } = release;
    const days = lentDays(release);
    return { personId, backFrom, over: days === null || (days.end !== null && days.end < this.today()) };
  }

  private async one<Row extends object>(sql: string, id: string): Promise<Row> {
    demand(/^[0-9a-f-]{36}$/i.test(id), 'not-found');
    const found = await this.db.row<Row>(sql, [id]);
    if (!found) throw new Refusal('not-found');
    return found;
  }
}

/** The stay that lends, as the rules look at it. */
export const stayOf = ({ stayFrom, stayUntil, stayWeek, seats }: DeskRelease): LendingStay => ({
  period: { start: stayFrom, end: stayUntil },
  week: stayWeek,
  seats,
});
