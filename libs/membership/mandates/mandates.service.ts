import { authorize, type Permission, type Role, rolePermissions } from '@etabli/access';
import { addDays, type Clock, demand, formatDate, type IsoDate } from '@etabli/kernel';
import { CLOCK, currentActor, Db, groupBy, load, type PageInput, type PageOf } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Person } from '../people/people.entities.js';
import { demandStillHere } from '../people/people.policy.js';
import { said } from '../said.js';
import { currentToday } from '../today.js';
import { Mandate, MandateEnding } from './mandates.entities.js';
import type { MandateFilter, MandateInput } from './mandates.inputs.js';
import { mandatesQuery } from './mandates.list.js';
import { mandatePolicy } from './mandates.policy.js';

/** Roles whose holders can give mandates: somebody must always hold one. */
const grantors = (Object.keys(rolePermissions) as Role[]).filter((role) =>
  (rolePermissions[role] as readonly Permission[]).includes('mandates.grant'),
);

/** Who holds which role, from when to when. Given, ended and cancelled by records; never rewritten. */
@Injectable()
export class Mandates {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Mandates with their history, latest first: two statements whatever their number. */
  async list(page: PageInput, filter: MandateFilter): Promise<PageOf<Mandate>> {
    const { sql, values } = mandatesQuery(page, filter);
    const found = await this.db.query<{ id: string; total: string }>(sql, values);
    const rows = await this.db.find(Mandate, { where: { id: In(found.map(({ id }) => id)) } });
    const byId = new Map(rows.map((mandate) => [mandate.id, mandate]));
    return {
      items: found.map(({ id }) => byId.get(id)).filter((mandate) => mandate !== undefined),
      total: Number(found[0]?.total ?? 0),
    };
  }

  /** Mandates of a person, latest first; batched. */
  async ofPerson(personId: string): Promise<Mandate[]> {
    const found = await load('mandates', personId, async (ids) => {
      const rows = await this.db.find(Mandate, {
        where: { personId: In([...ids]) },
        order: { startsOn: 'desc', id: 'asc' },
      });
      return groupBy(ids, rows, (mandate) => mandate.personId);
    });
    return found ?? [];
  }

  /** How a mandate ended, first record first; batched. */
  async endingsOf(mandateId: string): Promise<MandateEnding[]> {
    const found = await load('mandate-endings', mandateId, async (ids) => {
      const rows = await this.db.query<MandateEnding>(
        `select mandate_id as "mandateId", ends_on::text as "endsOn", was_ends_on::text as "wasEndsOn", reason,
                recorded_at as "recordedAt", recorded_by as "recordedBy"
         from mandate_ending where mandate_id = any($1) order by recorded_at`,
        [ids],
      );
      return groupBy(ids, rows, (ending) => ending.mandateId);
    });
    return found ?? [];
  }

  /**
   * Gives a role to a person, from `startsOn` to `endsOn`, both included. Refuses `people.erased`,
   * `mandate.ends-before-start`, `mandate.commission-missing`, `mandate.no-commission`, `mandate.overlaps`.
   */
  async grant({ personId, role, startsOn, endsOn, commissionId, decidedBy }: MandateInput): Promise<Mandate> {
    demandStillHere(await this.db.get(Person, personId, { lock: true }));
    demand(!endsOn || endsOn >= startsOn, 'mandate.ends-before-start', { startsOn }, 'endsOn');
    const inCommission = role.startsWith('commission_');
    demand(!inCommission || commissionId, 'mandate.commission-missing', {}, 'commissionId');
    demand(inCommission || !commissionId, 'mandate.no-commission', {}, 'commissionId');
    return this.db.add(Mandate, {
      personId,
      role,
      startsOn,
      endsOn: endsOn ?? null,
      commissionId: commissionId ?? null,
      decidedBy: said(decidedBy, 'decidedBy', 300),
    });
  }

  /**
   * Ends a mandate: `endsOn` is the last day of its rights, today or earlier for one that has stopped already.
   * Refuses `mandate.already-ended`, `mandate.cancelled`, `mandate.ends-before-start`, `mandate.ends-later`, and
   * `mandate.nobody-left` when nobody could give mandates the day after.
   */
  async end(id: string, endsOn: IsoDate, reason: string): Promise<Mandate> {
    return this.finish(await this.permitted(id, 'end'), endsOn, reason);
  }

  /**
   * Cancels a mandate given by mistake: its rights stop at once, and it counts as never given.
   * Refuses `mandate.already-ended`, `mandate.cancelled`, `mandate.nobody-left`.
   */
  async cancel(id: string, reason: string): Promise<Mandate> {
    return this.annul(await this.permitted(id, 'cancel'), reason);
  }

  /**
   * Ends a mandate at once: yesterday was its last day, or it never counted if it starts today or later. Whether the actor
   * may is for the caller to say.
   */
  async stop({ id }: Mandate, reason: string): Promise<Mandate> {
    const mandate = await this.db.get(Mandate, id, { lock: true });
    const today = currentToday(this.clock);
    return mandate.startsOn < today
      ? this.finish(mandate, addDays(today, -1), reason)
      : this.annul(mandate, reason);
  }

  private async permitted(id: string, action: 'end' | 'cancel'): Promise<Mandate> {
    const mandate = await this.db.get(Mandate, id, { lock: true });
    authorize(mandatePolicy[action](currentActor(), { ...mandate, today: currentToday(this.clock) }));
    return mandate;
  }

  private async finish(mandate: Mandate, endsOn: IsoDate, reason: string): Promise<Mandate> {
    const { startsOn, endsOn: before } = mandate;
    demand(endsOn >= startsOn, 'mandate.ends-before-start', { startsOn }, 'endsOn');
    demand(!before || endsOn <= before, 'mandate.ends-later', { on: before ?? '' }, 'endsOn');
    await this.demandSomebodyLeft(mandate, addDays(endsOn, 1));
    await this.recordEnding(mandate, endsOn, said(reason, 'reason'));
    return this.db.change(Mandate, mandate.id, { endsOn });
  }

  private async annul(mandate: Mandate, reason: string): Promise<Mandate> {
    await this.demandSomebodyLeft(mandate, currentToday(this.clock));
    await this.recordEnding(mandate, null, said(reason, 'reason'));
    return this.db.change(Mandate, mandate.id, { cancelledAt: this.clock.now() });
  }

  private async recordEnding(mandate: Mandate, endsOn: IsoDate | null, reason: string): Promise<void> {
    await this.db.query(
      'insert into mandate_ending (mandate_id, ends_on, was_ends_on, reason) values ($1, $2, $3, $4)',
      [mandate.id, endsOn, mandate.endsOn, reason],
    );
  }

  /** Two who end each other at the same moment wait for each other here. */
  private async demandSomebodyLeft(mandate: Mandate, from: IsoDate): Promise<void> {
    if (!grantors.includes(mandate.role)) return;
    const others = await this.db.query<{ id: string }>(
      `select id from mandate where role = any($1) and in_force @> $2::date order by id for update`,
      [grantors, from],
    );
    demand(
      others.some(({ id }) => id !== mandate.id),
      'mandate.nobody-left',
      { from: formatDate(from, currentActor().locale) },
      'endsOn',
    );
  }
}
