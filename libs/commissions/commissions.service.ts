import { authorize } from '@etabli/access';
import type { Clock } from '@etabli/kernel';
import { Mandate, Mandates, said, TODAY } from '@etabli/membership';
import { CLOCK, currentActor, Db, groupBy, indexBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Commission } from './commissions.entities.js';
import type { CommissionInput } from './commissions.inputs.js';
import { type CommissionRecord, commissionPolicy } from './commissions.policy.js';

@Injectable()
export class Commissions {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Mandates) private readonly mandates: Mandates,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Commissions in the association's order; closed ones only when asked for. */
  list(withClosed = false): Promise<Commission[]> {
    return this.db.find(Commission, {
      where: withClosed ? {} : { closedAt: IsNull() },
      order: { position: 'asc', name: 'asc' },
    });
  }

  /** A commission by id. Refuses `not-found`. */
  get(id: string): Promise<Commission> {
    return this.db.get(Commission, id);
  }

  /** A commission by id, batched; null when there is none. */
  byId(id: string): Promise<Commission | null> {
    return load('commission', id, async (ids) =>
      indexBy(await this.db.find(Commission, { where: { id: In([...ids]) } }), (row) => row.id),
    );
  }

  /** Mandates in force today in a commission, leads first; batched. */
  async seats(commissionId: string): Promise<Mandate[]> {
    const found = await load('commission-seats', commissionId, async (ids) => {
      const inForce = await this.db.query<{ id: string }>(
        `select id from mandate where commission_id = any($1) and in_force @> ${TODAY}`,
        [ids],
      );
      const rows = await this.db.find(Mandate, {
        where: { id: In(inForce.map(({ id }) => id)) },
        order: { role: 'asc', startsOn: 'asc', id: 'asc' },
      });
      return groupBy(ids, rows, (mandate) => mandate.commissionId as string);
    });
    return found ?? [];
  }

  /** A commission as the policy looks at it. */
  async record(commission: Commission): Promise<CommissionRecord> {
    const { personId } = currentActor();
    const seats = await this.seats(commission.id);
    return { ...commission, seated: personId !== null && seats.some((seat) => seat.personId === personId) };
  }

  /** Founds a commission. Refuses `input.required` (a name) and `commission.name-taken`. */
  async found(input: CommissionInput): Promise<Commission> {
    const last = await this.db.row<{ position: number }>(
      'select coalesce(max(position) + 1, 0) as position from commission',
    );
    const { name = '', purpose = '', openEntry = true, position = last?.position ?? 0 } = input;
    return this.db.add(Commission, {
      name: said(name, 'name', 120),
      purpose: purpose.trim(),
      openEntry,
      position,
    });
  }

  /** Changes what a commission says of itself. Refuses `commission.closed`, `commission.not-yours`, `commission.name-taken`. */
  async describe(id: string, { name, ...rest }: CommissionInput): Promise<Commission> {
    await this.locked(id, 'describe');
    const named = name === undefined ? {} : { name: said(name, 'name', 120) };
    return this.db.change(Commission, id, { ...rest, ...named });
  }

  /** Closes a commission and ends every seat in it at once. Refuses `commission.closed`. */
  async close(id: string, reason: string): Promise<Commission> {
    await this.locked(id, 'close');
    const closeReason = said(reason, 'reason');
    const running = await this.db.query<{ id: string }>(
      `select id from mandate where commission_id = $1 and cancelled_at is null
       and (ends_on is null or ends_on >= ${TODAY})`,
      [id],
    );
    const seats = await this.db.find(Mandate, { where: { id: In(running.map((seat) => seat.id)) } });
    for (const seat of seats) await this.mandates.stop(seat, closeReason);
    return this.db.change(Commission, id, { closedAt: this.clock.now(), closeReason });
  }

  /** A commission locked for a verb, once the policy lets the actor do it. */
  async locked(id: string, action: keyof typeof commissionPolicy): Promise<Commission> {
    const commission = await this.db.get(Commission, id, { lock: true });
    authorize(commissionPolicy[action](currentActor(), await this.record(commission)));
    return commission;
  }
}
