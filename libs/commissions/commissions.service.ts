import { Mandate } from '@etabli/membership';
import { Db, groupBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Commission } from './commissions.entities.js';

@Injectable()
export class Commissions {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Commissions at work, in the association's order. */
  list(): Promise<Commission[]> {
    return this.db.find(Commission, {
      where: { closedAt: IsNull() },
      order: { position: 'asc', name: 'asc' },
    });
  }

  /** A commission by id. Refuses `not-found`. */
  get(id: string): Promise<Commission> {
    return this.db.get(Commission, id);
  }

  /** Mandates in force today in a commission, leads first; batched. */
  async seats(commissionId: string): Promise<Mandate[]> {
    const found = await load('commission-seats', commissionId, async (ids) => {
      const inForce = await this.db.query<{ id: string }>(
        `select id from mandate where commission_id = any($1)
         and daterange(starts_on, ends_on, '[]') @> (now() at time zone (
           select time_zone from association where id = current_association()))::date`,
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
}
