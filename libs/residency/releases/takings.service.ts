import { authorize } from '@etabli/access';
import { addDays, demand, type IsoDate, newId, Refusal } from '@etabli/kernel';
import { People } from '@etabli/membership';
import { demandStillHere } from '@etabli/membership/people/people.policy';
import { currentActor, Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { forThem } from '../passes/passes.policy.js';
import { PLACES } from '../places/allocations.service.js';
import { PlaceReads } from '../places/reads.service.js';
import { AHEAD_DAYS, seatsFor } from '../rules/releases.js';
import { ReleaseReads, stayOf } from './reads.service.js';
import { type DeskRelease, DeskTaking, ReleaseMade } from './releases.entities.js';
import type { TakingInput } from './releases.inputs.js';
import { takingPolicy } from './releases.policy.js';

/** A member on that day, or with a half-day on a pass for it. */
const WELCOME = `select where exists (select from membership m where m.person_id = $1 and days_of(m.starts_on, m.ends_on) @> $2::date)
  or exists (select from pass_now p where p.person_id = $1 and p.left_over > 0 and days_of(p.bought_on, p.valid_until) @> $2::date)`;

const HAS = `select p.name from desk_taking t
  join occupancy o on o.association_id = t.association_id and o.id = t.allocation_id
  join place p on p.association_id = o.association_id and p.id = o.place_id
  where t.person_id = $1 and t.on_day = $2 and t.half = any($3) and t.given_back_at is null limit 1`;

/** Somebody takes a released place for the day. The database refuses a seat taken twice. */
@Injectable()
export class Takings {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(ReleaseReads) private readonly reads: ReleaseReads,
    @Inject(PlaceReads) private readonly places: PlaceReads,
    @Inject(People) private readonly people: People,
    @Inject(Live) private readonly live: Live,
  ) {}

  /**
   * Takes halves of a day, for oneself, or for somebody by who looks after the places; whoever lends it may keep it so. Refuses `desk.taken` with who has it and
   * what else is offered, `desk.not-released`, `desk.has-one`, `desk.ahead`, `desk.for-members`, `place.not-yours`.
   */
  async take({ releaseId, onDay, halves, personId: other }: TakingInput): Promise<DeskTaking[]> {
    const personId = other ?? (currentActor().personId as string);
    authorize(forThem(currentActor(), personId));
    demandStillHere(await this.people.get(personId));
    await this.db.get(ReleaseMade, releaseId, { lock: true });
    const release = await this.reads.release(releaseId);
    await this.demandWelcome(release, personId, onDay);
    const days = { from: onDay, to: onDay };
    const wanted = [...new Set(halves)].sort();
    const seats = seatsFor(release, stayOf(release), await this.reads.takenIn(days), onDay, wanted);
    if (!seats) throw await this.why(release, onDay);
    const has = await this.db.row<{ name: string }>(HAS, [personId, onDay, wanted]);
    demand(!has, 'desk.has-one', { place: has?.name }, 'onDay');
    const { allocationId } = release;
    const rows = seats.map((seat) => ({ id: newId(), releaseId, allocationId, personId, onDay, ...seat }));
    await this.db.insert(DeskTaking, rows);
    await this.live.announce(PLACES);
    return this.taken(rows.map(({ id }) => id));
  }

  /** Gives back what was taken: others may have it. Refuses `desk.given-back`, `desk.past`, `desk.not-yours`; all of it or nothing. */
  async giveBack(ids: string[]): Promise<DeskTaking[]> {
    const today = this.reads.today();
    for (const taking of await this.taken(ids)) {
      authorize(takingPolicy.giveBack(currentActor(), { ...taking, today }));
    }
    await this.db.query(
      'update desk_taking set given_back_at = clock_timestamp() where id = any($1) and given_back_at is null',
      [ids],
    );
    await this.live.announce(PLACES);
    return this.taken(ids);
  }

  private async taken(ids: readonly string[]): Promise<DeskTaking[]> {
    const all: DeskTaking[] = [];
    for (const id of ids) all.push(await this.reads.taking(id));
    return all;
  }

  private async demandWelcome(release: DeskRelease, personId: string, onDay: IsoDate): Promise<void> {
    const today = this.reads.today();
    demand(
      onDay >= today && onDay <= addDays(today, AHEAD_DAYS),
      'desk.ahead',
      { days: AHEAD_DAYS },
      'onDay',
    );
    const isWelcome =
      personId === release.personId || (await this.db.row(WELCOME, [personId, onDay])) !== null;
    demand(isWelcome, 'desk.for-members', {}, 'personId');
  }

  /** Why it is not to be had: somebody has it, or it is not lent that day. */
  private async why(release: DeskRelease, onDay: IsoDate): Promise<Refusal> {
    const [held] = (await this.reads.takenIn({ from: onDay, to: onDay })).filter(
      ({ allocationId }) => allocationId === release.allocationId,
    );
    if (!held) return new Refusal('desk.not-released', { on: onDay }, 'onDay');
    const names = new Map(
      (await this.places.openIn({ from: onDay, to: onDay })).map(({ id, name }) => [id, name]),
    );
    const offered = await this.reads.offered(onDay);
    const instead = offered.flatMap(({ release: { placeId } }) => names.get(placeId) ?? []).slice(0, 3);
    const person = await this.people.byId(held.personId);
    const details = {
      place: names.get(release.placeId),
      name: person?.displayName ?? null,
      on: onDay,
      instead,
    };
    return new Refusal('desk.taken', details, 'releaseId');
  }
}
