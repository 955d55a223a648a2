import { authorize, can } from '@etabli/access';
import { byName, demand, type IsoDate, Refusal } from '@etabli/kernel';
import { People, said } from '@etabli/membership';
import { currentActor, Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { neverWas } from '../rules/history.js';
import { Composition, CompositionKind, CompositionPart } from './allocations.entities.js';
import { PLACES } from './allocations.service.js';
import { Place } from './places.entities.js';
import type { MergeInput, SplitInput } from './places.inputs.js';
import { keepsPlaces, placePolicy } from './places.policy.js';
import { PlaceReads } from './reads.service.js';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/**
 * Rooms that merge or split for a time. What goes into it is held for it, seat by seat, as if somebody were there: so no
 * allocation can cross it, before or after, and the database sees to that.
 */
@Injectable()
export class Compositions {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(PlaceReads) private readonly reads: PlaceReads,
    @Inject(People) private readonly people: People,
    @Inject(Live) private readonly live: Live,
  ) {}

  /**
   * Makes one place of several of a kind, with all they have. Refuses `composition.parts-there`, `place.one-kind`,
   * `composition.occupied`, `place.not-open`, `place.not-yours`.
   */
  async merge({ placeIds, name, startsOn, lastDay = null }: MergeInput): Promise<Composition> {
    const parts = await this.locked(placeIds, startsOn, lastDay);
    const [first] = parts as [Place, ...Place[]];
    demand(parts.length > 1, 'composition.parts-there', {}, 'placeIds');
    demand(
      parts.every(({ kind }) => kind === first.kind),
      'place.one-kind',
      {},
      'placeIds',
    );
    const whole = await this.db.add(Place, {
      kind: first.kind,
      name: said(name, 'name', 80),
      floorId: first.floorId,
      areaHundredths: sum(parts.map(({ areaHundredths }) => areaHundredths)),
      capacity: sum(parts.map(({ capacity }) => capacity)),
      features: [...new Set(parts.flatMap(({ features }) => features))],
      priceCents: sum(parts.map(({ priceCents }) => priceCents)),
      opensOn: startsOn,
      closesOn: lastDay,
    });
    return this.compose(CompositionKind.merge, { startsOn, lastDay }, parts, [whole]);
  }

  /** Makes several places of one. Refuses `composition.occupied`, `place.not-open`, `place.not-yours`, `input.required`. */
  async split({ placeId, parts, startsOn, lastDay = null }: SplitInput): Promise<Composition> {
    const [whole] = (await this.locked([placeId], startsOn, lastDay)) as [Place];
    const made: Place[] = [];
    for (const { name, ...part } of parts) {
      const { kind, floorId, features } = whole;
      const days = { opensOn: startsOn, closesOn: lastDay };
      made.push(
        await this.db.add(Place, { kind, floorId, features, ...part, ...days, name: said(name, 'name', 80) }),
      );
    }
    return this.compose(CompositionKind.split, { startsOn, lastDay }, [whole], made);
  }

  /**
   * Its last day, or another one; before its first day, it never was. Refuses `place.in-use` when somebody has what it made
   * after that day, `composition.occupied` when it is to last longer and something stands in the way.
   */
  async end(id: string, lastDay: IsoDate): Promise<Composition> {
    authorize(keepsPlaces(currentActor()));
    const composition = await this.db.get(Composition, id, { lock: true });
    const endsOn = lastDay < composition.startsOn ? neverWas(composition.startsOn) : lastDay;
    const rows = await this.db.find(CompositionPart, { where: { compositionId: id } });
    const into = rows.filter(({ side }) => side === 'into').map(({ placeId }) => placeId);
    await this.db.query('update place set closes_on = $2 where id = any($1)', [into, endsOn]);
    const changed = await this.db.change(Composition, id, { endsOn });
    await this.db.query('set constraints place_within_composition immediate');
    await this.live.announce(PLACES);
    return changed;
  }

  /** Places on one side of a composition, by name. */
  async side(compositionId: string, side: 'from' | 'into'): Promise<Place[]> {
    const rows = await this.db.find(CompositionPart, { where: { compositionId, side } });
    const places = await Promise.all(rows.map(({ placeId }) => this.reads.byId(placeId)));
    return places.flatMap((place) => place ?? []).sort((a, b) => byName(a.name, b.name));
  }

  /** What a place was ever a part of, split into, or made of; the latest first. */
  async of(placeId: string): Promise<Composition[]> {
    const parts = await this.db.find(CompositionPart, { where: { placeId } });
    const where = { id: In(parts.map(({ compositionId }) => compositionId)) };
    return this.db.find(Composition, { where, order: { startsOn: 'desc', id: 'asc' } });
  }

  /** The places, locked in one order, open on all the days and free of anybody. */
  private async locked(ids: readonly string[], startsOn: IsoDate, lastDay: IsoDate | null): Promise<Place[]> {
    demand(lastDay === null || lastDay >= startsOn, 'allocation.ends-before-start', {}, 'lastDay');
    const places: Place[] = [];
    for (const id of [...new Set(ids)].sort()) {
      const place = await this.db.get(Place, id, { lock: true });
      authorize(placePolicy.recompose(currentActor(), this.reads.record(place)));
      const open =
        place.opensOn <= startsOn && (!place.closesOn || (lastDay !== null && lastDay <= place.closesOn));
      demand(open, 'place.not-open', {}, 'startsOn');
      places.push(place);
    }
    await this.demandEmpty(places, startsOn, lastDay);
    return places;
  }

  private async demandEmpty(places: readonly Place[], from: IsoDate, to: IsoDate | null): Promise<void> {
    const names = new Map(places.map(({ id, name }) => [id, name]));
    const stay = (await this.reads.stays({ from, to })).find(({ placeId }) => names.has(placeId));
    const held = (await this.reads.holds({ from, to })).find(({ placeId }) => names.has(placeId));
    const found = stay ?? held;
    if (!found) return;
    const person = stay && can(currentActor(), 'places.read') ? await this.people.byId(stay.personId) : null;
    const place = names.get(found.placeId) ?? '';
    throw new Refusal(
      'composition.occupied',
      { place, name: person?.displayName ?? null, from: found.startsOn },
      'startsOn',
    );
  }

  private async compose(
    kind: CompositionKind,
    { startsOn, lastDay }: { startsOn: IsoDate; lastDay: IsoDate | null },
    from: readonly Place[],
    into: readonly Place[],
  ): Promise<Composition> {
    const composition = await this.db.add(Composition, { kind, startsOn, endsOn: lastDay });
    for (const [side, places] of [
      ['from', from],
      ['into', into],
    ] as const) {
      for (const { id } of places) {
        await this.db.add(CompositionPart, { compositionId: composition.id, placeId: id, side });
      }
    }
    await this.live.announce(PLACES);
    return composition;
  }
}
