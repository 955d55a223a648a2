import { Refusal } from '@etabli/kernel';
import { Db, indexBy } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { LedgerAccount } from '../ledger/ledger.entities.js';
import type { ClosingLine } from '../rules/books/closing.js';
import type { EntryLine } from '../rules/posting.js';

/** The chart of accounts, by number. */
@Injectable()
export class Accounts {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Lines with the accounts they name. Refuses `account.unknown`. */
  async entered(lines: readonly ClosingLine[]): Promise<EntryLine[]> {
    const number = In([...new Set(lines.map((line) => line.number))]);
    const accounts = indexBy(await this.db.find(LedgerAccount, { where: { number } }), (one) => one.number);
    return lines.map(({ number, ...line }) => {
      const account = accounts.get(number);
      if (!account) throw new Refusal('account.unknown', { number });
      return { accountId: account.id, ...line };
    });
  }
}
