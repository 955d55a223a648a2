import { authorize } from '@etabli/access';
import { addDays, demand, type IsoDate, newId, Refusal } from '@etabli/kernel';
import { People } from '@etabli/membership';
import { demandStillHere } from '@etabli/membership/people/people.policy';
import { currentActor, Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { MovedStays } from '../chain/moved.js';
import { neverWas } from '../rules/history.js';
import { isWeek, monthlyShare, WHOLE_WEEK } from '../rules/week.js';
import { type Allocation, AllocationEnd, AllocationMade, EndCause } from './allocations.entities.js';
import { Availability } from './availability.service.js';
import { Place } from './places.entities.js';
import type { AllocationInput, MoveInput } from './places.inputs.js';
import { allocationPolicy, placePolicy } from './places.policy.js';
import { PlaceReads } from './reads.service.js';

const MEMBER = `select from membership m where m.person_id = $1 and days_of(m.starts_on, m.ends_on) && days_of($2, $3)`;

/** What changes on the plan is told under this topic. */
export const PLACES = 'places';

/** Who is given which place, from when to when. The log only grows; the database refuses a seat taken twice. */
@Injectable()
export class Allocations {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(PlaceReads) private readonly reads: PlaceReads,
    @Inject(Availability) private readonly availability: Availability,
    @Inject(People) private readonly people: People,
    @Inject(MovedStays) private readonly moved: MovedStays,
    @Inject(Live) private readonly live: Live,
  ) {}

  /**
   * Gives somebody a place. Refuses what `Availability.demand` refuses, `allocation.week`, `allocation.ends-before-start`,
   * `allocation.not-a-member`, `place.closed`, `place.by-the-hour`, `place.not-yours`.
   */
  async allocate(input: AllocationInput, movedFrom: string | null = null): Promise<Allocation> {
    const place = await this.db.get(Place, input.placeId, { lock: true });
    authorize(placePolicy.allocate(currentActor(), this.reads.record(place)));
    return this.give(place, input, movedFrom);
  }

  /** Gives a place to whoever took the offer of it: who offered it had the right to. Refuses the rest of what `allocate` does. */
  async keepPromise(input: AllocationInput): Promise<Allocation> {
    return this.give(await this.db.get(Place, input.placeId, { lock: true }), input, null);
  }

  private async give(place: Place, input: AllocationInput, movedFrom: string | null): Promise<Allocation> {
    const { personId, startsOn, lastDay = null, seats } = input;
    const week = input.week ?? WHOLE_WEEK;
    demand(isWeek(week), 'allocation.week', {}, 'week');
    demand(lastDay === null || lastDay >= startsOn, 'allocation.ends-before-start', {}, 'lastDay');
    demandStillHere(await this.people.get(personId));
    demand(
      await this.db.row(`select where exists (${MEMBER})`, [personId, startsOn, lastDay]),
      'allocation.not-a-member',
      {},
      'personId',
    );
    await this.availability.demand({ place, startsOn, lastDay, week, seats });
    const monthlyCents = input.monthlyCents ?? monthlyShare(place.priceCents * seats, week);
    const made = {
      placeId: place.id,
      personId,
      startsOn,
      endsOn: lastDay,
      week,
      seats,
      monthlyCents,
      movedFrom,
    };
    const { id } = await this.db.add(AllocationMade, made);
    await this.live.announce(PLACES);
    return this.get(id);
  }

  /**
   * Says the last day of an allocation, or another one. Refuses `allocation.ends-before-start` (then it is taken back),
   * `allocation.never-was`, and when that is later than before, what `Availability.demand` refuses.
   */
  async end(id: string, lastDay: IsoDate, reason: string): Promise<Allocation> {
    const allocation = await this.locked(id, 'end');
    demand(lastDay >= allocation.startsOn, 'allocation.ends-before-start', {}, 'lastDay');
    await this.demandLonger(allocation, lastDay);
    return this.say(allocation, lastDay, EndCause.left, reason.trim());
  }

  /**
   * The last day that a contract says, null for none: whoever agreed it was let by the contract, not by the plan. Refuses
   * `allocation.ends-before-start`, and when it is later than before, what `Availability.demand` refuses.
   */
  async endAsAgreed(id: string, lastDay: IsoDate | null, reason = ''): Promise<Allocation> {
    await this.db.query(
      'select from place where id = (select place_id from occupancy where id = $1) for no key update',
      [id],
    );
    const allocation = await this.get(id);
    demand(lastDay === null || lastDay >= allocation.startsOn, 'allocation.ends-before-start', {}, 'lastDay');
    await this.demandLonger(allocation, lastDay);
    return this.say(allocation, lastDay, lastDay ? EndCause.left : EndCause.kept, reason.trim());
  }

  /** It goes on after all, as it did before its last day was said. Refuses `allocation.not-ended`, `allocation.taken`. */
  async keep(id: string): Promise<Allocation> {
    const allocation = await this.locked(id, 'keep');
    const [, before] = await this.reads.ends(id);
    const lastDay = before ? before.lastDay : (await this.db.get(AllocationMade, id)).endsOn;
    await this.demandLonger(allocation, lastDay);
    return this.say(allocation, lastDay, EndCause.kept, '');
  }

  /**
   * A mistake: it never was, and who had moved for it is back where they were. Refuses `allocation.too-late`,
   * `allocation.moved-since`, `allocation.never-was`.
   */
  async takeBack(id: string): Promise<Allocation> {
    const allocation = await this.locked(id, 'takeBack');
    const gone = await this.say(allocation, neverWas(allocation.startsOn), EndCause.taken_back, '');
    if (!allocation.movedFrom) return gone;
    const before = await this.get(allocation.movedFrom);
    const [, earlier] = await this.reads.ends(before.id);
    const lastDay = earlier ? earlier.lastDay : (await this.db.get(AllocationMade, before.id)).endsOn;
    await this.demandLonger(before, lastDay);
    await this.say(before, lastDay, EndCause.kept, '');
    await this.moved.takenBack(id);
    return gone;
  }

  /**
   * Moves people from a day on, in one go: in a chain each may take the place another leaves. What they pay follows the
   * place, unless it was given for nothing, and is paid otherwise; their contract follows too. Refuses as `allocate` does, `allocation.over`, `allocation.same-place`; all of them or none.
   */
  async move(moves: MoveInput[], onDay: IsoDate): Promise<Allocation[]> {
    const leaving: Allocation[] = [];
    for (const { allocationId } of moves) await this.get(allocationId);
    await this.lockPlaces(moves);
    for (const { allocationId, placeId } of moves) {
      const allocation = await this.locked(allocationId, 'move');
      demand(allocation.placeId !== placeId, 'allocation.same-place', {}, 'placeId');
      const { endsOn } = allocation;
      demand(endsOn === null || endsOn >= onDay, 'allocation.over', { on: endsOn });
      leaving.push(allocation);
    }
    for (const allocation of leaving) {
      const lastDay = onDay > allocation.startsOn ? addDays(onDay, -1) : neverWas(allocation.startsOn);
      await this.say(allocation, lastDay, EndCause.moved, '');
    }
    const arrived: Allocation[] = [];
    for (const [index, { placeId }] of moves.entries()) {
      const stay = leaving[index] as Allocation;
      const { id, personId, endsOn, week, seats } = stay;
      const monthlyCents = (await this.isGivenForNothing(stay)) ? 0 : undefined;
      const there = { placeId, personId, startsOn: onDay, lastDay: endsOn, week, seats, monthlyCents };
      arrived.push(await this.allocate(there, id));
    }
    for (const { id: toId, movedFrom } of arrived)
      await this.moved.moved({ fromId: movedFrom as string, toId, onDay });
    return arrived;
  }

  async get(id: string): Promise<Allocation> {
    demand(/^[0-9a-f-]{36}$/i.test(id), 'not-found');
    const found = await this.reads.allocation(id);
    if (!found) throw new Refusal('not-found');
    return found;
  }

  /** An allocation once its place is locked, when the policy lets the actor do it. */
  private async locked(id: string, action: keyof typeof allocationPolicy): Promise<Allocation> {
    const { placeId } = await this.get(id);
    await this.db.get(Place, placeId, { lock: true });
    const allocation = await this.get(id);
    authorize(allocationPolicy[action](currentActor(), await this.reads.allocationRecord(allocation)));
    return allocation;
  }

  /** A place that has a price, given for none. */
  private async isGivenForNothing({ placeId, monthlyCents }: Allocation): Promise<boolean> {
    return monthlyCents === 0 && (await this.db.get(Place, placeId)).priceCents > 0;
  }

  /** Those left and those taken, always in the same order, so that two chains never wait for each other. */
  private async lockPlaces(moves: readonly MoveInput[]): Promise<void> {
    await this.db.query(
      `select from place where id::text = any($1) or id in (select place_id from occupancy where id::text = any($2))
       order by id for update`,
      [moves.map(({ placeId }) => placeId), moves.map(({ allocationId }) => allocationId)],
    );
  }

  /** The days that a later end adds must be free. */
  private async demandLonger(
    { id, placeId, startsOn, endsOn, week, seats }: Allocation,
    lastDay: IsoDate | null,
  ) {
    if (endsOn === null || (lastDay !== null && lastDay <= endsOn)) return;
    const place = await this.db.get(Place, placeId);
    const from = addDays(endsOn, 1);
    await this.availability.demand(
      { place, startsOn: from < startsOn ? startsOn : from, lastDay, week, seats },
      [id],
    );
  }

  private async say(
    allocation: Allocation,
    lastDay: IsoDate | null,
    cause: EndCause,
    reason: string,
  ): Promise<Allocation> {
    const { id } = allocation;
    const rows = await this.db.query<{ step: number }>(
      'select coalesce(max(step), 0)::int + 1 as step from allocation_end where allocation_id = $1',
      [id],
    );
    await this.db.insert(AllocationEnd, [
      { id: newId(), allocationId: id, step: rows[0]?.step ?? 1, lastDay, cause, reason },
    ]);
    await this.live.announce(PLACES);
    return this.get(id);
  }
}
