import type { IsoDate } from '@etabli/kernel';
import { type Erased, type Kept, PersonalData, type PersonalDataSource } from '@etabli/membership';
import { Db, inViewersWords } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';

const words = {
  fr: {
    what: 'échéances, paiements, notes de frais et écritures comptables',
    why: 'Les pièces comptables se gardent dix ans à compter de la clôture de l’exercice (Code de commerce, art. L. 123-22).',
  },
  en: {
    what: 'dues, payments, expense claims and ledger entries',
    why: 'Accounting vouchers are kept ten years from the end of the financial year (French Commercial Code, art. L. 123-22).',
  },
};

/** What of the treasury is about somebody, by what it is called in their copy. */
const COPIED = {
  dues: `
    select label, kind, amount_cents as cents, reduced_cents as reduced, settled_cents as settled, reference,
      called_on::text as called, due_on::text as due from due_now where person_id = $1 order by sequence`,
  payments: `
    select method, amount_cents as cents, received_on::text as on, note, reversed_at as reversed
    from payment_now where person_id = $1 order by received_on, id`,
  rates: 'select rate, reason, recorded_at as on from fee_rate where person_id = $1 order by recorded_at',
  rents: `
    select l.label, l.kind, p.from_day::text as "from", p.full_cents as cents, p.share_num || '/' || p.share_den as share
    from rent_line l join rent_price p on p.association_id = l.association_id and p.line_id = l.id
    where l.person_id = $1 order by l.id, p.from_day, p.recorded_at`,
  services: `
    select label, quantity, unit_cents as cents, on_day::text as on from service_use
    where person_id = $1 and withdrawn_at is null order by on_day, id`,
  // Read by nobody else: in a copy that somebody else takes, there is none.
  solidarity: `
    select kind, slices, recorded_at as on from solidarity_choice where person_id = $1 order by recorded_at`,
  expenses: `
    select label, amount_cents as cents, kilometres, iban, gift, state, spent_on::text as on,
      (select json_agg(f.name order by r.position) from expense_receipt r
        join stored_file f on f.association_id = r.association_id and f.id = r.file_id
        where r.association_id = e.association_id and r.expense_id = e.id) as receipts
    from expense_now e where person_id = $1 order by spent_on, id`,
  cards: `
    select provider, amount_cents as cents, state, recorded_at as on
    from checkout_now where person_id = $1 order by recorded_at`,
  reminders: `
    select level + 1 as level, on_date::text as on, total_cents as cents
    from money_reminder where person_id = $1 order by on_date`,
  pauses: `
    select until::text, reason, recorded_at as on
    from money_reminder_pause where person_id = $1 order by recorded_at`,
  receipts: `
    select number, form, gift_year as year, amount_cents as cents, issued_on::text as on
    from tax_receipt where person_id = $1 order by number`,
  households: `
    select h.name, m.from_day::text as "from", m.until_day::text as until, m.guardian_id is not null as minor
    from household_member m join household h on h.association_id = m.association_id and h.id = m.household_id
    where m.person_id = $1 order by m.from_day`,
  proposals: `
    select parts, message, outcome, answer, recorded_at as on
    from instalment_proposal where person_id = $1 order by recorded_at`,
  keys: `
    select kind, title, recorded_at as on, ended_at as ended
    from treasury_access where holder_id = $1 order by recorded_at`,
  promises: `
    select kind, what, amount_cents as cents, by_on::text as by, ended_at as ended
    from treasury_promise where person_id = $1 order by recorded_at`,
} as const;

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
    const copied: Record<string, unknown> = {};
    for (const [name, question] of Object.entries(COPIED)) {
      copied[name] = await this.db.query(question, [personId]);
    }
    return copied;
  }

  async erase(): Promise<Erased[]> {
    return [];
  }

  async kept(personIds: readonly string[]): Promise<Map<string, Kept[]>> {
    const rows = await this.db.query<{ id: string; count: number; until: IsoDate }>(
      `select person_id as id, count(*)::int as count,
         (date_trunc('year', max(on_date)) + interval '11 years')::date::text as until
       from (select person_id, called_on as on_date from due where person_id = any($1)
             union all select person_id, received_on from payment where person_id = any($1)
             union all select person_id, spent_on from expense where person_id = any($1)) vouchers
       group by person_id`,
      [personIds],
    );
    const said = inViewersWords(words);
    return new Map(rows.map(({ id, count, until }) => [id, [{ code: 'treasury', ...said, count, until }]]));
  }
}
