import { DepositExchange, type DepositMoved } from '@etabli/commissions';
import { type IsoDate, newId } from '@etabli/kernel';
import { Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { CONTRACTS_TOPIC } from '../contracts.topic.js';
import { DepositKind, type DepositMeans, DepositMovement } from './deposits.entities.js';

/** Whose deposit it is, and of what. */
export interface DepositOf {
  id: string;
  personId: string;
  placeName: string;
}

/** A movement to be written. */
export interface Moving {
  /** A new one unless said. */
  id?: string | null;
  kind: DepositKind.received | DepositKind.returned | DepositKind.kept;
  means: DepositMeans;
  amountCents: number;
  onDay: IsoDate;
  reason: string;
  dueId?: string | null;
}

/** Writes what moved, in the register and, in the same breath, in the books of who keeps them. */
@Injectable()
export class DepositMoves {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(DepositExchange) private readonly exchange: DepositExchange,
    @Inject(Live) private readonly live: Live,
  ) {}

  /** Refuses what the books refuse. `bankId`: the account of the books it came to, when a bank told it. */
  async add(of: DepositOf, movements: readonly Moving[], bankId: string | null = null): Promise<string[]> {
    const first = await this.nextStep(of.id);
    const told: DepositMoved[] = [];
    for (const [at, { id, dueId = null, ...moving }] of movements.entries()) {
      const row = { id: id ?? newId(), contractId: of.id, step: first + at, ...moving };
      await this.db.insert(DepositMovement, [row]);
      const { kind, means, onDay, amountCents: cents } = moving;
      told.push({ id: row.id, kind, means, cents, onDay, dueId, personId: of.personId, what: of.placeName });
    }
    await this.exchange.ofBooks()?.post(told, bankId);
    await this.live.announce(CONTRACTS_TOPIC);
    return told.map(({ id }) => id);
  }

  /** It had not come after all: the register keeps both, the books say the opposite. */
  async takeBack(movement: DepositMovement, onDay: IsoDate): Promise<void> {
    const { id, contractId, amountCents, means } = movement;
    const step = await this.nextStep(contractId);
    const row = { id: newId(), contractId, step, kind: DepositKind.mistaken, amountCents, onDay };
    await this.db.insert(DepositMovement, [{ ...row, means, undoes: id, reason: '' }]);
    await this.exchange.ofBooks()?.takeBack(id);
    await this.live.announce(CONTRACTS_TOPIC);
  }

  private async nextStep(contractId: string): Promise<number> {
    const last = await this.db.row<{ step: number }>(
      'select coalesce(max(step), 0)::int as step from deposit_movement where contract_id = $1',
      [contractId],
    );
    return (last?.step ?? 0) + 1;
  }
}
