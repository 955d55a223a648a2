import type { IsoDate } from '@etabli/kernel';
import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { lastDayOf } from '../../rules/contracts.js';
import { departureChain } from '../../rules/departure.js';
import { depositHeld } from '../../rules/deposits.js';
import type { Contract } from '../contracts.entities.js';
import { Deposits } from '../deposits/deposits.service.js';
import { InspectionReads } from '../inspections/inspection-reads.service.js';
import { ContractReads } from '../reads.service.js';
import { DepartureStep } from './departure.types.js';

/** When keys of a contract last came back. */
const KEYS = `select count(*) filter (where n.last_kind in ('given', 'restored', 'suspended'))::int as out,
    (select max(m.on_day)::text from key_movement m where m.contract_id = $1 and m.kind = 'returned') as back
  from key_now n where n.contract_id = $1`;

/** Whoever has the place once this one has left it. */
const NEXT = `select min(o.starts_on)::text as "from" from occupancy o
  where o.place_id = $1 and o.id <> $2 and not isempty(o.in_force) and o.starts_on > $3::date`;

/** A departure as one chain, each step with the day that follows from the others. */
@Injectable()
export class Departures {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(ContractReads) private readonly reads: ContractReads,
    @Inject(InspectionReads) private readonly inspections: InspectionReads,
    @Inject(Deposits) private readonly deposits: Deposits,
  ) {}

  async chain(contract: Contract): Promise<DepartureStep[]> {
    const { id, placeId, allocationId, terms } = contract;
    const lastDay =
      this.reads.state(contract) === 'ended' || contract.lastStep === 'notice' ? lastDayOf(contract) : null;
    const exit = (await this.inspections.of(id)).find(({ kind }) => kind === 'exit');
    const signed = exit ? await this.inspections.signatures(exit.id) : [];
    const moved = await this.deposits.of(id);
    const keys = await this.db.row<{ out: number; back: IsoDate | null }>(KEYS, [id]);
    const next = lastDay
      ? await this.db.row<{ from: IsoDate | null }>(NEXT, [placeId, allocationId, lastDay])
      : null;
    const chain = departureChain({
      ...{ lastDay, inspectionOn: exit?.heldOn ?? null, inspectionSigned: signed.length === 2 },
      ...{ keysOut: keys?.out ?? 0, keysBackOn: keys?.back ?? null },
      ...{ depositHeld: depositHeld(moved), depositReceived: moved.length > 0 },
      depositReturnedOn: moved.findLast(({ kind }) => kind !== 'received')?.onDay ?? null,
      ...{ depositReturnDays: terms.depositReturnDays, nextFrom: next?.from ?? null },
    });
    return chain.map((step) => Object.assign(new DepartureStep(), step));
  }
}
