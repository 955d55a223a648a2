import { authorize } from '@etabli/access';
import { addDays, demand, formatDate, newId } from '@etabli/kernel';
import { currentActor, Db, groupBy, indexBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Person } from '../people/people.entities.js';
import { demandStillHere } from '../people/people.policy.js';
import { said } from '../said.js';
import { TODAY } from '../today.js';
import { FeeCoverage, FeeReversal } from './memberships.entities.js';
import type { FeeInput } from './memberships.inputs.js';
import { feePolicy } from './memberships.policy.js';

/** Longest stretch one fee may cover: five years, in days. */
const LONGEST = 5 * 366;

/** A fee that still counts: not reversed. */
const STANDS = `not exists (select 1 from fee_coverage_reversal r
  where r.association_id = c.association_id and r.coverage_id = c.id)`;

/** Fees paid, by the days they cover: what standing on a date is read from. Recorded and reversed, never changed. */
@Injectable()
export class Fees {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Fees of a person, latest first, reversed ones with their reversal; batched. */
  async ofPerson(personId: string): Promise<FeeCoverage[]> {
    const found = await load('fees', personId, async (ids) => {
      const rows = await this.db.find(FeeCoverage, {
        where: { personId: In([...ids]) },
        order: { startsOn: 'desc', id: 'asc' },
      });
      return groupBy(ids, rows, (row) => row.personId);
    });
    return found ?? [];
  }

  /** Why a fee no longer counts, or null; batched. */
  reversalOf(feeId: string): Promise<FeeReversal | null> {
    return load('fee-reversal', feeId, async (ids) => {
      const rows = await this.db.query<FeeReversal & { id: string }>(
        `select coverage_id as id, reason, recorded_at as "recordedAt", recorded_by as "recordedBy"
         from fee_coverage_reversal where coverage_id = any($1)`,
        [ids],
      );
      return indexBy(rows, (row) => row.id);
    });
  }

  /** Is the person's fee paid for today? Batched. */
  async inGoodStanding(personId: string): Promise<boolean> {
    const found = await load('standing', personId, async (ids) => {
      const rows = await this.db.query<{ person_id: string }>(
        `select distinct person_id from fee_coverage c
         where person_id = any($1) and ${TODAY} between starts_on and ends_on and ${STANDS}`,
        [ids],
      );
      return new Map(rows.map((row) => [row.person_id, true]));
    });
    return found ?? false;
  }

  /**
   * Records a fee. Refuses `people.erased`, `fee.ends-before-start`, `fee.too-long` (over five years), and
   * `fee.already-covered` when another fee covers all of these days.
   */
  async record({ personId, startsOn, endsOn, amountCents, source }: FeeInput): Promise<FeeCoverage> {
    demandStillHere(await this.db.get(Person, personId, { lock: true }));
    demand(endsOn >= startsOn, 'fee.ends-before-start', {}, 'endsOn');
    demand(endsOn <= addDays(startsOn, LONGEST), 'fee.too-long', {}, 'endsOn');
    const covering = await this.db.row<{ starts: string; ends: string }>(
      `select starts_on::text as starts, ends_on::text as ends from fee_coverage c
       where person_id = $1 and starts_on <= $2 and ends_on >= $3 and ${STANDS} limit 1`,
      [personId, startsOn, endsOn],
    );
    const { locale } = currentActor();
    demand(!covering, 'fee.already-covered', {
      from: formatDate(covering?.starts ?? startsOn, locale),
      until: formatDate(covering?.ends ?? endsOn, locale),
    });
    return this.db.add(FeeCoverage, {
      personId,
      startsOn,
      endsOn,
      amountCents: amountCents ?? null,
      source: said(source, 'source', 200),
    });
  }

  /** Records fees that a noun answers for (a settled due), whatever else covers their days; gives their ids in the same order. */
  async coverAll(fees: readonly (FeeInput & { amountCents: number })[]): Promise<string[]> {
    const rows = fees.map((fee) => ({ id: newId(), ...fee }));
    await this.db.insert(FeeCoverage, rows);
    return rows.map(({ id }) => id);
  }

  /** Takes back a fee that a noun answers for. */
  async takeBack(id: string, reason: string): Promise<void> {
    await this.db.query('insert into fee_coverage_reversal (coverage_id, reason) values ($1, $2)', [
      id,
      reason,
    ]);
  }

  /** Takes a fee back: it covers nothing any more, and both records stay. Refuses `fee.already-reversed`. */
  async reverse(id: string, reason: string): Promise<FeeCoverage> {
    const fee = await this.db.get(FeeCoverage, id);
    await this.db.get(Person, fee.personId, { lock: true });
    const reversed = (await this.reversalOf(id)) !== null;
    authorize(feePolicy.reverse(currentActor(), { reversed }));
    await this.takeBack(id, said(reason, 'reason'));
    return fee;
  }
}
