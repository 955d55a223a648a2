import { authorize, can } from '@etabli/access';
import { demand, type IsoDate, Refusal } from '@etabli/kernel';
import { currentActor, Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Allocation } from '../places/allocations.entities.js';
import { Allocations } from '../places/allocations.service.js';
import type { Place } from '../places/places.entities.js';
import { byTheHour, keepsPlaces } from '../places/places.policy.js';
import { occupiedBy, PlaceReads } from '../places/reads.service.js';
import { type Chain, transfers } from '../rules/cycles.js';
import { WAITING, WaitingLists } from './list.service.js';
import { PlaceOffer, TransferRound, TransferWish } from './offers.entities.js';
import type { TransferChain, Transfers, WishInput } from './transfers.types.js';

/** Residents, what they wish for, and the places that may change hands: those of one person alone, and those of nobody. */
interface Exchange {
  tenants: { allocation: Allocation; wishes: string[] }[];
  vacant: string[];
  places: Map<string, Place>;
}

/** Residents first: who wants another place, and chains in which nobody loses theirs. */
@Injectable()
export class TransferBoard {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Live) private readonly live: Live,
    @Inject(PlaceReads) private readonly reads: PlaceReads,
    @Inject(Allocations) private readonly allocations: Allocations,
    @Inject(WaitingLists) private readonly lists: WaitingLists,
  ) {}

  async read(): Promise<Transfers> {
    const actor = currentActor();
    const exchange = await this.exchange();
    const found = (id: string): Place => exchange.places.get(id) as Place;
    const mine = exchange.tenants.filter(({ allocation }) => allocation.personId === actor.personId);
    return {
      mine: mine.map(({ allocation, wishes }) => ({ allocation, wishes: wishes.map(found) })),
      places: [...exchange.places.values()],
      chains: can(actor, 'applications.review') ? chainsOf(exchange).map((one) => view(one, exchange)) : [],
    };
  }

  /** Says which places one would rather have. Refuses `transfer.not-yours`, `transfer.wishes`, `allocation.over`. */
  async wish({ allocationId, placeIds }: WishInput): Promise<Transfers> {
    const allocation = await this.allocations.get(allocationId);
    const { personId } = currentActor();
    demand(allocation.personId === personId, 'transfer.not-yours');
    const { endsOn } = allocation;
    demand(endsOn === null || endsOn >= this.reads.today(), 'allocation.over', { on: endsOn });
    const { places } = await this.exchange();
    const wished = [...new Set(placeIds)];
    const good = wished.every((id) => places.has(id) && id !== allocation.placeId);
    demand(good && wished.length === placeIds.length, 'transfer.wishes', {}, 'placeIds');
    await this.db.add(TransferWish, { allocationId, placeIds: wished });
    await this.live.announce(WAITING);
    return this.read();
  }

  /**
   * Carries a chain out from a day on, all of it or nothing. Refuses `transfer.changed` when the wishes make another chain by
   * now, and what stands in the way of a move.
   */
  async carryOut(allocationIds: readonly string[], onDay: IsoDate): Promise<Transfers> {
    authorize(keepsPlaces(currentActor()));
    demand(onDay >= this.reads.today(), 'transfer.past', {}, 'onDay');
    await this.lists.hold();
    const asked = [...allocationIds].sort().join();
    const chain = chainsOf(await this.exchange()).find(
      (moves) =>
        moves
          .map(({ tenantId }) => tenantId)
          .sort()
          .join() === asked,
    );
    if (!chain) throw new Refusal('transfer.changed');
    const moves = chain.map(({ tenantId: allocationId, from, to }) => ({ allocationId, from, to }));
    await this.allocations.move(
      moves.map(({ allocationId, to }) => ({ allocationId, placeId: to })),
      onDay,
    );
    await this.db.add(TransferRound, { onDay, moves });
    await this.live.announce(WAITING);
    return this.read();
  }

  /** Who may exchange what, from today on: six statements. */
  private async exchange(): Promise<Exchange> {
    const days = { from: this.reads.today(), to: null };
    const { stays, holds } = occupiedBy(await this.reads.stays(days), await this.reads.holds(days));
    const offered = await this.db.find(PlaceOffer, { where: { outcome: IsNull() } });
    const open = (await this.reads.openIn(days)).filter(
      ({ id, kind, opensOn, closesOn }) =>
        !byTheHour.includes(kind) && closesOn === null && opensOn <= days.from && !holds.has(id),
    );
    const vacant = open.filter(({ id }) => !stays.has(id) && !offered.some(({ placeId }) => placeId === id));
    const alone = open.flatMap((place) => {
      const own = stays.get(place.id) ?? [];
      return own.length === 1 && own[0]?.endsOn === null ? [{ place, allocation: own[0] }] : [];
    });
    const places = new Map([...vacant, ...alone.map(({ place }) => place)].map((each) => [each.id, each]));
    const wished = await this.wishes();
    const tenants = alone.map(({ allocation }) => ({
      allocation,
      wishes: (wished.get(allocation.id) ?? []).filter(
        (id) => (places.get(id)?.capacity ?? 0) >= allocation.seats && id !== allocation.placeId,
      ),
    }));
    return { tenants, vacant: vacant.map(({ id }) => id), places };
  }

  private async wishes(): Promise<Map<string, string[]>> {
    const rows = await this.db.query<{ id: string; placeIds: string[] }>(
      `select distinct on (allocation_id) allocation_id as id, place_ids as "placeIds" from transfer_wish
       order by allocation_id, number desc`,
    );
    return new Map(rows.map(({ id, placeIds }) => [id, placeIds]));
  }
}

/** The longest resident first. */
const chainsOf = ({ tenants, vacant }: Exchange): Chain[] =>
  transfers(
    tenants.map(({ allocation: { id, placeId, startsOn }, wishes }) => ({
      id,
      placeId,
      since: startsOn,
      wishes,
    })),
    vacant,
  );

const view = (chain: Chain, { tenants, places }: Exchange): TransferChain => ({
  moves: chain.map(({ tenantId, to }) => ({
    allocation: tenants.find(({ allocation }) => allocation.id === tenantId)?.allocation as Allocation,
    to: places.get(to) as Place,
  })),
});
