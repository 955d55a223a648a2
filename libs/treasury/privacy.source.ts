import type { IsoDate } from '@etabli/kernel';
import { type Erased, type Kept, PersonalData, type PersonalDataSource } from '@etabli/membership';
import { currentActor, Db } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';

const words = {
  fr: {
    what: 'échéances, paiements et écritures comptables',
    why: 'Les pièces comptables se gardent dix ans à compter de la clôture de l’exercice (Code de commerce, art. L. 123-22).',
  },
  en: {
    what: 'dues, payments and ledger entries',
    why: 'Accounting vouchers are kept ten years from the end of the financial year (French Commercial Code, art. L. 123-22).',
  },
};

/** The part of the treasury in what is known of people. */
@Injectable()
export class TreasurySource implements PersonalDataSource, OnModuleInit {
  readonly section = 'treasury';

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(PersonalData) private readonly data: PersonalData,
  ) {}

  onModuleInit(): void {
    this.data.declare(this);
  }

  async copy(personId: string): Promise<unknown> {
    const dues = await this.db.query(
      `select label, kind, amount_cents as cents, reduced_cents as reduced, settled_cents as settled, reference,
         called_on::text as called, due_on::text as due from due_now where person_id = $1 order by sequence`,
      [personId],
    );
    const payments = await this.db.query(
      `select method, amount_cents as cents, received_on::text as on, note, reversed_at as reversed
       from payment_now where person_id = $1 order by received_on, id`,
      [personId],
    );
    const rates = await this.db.query(
      'select rate, reason, recorded_at as on from fee_rate where person_id = $1 order by recorded_at',
      [personId],
    );
    return { dues, payments, rates, ...(await this.reminded(personId)) };
  }

  /** What was written to them about money, why it was not, and the plans they proposed. */
  private async reminded(personId: string): Promise<object> {
    const reminders = await this.db.query(
      `select level + 1 as level, on_date::text as on, total_cents as cents from money_reminder
       where person_id = $1 order by on_date`,
      [personId],
    );
    const pauses = await this.db.query(
      'select until::text, reason, recorded_at as on from money_reminder_pause where person_id = $1 order by recorded_at',
      [personId],
    );
    const proposals = await this.db.query(
      `select parts, message, outcome, answer, recorded_at as on from instalment_proposal
       where person_id = $1 order by recorded_at`,
      [personId],
    );
    return { reminders, pauses, proposals };
  }

  async erase(): Promise<Erased[]> {
    return [];
  }

  async kept(personIds: readonly string[]): Promise<Map<string, Kept[]>> {
    const rows = await this.db.query<{ id: string; count: number; until: IsoDate }>(
      `select person_id as id, count(*)::int as count,
         (date_trunc('year', max(on_date)) + interval '11 years')::date::text as until
       from (select person_id, called_on as on_date from due where person_id = any($1)
             union all select person_id, received_on from payment where person_id = any($1)) vouchers
       group by person_id`,
      [personIds],
    );
    const said = words[currentActor().locale];
    return new Map(rows.map(({ id, count, until }) => [id, [{ code: 'treasury', ...said, count, until }]]));
  }
}
