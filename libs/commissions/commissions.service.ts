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

  /** Mandates in force today in a commission, leads first; in the intercommission, those of all leads. Batched. */
  async seats(commissionId: string): Promise<Mandate[]> {
    const found = await load('commission-seats', commissionId, async (ids) => {
      const inForce = await this.db.query<{ id: string; seatedIn: string }>(
        `select id, "seatedIn" from (
           select distinct on (c.id, m.person_id, m.role) m.id, m.role, m.starts_on, c.id as "seatedIn"
           from commission c join mandate m on case when c.intercommission
             then c.closed_at is null and m.role = 'commission_lead' else m.commission_id = c.id end
           where c.id = any($1) and m.in_force @> ${TODAY}
           order by c.id, m.person_id, m.role, m.starts_on, m.id) seat
         order by role, starts_on, id`,
        [ids],
      );
      const rows = await this.db.find(Mandate, { where: { id: In(inForce.map(({ id }) => id)) } });
      const mandates = new Map(rows.map((mandate) => [mandate.id, mandate]));
      const seats = groupBy(ids, inForce, ({ seatedIn }) => seatedIn);
      return new Map([...seats].map(([id, of]) => [id, of.map((seat) => mandates.get(seat.id) as Mandate)]));
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
  async found(
    input: CommissionInput,
    kind: Pick<Partial<Commission>, 'intercommission'> = {},
  ): Promise<Commission> {
    const last = await this.db.row<{ position: number }>(
      'select coalesce(max(position) + 1, 0) as position from commission',
    );
    const { name = '', purpose = '', welcome = '', openEntry = true, position = last?.position ?? 0 } = input;
    return this.db.add(Commission, {
      name: said(name, 'name', 120),
      purpose: purpose.trim(),
      welcome: welcome.trim(),
      openEntry,
      position,
      ...kind,
    });
  }

  /** Founds the one commission whose members are the leads of the others. Refuses `commission.intercommission-exists`. */
  foundIntercommission(input: CommissionInput): Promise<Commission> {
    return this.found({ ...input, openEntry: false }, { intercommission: true });
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
