import type { Clock, IsoDate } from '@etabli/kernel';
import { newId } from '@etabli/kernel';
import { currentToday } from '@etabli/membership';
import { CLOCK, Db, groupBy, Live, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { CONTRACTS_TOPIC } from '../contracts.topic.js';
import { HouseKey, type KeyMove, KeyMoveKind, KeyMovement } from './keys.entities.js';

interface Move {
  kind: KeyMoveKind;
  personId?: string | null;
  contractId?: string | null;
  onDay?: IsoDate | null;
  reason?: string;
}

export const KEYS = `select k.id, k.kind, k.name, k.opens, k.last_kind as "lastKind", k.since::text, coalesce(k.reason, '') as reason,
    k.person_id as "personId", k.contract_id as "contractId"
  from key_now k`;

/** Each movement with who had the key: the last to whom it was given by then. */
const HISTORY = `
  select m.id, m.key_id as "keyId", m.kind, m.on_day::text as "onDay", m.reason, g.contract_id as "contractId",
    g.person_id as "personId", m.recorded_by as "recordedBy"
  from key_movement m
  left join lateral (select g.person_id, g.contract_id from key_movement g
    where g.association_id = m.association_id and g.key_id = m.key_id and g.kind = 'given' and g.step <= m.step
    order by g.step desc limit 1) g on true
  where m.key_id = any($1) order by m.step desc`;

/** Writes what becomes of keys; the database lets each move come only in its turn. */
@Injectable()
export class KeyMoves {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Live) private readonly live: Live,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The keys out under a contract; batched. */
  async ofContract(contractId: string): Promise<HouseKey[]> {
    const found = await load('contract-keys', contractId, async (ids) => {
      const rows = await this.db.query<HouseKey>(
        `${KEYS} where k.contract_id = any($1) order by k.kind, length(k.name), k.name`,
        [ids],
      );
      return groupBy(
        ids,
        rows.map((row) => Object.assign(new HouseKey(), row)),
        (row) => row.contractId as string,
      );
    });
    return found ?? [];
  }

  /** What became of a key, the latest first; batched. */
  async historyOf(keyId: string): Promise<KeyMove[]> {
    const found = await load('key-moves', keyId, async (ids) =>
      groupBy(ids, await this.db.query<KeyMove>(HISTORY, [ids]), (row) => row.keyId),
    );
    return found ?? [];
  }

  async move(keyId: string, { kind, onDay, reason = '', ...whose }: Move): Promise<void> {
    await this.db.query(`select pg_advisory_xact_lock(hashtextextended('key' || $1, 0))`, [keyId]);
    const last = await this.db.row<{ step: number }>(
      'select coalesce(max(step), 0)::int as step from key_movement where key_id = $1',
      [keyId],
    );
    const { personId = null, contractId = null } = whose;
    const day = onDay ?? currentToday(this.clock);
    await this.db.insert(KeyMovement, [
      {
        id: newId(),
        keyId,
        step: (last?.step ?? 0) + 1,
        kind,
        personId,
        contractId,
        onDay: day,
        reason: reason.trim(),
      },
    ]);
    await this.live.announce(CONTRACTS_TOPIC);
  }

  /** Suspends every key out under a contract, for the reason one will read; says how many. */
  async suspendOf(contractId: string, reason: string): Promise<number> {
    const out = await this.at(contractId, [KeyMoveKind.given, KeyMoveKind.restored]);
    for (const id of out) await this.move(id, { kind: KeyMoveKind.suspended, contractId, reason });
    return out.length;
  }

  /** Opens again what was suspended under a contract. */
  async restoreOf(contractId: string): Promise<void> {
    for (const id of await this.at(contractId, [KeyMoveKind.suspended])) {
      await this.move(id, { kind: KeyMoveKind.restored, contractId });
    }
  }

  /** Everything of a contract is back. */
  async returnOf(contractId: string, onDay: IsoDate | null): Promise<number> {
    const kinds = [KeyMoveKind.given, KeyMoveKind.restored, KeyMoveKind.suspended];
    const out = await this.at(contractId, kinds);
    for (const id of out) await this.move(id, { kind: KeyMoveKind.returned, contractId, onDay });
    return out.length;
  }

  private async at(contractId: string, kinds: readonly KeyMoveKind[]): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      'select id from key_now where contract_id = $1 and last_kind = any($2) order by id',
      [contractId, kinds],
    );
    return rows.map(({ id }) => id);
  }
}
