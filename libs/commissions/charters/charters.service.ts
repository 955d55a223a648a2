import { can } from '@etabli/access';
import { type Clock, demand } from '@etabli/kernel';
import { currentToday, People, said } from '@etabli/membership';
import { CLOCK, currentActor, Db, groupBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Commissions } from '../commissions.service.js';
import { type CharterField, charterDifferences, charterInForce, endsSoon } from '../rules/charter.js';
import { Charter, type CharterInput } from './charters.entities.js';

/** What commissions are charged with, in versions that are never rewritten. */
@Injectable()
export class Charters {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Commissions) private readonly commissions: Commissions,
    @Inject(People) private readonly people: People,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Every version of a commission's charter, latest first; batched. */
  async of(commissionId: string): Promise<Charter[]> {
    const found = await load('charters', commissionId, async (ids) => {
      const rows = await this.db.find(Charter, {
        where: { commissionId: In([...ids]) },
        order: { number: 'desc' },
      });
      return groupBy(ids, rows, (row) => row.commissionId);
    });
    return found ?? [];
  }

  /** The version in force today; null before the first. */
  async inForce(commissionId: string): Promise<Charter | null> {
    return charterInForce(await this.of(commissionId), currentToday(this.clock)) ?? null;
  }

  /** What a version says otherwise than the one before it. */
  async differences(charter: Charter): Promise<CharterField[]> {
    const before = (await this.of(charter.commissionId)).find(({ number }) => number === charter.number - 1);
    return charterDifferences(before ?? null, charter);
  }

  /** Is a version over, or within sixty days of its end? */
  endsSoon(charter: Charter): boolean {
    return endsSoon(charter, currentToday(this.clock));
  }

  /** Charters in force that are to be renewed soon, of the commissions the viewer leads or looks after. */
  async toRenew(): Promise<Charter[]> {
    const actor = currentActor();
    const mine = (await this.commissions.list()).filter(
      ({ id }) => can(actor, 'commissions.write') || can(actor, 'commissions.lead', id),
    );
    const charters = await Promise.all(mine.map(({ id }) => this.inForce(id)));
    return charters.filter((charter) => charter !== null).filter((charter) => this.endsSoon(charter));
  }

  /**
   * Writes the next version, by the decision that gives it. Refuses `commission.closed`, `commission.not-yours`,
   * `charter.ends-before-start`, and `charter.decided-before` when an earlier version was decided later.
   */
  async write({ commissionId, ...input }: CharterInput): Promise<Charter> {
    await this.commissions.locked(commissionId, 'writeCharter');
    const { decidedOn, endsOn = null } = input;
    demand(!endsOn || endsOn >= decidedOn, 'charter.ends-before-start', {}, 'endsOn');
    const last = (await this.of(commissionId))[0];
    demand(
      !last || last.decidedOn <= decidedOn,
      'charter.decided-before',
      { on: last?.decidedOn ?? '' },
      'decidedOn',
    );
    const signatory = await this.people.get(input.signatoryId);
    return this.db.add(Charter, {
      commissionId,
      number: (last?.number ?? 0) + 1,
      purpose: said(input.purpose, 'purpose', 4000),
      scope: (input.scope ?? '').trim(),
      powers: (input.powers ?? '').trim(),
      ceilingCents: input.ceilingCents ?? null,
      deliverables: (input.deliverables ?? '').trim(),
      endsOn,
      decision: said(input.decision, 'decision', 300),
      decidedOn,
      reference: (input.reference ?? '').trim(),
      signatoryId: signatory.id,
    });
  }
}
