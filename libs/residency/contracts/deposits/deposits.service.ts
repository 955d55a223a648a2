import { DepositExchange } from '@etabli/commissions';
import { type Cents, demand, type IsoDate } from '@etabli/kernel';
import { said } from '@etabli/membership';
import { currentActor, Db, groupBy, load, type StoredFile } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { depositHeld, depositReceived, depositReturn, mistakable } from '../../rules/deposits.js';
import type { Contract } from '../contracts.entities.js';
import { contractPolicy } from '../contracts.policy.js';
import { ContractPapers } from '../papers/papers.service.js';
import { ContractReads } from '../reads.service.js';
import { depositPaper } from './deposit-paper.js';
import {
  type DeductionInput,
  DepositKind,
  type DepositMeans,
  DepositMovement,
  type DepositOwed,
} from './deposits.entities.js';
import { DepositMoves } from './moves.service.js';

/** How and when money moved. */
interface Told {
  onDay: IsoDate;
  means: DepositMeans;
}

/** Deposits: received, held, given back but for what is kept with its reason. */
@Injectable()
export class Deposits {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(ContractReads) private readonly reads: ContractReads,
    @Inject(ContractPapers) private readonly papers: ContractPapers,
    @Inject(DepositMoves) private readonly moves: DepositMoves,
    @Inject(DepositExchange) private readonly exchange: DepositExchange,
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

  /**
   * It came; told again under its id, it is the movement already known. Refuses `contract.wrong-state`, `deposit.to-come`,
   * `deposit.too-much` for more than was agreed, and what the books refuse.
   */
  async receive(
    id: string,
    { movementId, ...input }: Told & { amountCents: Cents; movementId?: string | null },
  ): Promise<Contract> {
    const contract = await this.reads.locked(id, 'moveDeposit');
    const lines = await this.of(id);
    if (movementId && lines.some((one) => one.id === movementId)) return contract;
    this.demandPast(input.onDay);
    const left = contract.depositCents - depositReceived(lines);
    demand(input.amountCents > 0 && input.amountCents <= left, 'deposit.too-much', { left }, 'amountCents');
    const moving = { ...input, id: movementId, kind: DepositKind.received as const, reason: '' };
    await this.moves.add(contract, [moving]);
    return this.reads.get(id);
  }

  /** What was told last had not come. Refuses `deposit.not-mistaken` once some of it has gone, and what a bank told. */
  async takeBack(id: string, movementId: string): Promise<Contract> {
    await this.reads.locked(id, 'moveDeposit');
    const last = mistakable(await this.of(id));
    demand(last?.id === movementId, 'deposit.not-mistaken');
    await this.moves.takeBack(last, this.reads.today());
    return this.reads.get(id);
  }

  /**
   * Closes it: what is held goes back, less what is kept, each part with its reason or for something owed. Refuses
   * `deposit.none-held`, `deposit.deductions`, `deposit.to-come`, and what the books refuse.
   */
  async giveBack(
    id: string,
    { deductions, onDay, means }: Told & { deductions: DeductionInput[] },
  ): Promise<Contract> {
    const contract = await this.reads.locked(id, 'moveDeposit');
    this.demandPast(onDay);
    const held = await this.held(id);
    demand(held > 0, 'deposit.none-held');
    const back = depositReturn(held, deductions);
    demand(back !== null, 'deposit.deductions', { held }, 'deductions');
    await this.demandOwed(contract, deductions);
    const at = { onDay, means };
    const kept = deductions.map(({ amountCents, reason, dueId }, rank) => ({
      ...{ kind: DepositKind.kept as const, amountCents, dueId, ...at },
      reason: said(reason, `deductions.${rank}.reason`, 500),
    }));
    const returned = { kind: DepositKind.returned as const, amountCents: back, reason: '', ...at };
    await this.moves.add(contract, back > 0 ? [...kept, returned] : kept);
    return this.reads.get(id);
  }

  /** What its occupant owes for their place; nothing for who may not close it. */
  async owed(contract: Contract): Promise<DepositOwed[]> {
    const allowed = contractPolicy.moveDeposit(currentActor(), await this.reads.record(contract));
    return allowed === true ? ((await this.exchange.ofBooks()?.owed(contract.personId)) ?? []) : [];
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

  /** What pays a due is of the same person, each due once and no more than it asks for. */
  private async demandOwed({ personId }: Contract, deductions: readonly DeductionInput[]): Promise<void> {
    const named = deductions.filter(({ dueId }) => dueId);
    if (named.length === 0) return;
    const owed = new Map(
      ((await this.exchange.ofBooks()?.owed(personId)) ?? []).map(({ dueId, cents }) => [dueId, cents]),
    );
    for (const [rank, { dueId, amountCents }] of deductions.entries()) {
      if (!dueId) continue;
      const most = owed.get(dueId) ?? 0;
      demand(amountCents <= most, 'deposit.not-owed', { most }, `deductions.${rank}.amountCents`);
      owed.delete(dueId);
    }
  }
}
