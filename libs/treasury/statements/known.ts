import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Link } from '../rules/statements/follow.js';
import { type KnownAccount, twinOf } from '../rules/statements/plan.js';

interface Row {
  accountId: string;
}

/** A line of a file as the database is asked about it. */
export interface AskedLine {
  accountId: string;
  key: string;
}

/** What the accounts of the association have of a file already: three statements, whatever the file holds. */
@Injectable()
export class KnownLines {
  constructor(@Inject(Db) private readonly db: Db) {}

  async of(accountIds: string[], asked: AskedLine[]): Promise<Map<string, KnownAccount>> {
    const chains = await this.chains(accountIds);
    const given = [asked.map(({ accountId }) => accountId), asked.map(({ key }) => key)];
    const keys = await this.keys(given);
    const others = await this.others(accountIds, given);
    return new Map(
      accountIds.map((id) => [
        id,
        {
          chain: chains.filter(({ accountId }) => accountId === id),
          keys: new Set(keys.filter(({ accountId }) => accountId === id).map(({ key }) => key)),
          others: new Map(
            others.filter(({ accountId }) => accountId === id).map((row) => [twinOf(row), row.count]),
          ),
        },
      ]),
    );
  }

  private chains(accountIds: string[]): Promise<(Link & Row)[]> {
    return this.db.query(
      `select account_id as "accountId", from_on::text as "from", to_on::text as "to", opening_cents as opening,
         balance_cents as balance, held is not null and accepted_at is null as held
       from bank_statement where account_id = any($1::uuid[]) order by to_on, from_on, recorded_at`,
      [accountIds],
    );
  }

  private keys(given: string[][]): Promise<AskedLine[]> {
    return this.db.query(
      `select l.account_id as "accountId", l.key from bank_line l
       join unnest($1::uuid[], $2::text[]) as asked(account_id, key) using (account_id, key)`,
      given,
    );
  }

  /** Lines that the file does not have by their key, by day and amount. */
  private others(
    accountIds: string[],
    given: string[][],
  ): Promise<(Row & { bookedOn: string; amount: number; count: number })[]> {
    return this.db.query(
      `select l.account_id as "accountId", l.booked_on::text as "bookedOn", l.amount_cents as amount,
         count(*)::int as count
       from bank_line l
       where l.account_id = any($1::uuid[]) and not exists (
         select from unnest($2::uuid[], $3::text[]) as asked(account_id, key)
         where asked.account_id = l.account_id and asked.key = l.key)
       group by 1, 2, 3`,
      [accountIds, ...given],
    );
  }
}
