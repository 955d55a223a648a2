import { demand, newId } from '@etabli/kernel';
import { Db, groupBy, indexBy, likeWord, load, searchWords } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { EntriesInput, PostingRuleInput } from './journal.inputs.js';
import { FinancialYear, LedgerAccount, LedgerEntry, LedgerLine, PostingRuleNow } from './ledger.entities.js';

/** The books as they are read: entries with their lines, accounts, and the rules by which events are written. */
@Injectable()
export class Journal {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Entries of a year, the last written first; words are looked for in labels, an account by how its number begins. */
  async entries({ offset, limit, search, yearId, journal, account }: EntriesInput): Promise<{
    items: LedgerEntry[];
    total: number;
  }> {
    const year = await this.db.get(FinancialYear, yearId);
    const values: unknown[] = [year.id];
    const where = ['e.financial_year_id = $1'];
    if (journal) where.push(`e.journal = $${values.push(journal)}`);
    for (const word of searchWords(search)) {
      where.push(`fold(e.label) like fold($${values.push(likeWord(word))})`);
    }
    if (account) {
      where.push(`exists (select from ledger_line l join ledger_account a
        on a.association_id = l.association_id and a.id = l.account_id
        where l.association_id = e.association_id and l.entry_id = e.id
        and a.number like $${values.push(`${account.replace(/\D/g, '')}%`)})`);
    }
    const rows = await this.db.query<{ id: string; total: number }>(
      `select e.id, count(*) over ()::int as total from ledger_entry e where ${where.join(' and ')}
       order by e.number desc limit $${values.push(limit)} offset $${values.push(offset)}`,
      values,
    );
    const ids = rows.map(({ id }) => id);
    const items = await this.db.find(LedgerEntry, { where: { id: In(ids) }, order: { number: 'desc' } });
    return { items, total: rows[0]?.total ?? 0 };
  }

  /** The lines of an entry, in order; batched. */
  async linesOf(entryId: string): Promise<LedgerLine[]> {
    const found = await load('ledger-lines', entryId, async (ids) => {
      const rows = await this.db.find(LedgerLine, {
        where: { entryId: In([...ids]) },
        order: { position: 'asc' },
      });
      return groupBy(ids, rows, (row) => row.entryId);
    });
    return found ?? [];
  }

  /** Does another entry undo it? Batched. */
  async isTakenBack(entryId: string): Promise<boolean> {
    const found = await load('ledger-taken-back', entryId, async (ids) => {
      const rows = await this.db.find(LedgerEntry, { where: { reversesId: In([...ids]) } });
      return new Map(rows.map(({ reversesId }) => [reversesId as string, true]));
    });
    return found ?? false;
  }

  /** An account by id, batched. */
  account(id: string): Promise<LedgerAccount | null> {
    return load('ledger-account', id, async (ids) =>
      indexBy(await this.db.find(LedgerAccount, { where: { id: In([...ids]) } }), (row) => row.id),
    );
  }

  /** The chart, by number. */
  accounts(): Promise<LedgerAccount[]> {
    return this.db.find(LedgerAccount, { order: { number: 'asc' } });
  }

  /** How each event is written now. */
  rules(): Promise<PostingRuleNow[]> {
    return this.db.find(PostingRuleNow, { order: { event: 'asc' } });
  }

  /**
   * Writes an event otherwise from now on; what is written stays, and the former rule with it.
   * Refuses `not-found` (an event or an account that is not there), `ledger.same-account`.
   */
  async setRule({ event, debitAccountId, creditAccountId }: PostingRuleInput): Promise<PostingRuleNow> {
    const before = await this.db.findOne(PostingRuleNow, { where: { event } });
    demand(before, 'not-found', {}, 'event');
    demand(debitAccountId !== creditAccountId, 'ledger.same-account', {}, 'creditAccountId');
    await this.db.get(LedgerAccount, debitAccountId);
    await this.db.get(LedgerAccount, creditAccountId);
    const id = newId();
    await this.db.query(
      `insert into posting_rule (id, event, journal, debit_account_id, credit_account_id) values ($1, $2, $3, $4, $5)`,
      [id, event, before.journal, debitAccountId, creditAccountId],
    );
    return this.db.get(PostingRuleNow, id);
  }
}
