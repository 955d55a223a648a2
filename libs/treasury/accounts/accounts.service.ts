import { Db, indexBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { MoneyAccount } from './accounts.types.js';

/** What each owes and has left. */
@Injectable()
export class MoneyAccounts {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** The account of a person, empty when no money ever moved; batched. */
  async of(personId: string): Promise<MoneyAccount> {
    const found = await load('money-account', personId, async (ids) => {
      const rows = await this.db.query<MoneyAccount>(
        `select person_id as "personId", owed_cents as "owedCents", late_cents as "lateCents",
           credit_cents as "creditCents" from person_balance where person_id = any($1)`,
        [ids],
      );
      return indexBy(rows, (row) => row.personId);
    });
    const empty = { personId, owedCents: 0, lateCents: 0, creditCents: 0 };
    return Object.assign(new MoneyAccount(), found ?? empty);
  }
}
