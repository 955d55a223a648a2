import { can } from '@etabli/access';
import { type IsoDate, Refusal } from '@etabli/kernel';
import { People } from '@etabli/membership';
import { currentActor } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { beside, freeFrom, insteadOf, isFreeFor, type Stay, type Wanted } from '../rules/plan.js';
import type { Allocation } from './allocations.entities.js';
import type { Place } from './places.entities.js';
import { byTheHour } from './places.policy.js';
import { occupiedBy, PlaceReads, planned } from './reads.service.js';

/** What of a place somebody wants. */
export interface Asked {
  place: Place;
  startsOn: IsoDate;
  lastDay: IsoDate | null;
  week: number;
  seats: number;
}

/** What is free; and when a place is not, who holds it and what is free instead. */
@Injectable()
export class Availability {
  constructor(
    @Inject(PlaceReads) private readonly reads: PlaceReads,
    @Inject(People) private readonly people: People,
  ) {}

  /**
   * Refuses `allocation.taken` with who holds the place from when to when (for who may read the plan), the day it is free
   * again and what is free instead; `allocation.merged`, `allocation.seats`, `place.not-open`. `beside` is left out of account:
   * a stay that goes on, or moves away.
   */
  async demand(
    { place, startsOn, lastDay, week, seats }: Asked,
    without: readonly string[] = [],
  ): Promise<void> {
    if (seats > place.capacity) {
      throw new Refusal('allocation.seats', { place: place.name, capacity: place.capacity }, 'seats');
    }
    const open =
      place.opensOn <= startsOn && (!place.closesOn || (lastDay !== null && lastDay <= place.closesOn));
    if (!open) throw new Refusal('place.not-open', {}, 'startsOn');
    const days = { from: startsOn, to: lastDay };
    const stays = (await this.reads.stays(days)).filter(({ id }) => !without.includes(id));
    const occupied = occupiedBy(stays, await this.reads.holds(days));
    const wanted: Wanted = { period: { start: startsOn, end: lastDay }, week, seats };
    const ofPlace = { stays: occupied.stays.get(place.id) ?? [], holds: occupied.holds.get(place.id) ?? [] };
    const asked = planned(place);
    if (isFreeFor(asked, ofPlace.stays, ofPlace.holds, wanted)) return;
    const kept = await this.reads.onOffer(days, week);
    const others = (await this.reads.openIn(days))
      .filter(({ id }) => !kept.has(id))
      .map((one) => ({ ...planned(one), name: one.name }));
    const instead = insteadOf(asked, wanted, others, occupied);
    const holders = beside(wanted, ofPlace.stays);
    throw new Refusal(
      ofPlace.holds.length > 0 ? 'allocation.merged' : 'allocation.taken',
      {
        place: place.name,
        ...(await this.heldBy(holders)),
        freeFrom: freeFrom(asked, ofPlace.stays, ofPlace.holds, wanted),
        instead: instead.map(({ name }) => name),
        insteadIds: instead.map(({ id }) => id),
      },
      'placeId',
    );
  }

  /** Places that can be had for a share of the week from a day on, by kind and name; those on offer are somebody’s already. */
  async free({ startsOn, lastDay, week, seats }: Omit<Asked, 'place'>): Promise<Place[]> {
    const days = { from: startsOn, to: lastDay };
    const occupied = occupiedBy(await this.reads.stays(days), await this.reads.holds(days));
    const wanted: Wanted = { period: { start: startsOn, end: lastDay }, week, seats };
    const kept = await this.reads.onOffer(days, week);
    const places = (await this.reads.openIn(days)).filter(
      ({ id, kind }) => !byTheHour.includes(kind) && !kept.has(id),
    );
    return places.filter((place) =>
      isFreeFor(
        planned(place),
        occupied.stays.get(place.id) ?? [],
        occupied.holds.get(place.id) ?? [],
        wanted,
      ),
    );
  }

  private async heldBy(holders: readonly (Allocation & Stay)[]) {
    const [first] = holders;
    const person =
      first && can(currentActor(), 'places.read') ? await this.people.byId(first.personId) : null;
    return {
      name: person?.displayName ?? null,
      from: first?.startsOn ?? null,
      until: first?.endsOn ?? null,
      week: first?.week ?? null,
      others: Math.max(0, holders.length - 1),
    };
  }
}
