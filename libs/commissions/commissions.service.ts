import { authorize } from '@etabli/access';
import type { Clock, Locale } from '@etabli/kernel';
import { demand } from '@etabli/kernel';
import { currentToday, Mandate, Mandates, said, TODAY } from '@etabli/membership';
import {
  CLOCK,
  currentActor,
  currentAssociation,
  Db,
  groupBy,
  indexBy,
  load,
  sentence,
} from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Commission } from './commissions.entities.js';
import type { CommissionInput, LeadInput } from './commissions.inputs.js';
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

  /** The viewer joins. Refuses `commission.already-in`, `commission.by-admission`, `commission.members-only`, `commission.closed`. */
  async join(id: string): Promise<Commission> {
    const commission = await this.locked(id, 'join');
    await this.seat(commission, currentActor().personId as string, 'commission.entry-open');
    return commission;
  }

  /** The viewer leaves, at once. Refuses `commission.not-in`, `commission.closed`. */
  async leave(id: string): Promise<Commission> {
    const commission = await this.locked(id, 'leave');
    await this.unseat(id, currentActor().personId as string, this.say('commission.left'));
    return commission;
  }

  /** Who leads lets a person in. Refuses `mandate.overlaps` when they are in already. */
  async admit(id: string, personId: string): Promise<Commission> {
    const commission = await this.locked(id, 'admit');
    await this.seat(commission, personId, 'commission.entry-admitted');
    return commission;
  }

  /** Who leads ends a person's seats, at once, with a reason. Refuses `commission.person-not-in`. */
  async release(id: string, personId: string, reason: string): Promise<Commission> {
    const commission = await this.locked(id, 'release');
    await this.unseat(id, personId, said(reason, 'reason'));
    return commission;
  }

  /** Names who speaks for a commission; several may. Refuses `commission.closed` and as mandates do. */
  async appointLead({ commissionId, personId, startsOn, endsOn, decidedBy }: LeadInput): Promise<Mandate> {
    await this.locked(commissionId, 'appointLead');
    return this.mandates.grant({
      personId,
      role: 'commission_lead',
      commissionId,
      startsOn: startsOn ?? currentToday(this.clock),
      endsOn: endsOn ?? null,
      decidedBy,
    });
  }

  private async locked(id: string, action: keyof typeof commissionPolicy): Promise<Commission> {
    const commission = await this.db.get(Commission, id, { lock: true });
    authorize(commissionPolicy[action](currentActor(), await this.record(commission)));
    return commission;
  }

  private async seat(
    { id }: Commission,
    personId: string,
    by: 'commission.entry-open' | 'commission.entry-admitted',
  ) {
    await this.mandates.grant({
      personId,
      role: 'commission_member',
      commissionId: id,
      startsOn: currentToday(this.clock),
      decidedBy: this.say(by),
    });
  }

  private async unseat(commissionId: string, personId: string, reason: string): Promise<void> {
    const seats = (await this.seats(commissionId)).filter((seat) => seat.personId === personId);
    demand(seats.length > 0, 'commission.person-not-in');
    for (const seat of seats) await this.mandates.stop(seat, reason);
  }

  private say(code: string): string {
    return sentence(code, {}, currentAssociation().locale as Locale);
  }
}
