import { Db, groupBy, indexBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { TODAY } from '../people/people.list.js';
import { FeeCoverage, Membership, MembershipCategory } from './memberships.entities.js';

@Injectable()
export class Memberships {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Categories in use, in the association's order. */
  categories(): Promise<MembershipCategory[]> {
    return this.db.find(MembershipCategory, { order: { position: 'asc', name: 'asc' } });
  }

  category(id: string): Promise<MembershipCategory | null> {
    return load('membership-category', id, async (ids) =>
      indexBy(await this.db.find(MembershipCategory, { where: { id: In([...ids]) } }), (row) => row.id),
    );
  }

  /** Memberships of a person, latest first; batched. */
  async ofPerson(personId: string): Promise<Membership[]> {
    const found = await load('memberships', personId, async (ids) => {
      const rows = await this.db.find(Membership, {
        where: { personId: In([...ids]) },
        order: { startsOn: 'desc', id: 'asc' },
      });
      return groupBy(ids, rows, (row) => row.personId);
    });
    return found ?? [];
  }

  /** Fees of a person that were not reversed, latest first; batched. */
  async feesOf(personId: string): Promise<FeeCoverage[]> {
    const found = await load('fees', personId, async (ids) => {
      const kept = await this.db.query<{ id: string }>(
        `select id from fee_coverage c where person_id = any($1) and not exists (
           select 1 from fee_coverage_reversal r where r.association_id = c.association_id and r.coverage_id = c.id)`,
        [ids],
      );
      const rows = await this.db.find(FeeCoverage, {
        where: { id: In(kept.map(({ id }) => id)) },
        order: { startsOn: 'desc', id: 'asc' },
      });
      return groupBy(ids, rows, (row) => row.personId);
    });
    return found ?? [];
  }

  /** Is the person's fee paid for today? Batched. */
  async inGoodStanding(personId: string): Promise<boolean> {
    const found = await load('standing', personId, async (ids) => {
      const rows = await this.db.query<{ person_id: string }>(
        `select distinct person_id from fee_coverage c
         where person_id = any($1) and ${TODAY} between starts_on and ends_on and not exists (
           select 1 from fee_coverage_reversal r where r.association_id = c.association_id and r.coverage_id = c.id)`,
        [ids],
      );
      return new Map(rows.map((row) => [row.person_id, true]));
    });
    return found ?? false;
  }
}
