import { authorize } from '@etabli/access';
import { type Clock, Refusal } from '@etabli/kernel';
import { currentToday, People } from '@etabli/membership';
import { demandStillHere } from '@etabli/membership/people/people.policy';
import { CLOCK, currentActor, currentAssociation, Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type Half, halfDayOf, passFor, unbelieved } from '../rules/passes.js';
import { daysHalves, halfOf } from '../rules/week.js';
import { CheckIn, type Presence, type PresenceNews } from './passes.entities.js';
import type { CheckInInput } from './passes.inputs.js';
import { checkInPolicy, forThem } from './passes.policy.js';
import { Passes } from './passes.service.js';

/** Who comes in is told under this topic. */
export const PRESENCE = 'presence';

/** Where somebody is: at their own place unless it is lent that day, and at what they took. */
const PRESENT = `
  select c.person_id as "personId", min(c.at) as since, array(
    select distinct p.name from place p where p.association_id = c.association_id and (
      p.id in (select o.place_id from occupancy o where o.association_id = c.association_id and o.person_id = c.person_id
        and o.in_force @> $1::date and o.week & $2 & ~coalesce((select bit_or(r.week) from desk_release r
          where r.association_id = o.association_id and r.allocation_id = o.id and r.in_force @> $1::date), 0) <> 0)
      or p.id in (select o.place_id from desk_taking t
        join occupancy o on o.association_id = t.association_id and o.id = t.allocation_id
        where t.association_id = c.association_id and t.person_id = c.person_id and t.on_day = $1
          and t.given_back_at is null)) order by 1) as places
  from check_in c where c.on_day = $1 and c.taken_back_at is null
  group by c.association_id, c.person_id order by since, c.person_id`;

/** The code at the door of those who come to work: one press a half-day, and a pass gives what it holds. */
@Injectable()
export class CheckIns {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Passes) private readonly passes: Passes,
    @Inject(People) private readonly people: People,
    @Inject(Live) private readonly live: Live,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Somebody comes in. Whoever has a place on that half-day, or works for the house, needs no pass; from anybody else the pass that ends first gives a
   * half-day. Pressed or sent again, it is the same arrival. Refuses `check-in.no-pass`, `check-in.future`,
   * `check-in.too-old`, `place.not-yours` (for somebody else), `people.erased`.
   */
  async arrive({ id, at, personId: other }: CheckInInput): Promise<CheckIn> {
    const personId = other ?? (currentActor().personId as string);
    authorize(forThem(currentActor(), personId));
    demandStillHere(await this.people.get(personId));
    const wrong = unbelieved(at, this.clock.now());
    if (wrong) throw new Refusal(wrong, {}, 'at');
    const { onDay, half } = halfDayOf(at, currentAssociation().timeZone);
    // One arrival of a person at a time, so that the second press of two finds the first.
    await this.db.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`check-in ${personId}`]);
    const before = await this.standing(id, personId, onDay, half);
    if (before) return before;
    const passId = (await this.needsNone(personId, onDay, half)) ? null : await this.pass(personId, onDay);
    const checkIn = await this.db.add(CheckIn, { id, personId, onDay, half, at, passId });
    await this.live.announce(PRESENCE);
    return checkIn;
  }

  /** It was a mistake: the pass has its half-day again. Refuses `check-in.taken-back`, `pass.not-today`. */
  async takeBack(id: string): Promise<CheckIn> {
    const checkIn = await this.db.get(CheckIn, id);
    authorize(checkInPolicy.takeBack(currentActor(), this.record(checkIn)));
    await this.db.query(
      'update check_in set taken_back_at = clock_timestamp() where id = $1 and taken_back_at is null',
      [id],
    );
    await this.live.announce(PRESENCE);
    return this.db.get(CheckIn, id);
  }

  /** Who is in today, the first who came first. */
  async present(): Promise<Presence[]> {
    const day = currentToday(this.clock);
    return this.db.query<Presence>(PRESENT, [day, daysHalves(day)]);
  }

  /** The viewer's arrival of this half-day; null when they have not come. */
  mine(): Promise<CheckIn | null> {
    const { onDay, half } = halfDayOf(this.clock.now(), currentAssociation().timeZone);
    return this.standing(null, currentActor().personId as string, onDay, half);
  }

  /** The last arrivals of somebody. */
  lately(personId: string): Promise<CheckIn[]> {
    return this.read('person_id = $1 and taken_back_at is null order by at desc limit 20', [personId]);
  }

  async news(): Promise<PresenceNews> {
    const row = await this.db.row<PresenceNews>(
      'select (count(*) + count(taken_back_at))::int as lines from check_in where on_day = $1',
      [currentToday(this.clock)],
    );
    return row ?? { lines: 0 };
  }

  record(checkIn: CheckIn) {
    return { ...checkIn, today: currentToday(this.clock) };
  }

  private async standing(
    id: string | null,
    personId: string,
    onDay: string,
    half: Half,
  ): Promise<CheckIn | null> {
    const [found] = await this.read(
      `person_id = $2 and (id = $1 or (on_day = $3 and half = $4 and taken_back_at is null)) order by id = $1 desc limit 1`,
      [id, personId, onDay, half],
    );
    return found ?? null;
  }

  /** Whoever has a place then, or works for the house, comes without a pass. */
  private async needsNone(personId: string, onDay: string, half: Half): Promise<boolean> {
    const row = await this.db.row(
      `select where exists (select from occupancy where person_id = $1 and in_force @> $2::date and week & $3 <> 0)
         or exists (select from mandate where person_id = $1 and role = 'coordinator' and in_force @> $2::date)`,
      [personId, onDay, halfOf(onDay, half)],
    );
    return row !== null;
  }

  private async pass(personId: string, onDay: string): Promise<string> {
    const pass = passFor(await this.passes.ofPerson(personId), onDay);
    if (!pass) throw new Refusal('check-in.no-pass');
    return pass.id;
  }

  private read(where: string, values: unknown[]): Promise<CheckIn[]> {
    return this.db.query<CheckIn>(
      `select id, person_id as "personId", on_day::text as "onDay", half, at, pass_id as "passId",
         taken_back_at as "takenBackAt" from check_in where ${where}`,
      values,
    );
  }
}
