import {
  type AwaitedDeposit,
  DepositExchange,
  type DepositMoved,
  type DepositRegister,
  type HeldDeposit,
} from '@etabli/commissions';
import { type Cents, demand, type IsoDate } from '@etabli/kernel';
import { Db } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { depositReceived, mistakable } from '../../rules/deposits.js';
import type { Contract } from '../contracts.entities.js';
import { BINDING, CONTRACTS } from '../contracts.sql.js';
import { ContractReads } from '../reads.service.js';
import { DepositKind, DepositMeans, DepositMovement } from './deposits.entities.js';
import { DepositMoves } from './moves.service.js';

const SUMS = `
  select contract_id, min(on_day) filter (where kind = 'received') as since,
    sum(case kind when 'received' then amount_cents else -amount_cents end)::int as held
  from deposit_movement group by 1`;

const HELD = `
  select s.contract_id as "contractId", c.person_id as "personId", l.name as what, s.held as cents, s.since::text as since
  from (${SUMS}) s
  join contract c on c.id = s.contract_id
  join person p on p.association_id = c.association_id and p.id = c.person_id
  join place l on l.association_id = c.association_id and l.id = c.place_id
  where s.held > 0 order by p.sort_name, s.since, s.contract_id`;

/** What was told by mistake stands no more. */
const STANDS = `m.kind <> 'mistaken' and not exists (select from deposit_movement u
    where u.association_id = m.association_id and u.undoes = m.id)`;

/** Of contracts that bind, before anything of the deposit has gone. */
const AWAITED = `
  select c.id as "contractId", c."personId", c."placeName" as what, c."depositCents" - coalesce(m.received, 0)::int as cents
  from (${CONTRACTS}) c
  left join (select contract_id, bool_or(kind in ('returned', 'kept')) as gone,
      sum(case kind when 'received' then amount_cents when 'mistaken' then -amount_cents end) as received
    from deposit_movement group by 1) m on m.contract_id = c.id
  where ${BINDING} and m.gone is not true and c."depositCents" > coalesce(m.received, 0)
  order by c."personName", c.id`;

const MOVEMENTS = `
  select m.id, m.kind, m.means, m.amount_cents as cents, m.on_day::text as "onDay", c.person_id as "personId",
    l.name as what, null as "dueId"
  from deposit_movement m
  join contract c on c.association_id = m.association_id and c.id = m.contract_id
  join place l on l.association_id = c.association_id and l.id = c.place_id
  where ${STANDS} order by m.on_day, m.contract_id, m.step`;

/** Deposits, for whoever keeps the money. */
@Injectable()
export class DepositsRegister implements DepositRegister, OnModuleInit {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(ContractReads) private readonly reads: ContractReads,
    @Inject(DepositMoves) private readonly moves: DepositMoves,
    @Inject(DepositExchange) private readonly exchange: DepositExchange,
  ) {}

  onModuleInit(): void {
    this.exchange.declareRegister(this);
  }

  held(): Promise<HeldDeposit[]> {
    return this.db.query<HeldDeposit>(HELD);
  }

  async kept(): Promise<boolean> {
    const row = await this.db.row<{ kept: boolean }>(
      `select exists (select from deposit_movement m where ${STANDS}) as kept`,
    );
    return row?.kept ?? false;
  }

  movements(): Promise<DepositMoved[]> {
    return this.db.query<DepositMoved>(MOVEMENTS);
  }

  awaited(): Promise<AwaitedDeposit[]> {
    return this.db.query<AwaitedDeposit>(AWAITED);
  }

  /** Refuses `not-found`, and `deposit.too-much` for more than is still to come. */
  async receive(contractId: string, cents: Cents, onDay: IsoDate, bankId: string | null): Promise<string> {
    const contract = await this.alone(contractId);
    const left = contract.depositCents - depositReceived(await this.linesOf(contractId));
    demand(cents > 0 && cents <= left, 'deposit.too-much', { left }, 'amountCents');
    const moving = {
      ...{ kind: DepositKind.received as const, means: DepositMeans.bank },
      ...{ amountCents: cents, onDay, reason: '' },
    };
    const [id = ''] = await this.moves.add(contract, [moving], bankId);
    return id;
  }

  /** Refuses `deposit.not-mistaken` once some of it has gone. */
  async takeBack(movementId: string): Promise<void> {
    const movement = await this.db.get(DepositMovement, movementId);
    await this.alone(movement.contractId);
    const last = mistakable(await this.linesOf(movement.contractId));
    demand(last?.id === movementId, 'deposit.not-mistaken');
    await this.moves.takeBack(movement, this.reads.today());
  }

  private async alone(contractId: string): Promise<Contract> {
    await this.reads.hold(contractId);
    const contract = await this.reads.byId(contractId);
    demand(contract, 'not-found');
    return contract;
  }

  private linesOf(contractId: string): Promise<DepositMovement[]> {
    return this.db.find(DepositMovement, { where: { contractId }, order: { step: 'asc' } });
  }
}
