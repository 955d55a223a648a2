import { authorize } from '@etabli/access';
import { type Cents, type Clock, demand, type IsoDate, newId } from '@etabli/kernel';
import { currentToday } from '@etabli/membership';
import { CLOCK, currentActor, Db, groupBy, Live, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Due } from './dues.entities.js';
import type { InstalmentPlanInput } from './dues.inputs.js';
import { duePolicy } from './dues.policy.js';
import { Dues } from './dues.service.js';

/** A part of a due, and its day. */
export interface Term {
  dueOn: IsoDate;
  amountCents: number;
}

/** Refuses parts that are no plan: `plan.sum` (they do not make what remains), `plan.past`, `plan.order`. */
export function demandPlan(instalments: readonly Term[], remaining: Cents, today: IsoDate): void {
  const sum = instalments.reduce((total, { amountCents }) => total + amountCents, 0);
  demand(sum === remaining, 'plan.sum', { remaining, sum }, 'instalments');
  for (const [at, { dueOn }] of instalments.entries()) {
    demand(dueOn >= today, 'plan.past', {}, `instalments.${at}.dueOn`);
    const before = instalments[at - 1];
    demand(!before || before.dueOn < dueOn, 'plan.order', {}, `instalments.${at}.dueOn`);
  }
}

/** Dues paid in parts: agreed once more when things change, the last plan counts. */
@Injectable()
export class Instalments {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Dues) private readonly dues: Dues,
    @Inject(Live) private readonly live: Live,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The parts of a due with a plan, in the order of time; none without. Batched. */
  async ofDue(dueId: string): Promise<Term[]> {
    const found = await load('instalments', dueId, async (ids) => {
      const rows = await this.db.query<Term & { dueId: string }>(
        `select due_id as "dueId", due_on::text as "dueOn", amount_cents as "amountCents"
         from due_term where due_id = any($1) and position >= 0 order by due_on, position`,
        [ids],
      );
      return groupBy(ids, rows, (row) => row.dueId);
    });
    return found ?? [];
  }

  /**
   * Agrees on days for what remains of a due. Refuses `due.settled`, `due.withdrawn`, `plan.sum` (the parts do not make what
   * remains), `plan.past`, `plan.order` (each day comes after the one before).
   */
  async agree({ dueId, instalments }: InstalmentPlanInput): Promise<Due> {
    const due = await this.dues.locked(dueId);
    authorize(duePolicy.plan(currentActor(), due));
    demandPlan(instalments, due.remainingCents, currentToday(this.clock));
    const id = newId();
    const covered = due.amountCents - due.remainingCents;
    await this.db.query('insert into instalment_plan (id, due_id, covered_cents) values ($1, $2, $3)', [
      ...[id, dueId, covered],
    ]);
    await this.db.query(
      `insert into instalment (plan_id, position, due_on, amount_cents)
       select $1, position, "dueOn", "amountCents"
       from jsonb_to_recordset($2) as x(position int, "dueOn" date, "amountCents" int)`,
      [id, JSON.stringify(instalments.map((part, position) => ({ ...part, position })))],
    );
    await this.live.announce('treasury');
    return this.dues.locked(dueId);
  }
}
