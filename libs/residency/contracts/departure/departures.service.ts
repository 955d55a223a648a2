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

/** Whoever has the place once this one has left it, and the contract they have for it, wherever it began. */
const NEXT = `select o.starts_on::text as "from", o.monthly_cents > 0 as pays, c.id as "contractId", (
    select max(s.on_day)::text from contract_step s where s.contract_id = c.id and s.kind = 'signed') as "signedOn"
  from occupancy o
  left join lateral (select c.id from contract c
    where c.association_id = o.association_id and c.person_id = o.person_id
      and moved_to(c.association_id, c.allocation_id, o.starts_on) = o.id
      and not exists (select from contract_step s where s.contract_id = c.id and s.kind = 'abandoned')
    order by c.id desc limit 1) c on true
  where o.place_id = $1 and o.id <> $2 and not isempty(o.in_force) and o.starts_on > $3::date
  order by o.starts_on, o.id limit 1`;

/** Is the place given for nothing, and so paid for by a line that the treasury keeps, or not at all? */
const PAID_OTHERWISE = 'select monthly_cents = 0 as otherwise from occupancy where id = $1';

/** Nobody yet. */
const NOBODY: Next = { from: null, pays: true, contractId: null, signedOn: null };

interface Next {
  from: IsoDate | null;
  pays: boolean;
  contractId: string | null;
  signedOn: IsoDate | null;
}

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
    const found = lastDay ? await this.db.row<Next>(NEXT, [placeId, allocationId, lastDay]) : null;
    const next = found ?? NOBODY;
    const paid = await this.db.row<{ otherwise: boolean }>(PAID_OTHERWISE, [allocationId]);
    const paidOtherwise = contract.monthlyCents > 0 && (paid?.otherwise ?? false);
    const chain = departureChain({
      ...{ lastDay, inspectionOn: exit?.heldOn ?? null, inspectionSigned: signed.length === 2 },
      ...{ keysOut: keys?.out ?? 0, keysBackOn: keys?.back ?? null },
      ...{ depositHeld: depositHeld(moved), depositReceived: moved.length > 0 },
      depositReturnedOn: moved.findLast(({ kind }) => kind !== 'received')?.onDay ?? null,
      ...{ depositReturnDays: terms.depositReturnDays, nextFrom: next.from },
      ...{ nextSignedOn: next.signedOn, nextPays: next.pays },
    });
    return chain.map((step) =>
      Object.assign(new DepartureStep(), step, {
        contractId: step.kind === 'contract' ? next.contractId : null,
        paidOtherwise: step.kind === 'vacancy' && paidOtherwise,
      }),
    );
  }
}
