import { type Cents, demand, type IsoDate, newId } from '@etabli/kernel';
import { said } from '@etabli/membership';
import { Db, groupBy, Live, load, type StoredFile } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Deduction, depositHeld, depositReturn } from '../../rules/deposits.js';
import type { Contract } from '../contracts.entities.js';
import { CONTRACTS_TOPIC } from '../contracts.topic.js';
import { ContractPapers } from '../papers/papers.service.js';
import { ContractReads } from '../reads.service.js';
import { depositPaper } from './deposit-paper.js';
import { DepositKind, DepositMovement } from './deposits.entities.js';

type Moved = Pick<DepositMovement, 'kind' | 'amountCents' | 'reason'>;

/** Deposits: received, held, given back but for what is kept with its reason. */
@Injectable()
export class Deposits {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(ContractReads) private readonly reads: ContractReads,
    @Inject(ContractPapers) private readonly papers: ContractPapers,
    @Inject(Live) private readonly live: Live,
  ) {}

  /** What moved, in order; batched. */
  async of(contractId: string): Promise<DepositMovement[]> {
    const found = await load('deposit', contractId, async (ids) => {
      const rows = await this.db.find(DepositMovement, {
        where: { contractId: In([...ids]) },
        order: { step: 'asc' },
      });
      return groupBy(ids, rows, (row) => row.contractId);
    });
    return found ?? [];
  }

  /** Cents the house holds. */
  async held(contractId: string): Promise<Cents> {
    return depositHeld(await this.of(contractId));
  }

  /** It came. Refuses `contract.wrong-state`, `deposit.to-come`, `deposit.too-much` for more than was agreed. */
  async receive(id: string, amountCents: Cents, onDay: IsoDate): Promise<Contract> {
    const { depositCents } = await this.reads.locked(id, 'moveDeposit');
    this.demandPast(onDay);
    const received = (await this.of(id)).filter(({ kind }) => kind === 'received');
    const before = received.reduce((sum, one) => sum + one.amountCents, 0);
    const left = depositCents - before;
    demand(amountCents > 0 && amountCents <= left, 'deposit.too-much', { left }, 'amountCents');
    await this.add(id, onDay, [{ kind: DepositKind.received, amountCents, reason: '' }]);
    return this.reads.get(id);
  }

  /** Closes it: what is held goes back, less what is kept. Refuses `deposit.none-held`, `deposit.deductions`, `deposit.to-come`. */
  async giveBack(id: string, deductions: Deduction[], onDay: IsoDate): Promise<Contract> {
    await this.reads.locked(id, 'moveDeposit');
    this.demandPast(onDay);
    const held = await this.held(id);
    demand(held > 0, 'deposit.none-held');
    const back = depositReturn(held, deductions);
    demand(back !== null, 'deposit.deductions', { held }, 'deductions');
    const kept = deductions.map(({ amountCents, reason }, at) => ({
      ...{ kind: DepositKind.kept, amountCents, reason: said(reason, `deductions.${at}.reason`, 500) },
    }));
    const returned = back > 0 ? [{ kind: DepositKind.returned, amountCents: back, reason: '' }] : [];
    await this.add(id, onDay, [...kept, ...returned]);
    return this.reads.get(id);
  }

  /** The account of a deposit on paper, for who may see the contract. */
  async paper(id: string): Promise<StoredFile> {
    const contract = await this.reads.get(id);
    const movements = await this.of(id);
    const last = movements.at(-1);
    demand(last, 'deposit.none-held');
    const { letterhead } = await this.papers.house();
    const { personName, placeName } = contract;
    const paper = depositPaper({ letterhead, personName, placeName, movements, on: last.onDay });
    return this.papers.keep(paper, `Dépôt de garantie, ${personName}.pdf`);
  }

  private demandPast(onDay: IsoDate): void {
    demand(onDay <= this.reads.today(), 'deposit.to-come', {}, 'onDay');
  }

  private async add(contractId: string, onDay: IsoDate, moved: Moved[]): Promise<void> {
    const last = await this.db.row<{ step: number }>(
      'select coalesce(max(step), 0)::int as step from deposit_movement where contract_id = $1',
      [contractId],
    );
    const first = (last?.step ?? 0) + 1;
    for (const [at, one] of moved.entries()) {
      await this.db.insert(DepositMovement, [{ id: newId(), contractId, step: first + at, onDay, ...one }]);
    }
    await this.live.announce(CONTRACTS_TOPIC);
  }
}
