import { demand, type IsoDate } from '@etabli/kernel';
import { currentToday } from '@etabli/membership';
import { Db, inViewersWords } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Coverages } from '../dues/coverages.service.js';
import { Ledger } from '../ledger/ledger.service.js';
import { Settling } from '../payments/settling.service.js';

const words = { fr: { reason: 'Import annulé' }, en: { reason: 'Import taken back' } };

const IDS = `
  select coalesce(array_agg(distinct due_id), '{}') as dues,
    coalesce(array_agg(distinct payment_id) filter (where payment_id is not null), '{}') as payments
  from dues_import_line where import_id = $1`;

/** What came afterwards and leans on what was imported: other money, a reduction, a plan, a debit, a line of the bank. */
const LEANS = `
  select exists (select from settlement s where s.due_id = any($1) and not s.payment_id = any($2))
    or exists (select from settlement s where s.payment_id = any($2) and not s.due_id = any($1))
    or exists (select from due_reduction r where r.due_id = any($1))
    or exists (select from instalment_plan i where i.due_id = any($1))
    or exists (select from debit d where d.due_id = any($1))
    or exists (select from payment_reversal v where v.payment_id = any($2))
    or exists (select from bank_match_part t join bank_match m on m.association_id = t.association_id
      and m.id = t.match_id and m.undone_at is null where t.payment_id = any($2)) as leans`;

const CREDIT_NOTES = `
  insert into due_reduction (id, due_id, kind, amount_cents, reason, number)
  select uuidv7(), d.id, 'credit_note', d.amount_cents, $2, last.number + row_number() over (order by d.sequence)
  from due d, (select coalesce(max(number), 0) as number from due_reduction where kind = 'credit_note') last
  where d.id = any($1) and d.amount_cents > 0`;

/**
 * Takes back all that a list of fees brought. Nothing is deleted: payments are reversed, what was asked for is taken back by
 * credit notes that are numbered as any, and the books say the opposite: today, or on the day they were carried over.
 */
@Injectable()
export class DuesWithdrawal {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Coverages) private readonly coverages: Coverages,
    @Inject(Settling) private readonly settling: Settling,
    @Inject(Ledger) private readonly ledger: Ledger,
  ) {}

  /**
   * Refuses `carry.in-use`, and what the books refuse.
   *
   * @param carriedOn the day on which the books carried it over; null when it is theirs
   */
  async withdraw(importId: string, carriedOn: IsoDate | null): Promise<void> {
    const { reason } = inViewersWords(words);
    await this.db.query(
      `select id from person where id in (select person_id from due d join dues_import_line l on l.due_id = d.id
         where l.import_id = $1) order by id for update`,
      [importId],
    );
    await this.db.query(`select pg_advisory_xact_lock(hashtextextended('dues' || current_association(), 0))`);
    const ids = await this.db.row<{ dues: string[]; payments: string[] }>(IDS, [importId]);
    const { dues = [], payments = [] } = ids ?? {};
    await this.db.query('select id from due where id = any($1) order by id for no key update', [dues]);
    const held = await this.db.row<{ leans: boolean }>(LEANS, [dues, payments]);
    demand(!held?.leans, 'carry.in-use');
    const today = currentToday();
    await this.settling.takeBack({ paymentIds: payments });
    await this.db.query(
      `insert into payment_reversal (payment_id, reversed_on, reason) select unnest($1::uuid[]), $2, $3`,
      [payments, today, reason],
    );
    await this.db.query(CREDIT_NOTES, [dues, reason]);
    await this.db.query('update due set withdrawn_at = clock_timestamp() where id = any($1)', [dues]);
    await this.coverages.follow(dues);
    const by = { kind: 'dues-import-undone', id: importId };
    const on = carriedOn && (await this.isOpen(carriedOn)) ? carriedOn : today;
    await this.ledger.reverse('payment', payments, on, reason, by);
    await this.ledger.reverse('due', dues, on, reason, by);
  }

  private async isOpen(day: IsoDate): Promise<boolean> {
    const year = await this.db.row(
      'select 1 from financial_year where $1 between starts_on and ends_on and closed_at is null',
      [day],
    );
    return Boolean(year);
  }
}
