import { demand, type IsoDate, newId } from '@etabli/kernel';
import { currentToday, TODAY } from '@etabli/membership';
import { Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type MonthFacts, type MonthPoint, monthOf, monthPoints } from '../rules/months/points.js';
import { VatStatements } from '../vat/statement.service.js';
import { type BankAgainstBooks, BankInBooks, differenceOf } from './bank-in-books.service.js';
import { MonthDone } from './months.entities.js';

/** A month as it stands. */
export interface LookedAt {
  first: IsoDate;
  last: IsoDate;
  points: MonthPoint[];
  bank: BankAgainstBooks[];
}

type Counted = Omit<MonthFacts, 'differences' | 'cheques' | 'vat'> & {
  cheques: number;
  chequeCents: number;
  vatSince: IsoDate | null;
};

const FACTS = `
  select
    (select count(*)::int from due where called_on between $1 and $2 and withdrawn_at is null) as called,
    exists (select from fee_schedule where archived_at is null) as "callsHere",
    (select coalesce(json_agg(json_build_object('name', a.name, 'until', (select max(s.to_on) from bank_statement s
        where s.account_id = a.id and (s.held is null or s.accepted_at is not null))) order by a.name), '[]')
      from bank_account a) as accounts,
    (select count(*)::int from bank_line_open where amount_cents <> 0 and booked_on <= $2) as "linesLeft",
    (select count(*)::int from debit_now where state = 'sent' and collected_on <= $2) as "debitsUnanswered",
    (select min(from_day)::text from vat_setting_now where regime = 'liable' and from_day <= $2) as "vatSince",
    waiting.count as cheques, waiting.cents as "chequeCents",
    (select count(*)::int from (select from due_now where remaining_cents > 0 and withdrawn_at is null
      and due_on <= $2 and late_cents > 0 group by person_id) p) as "latePeople",
    (select count(*)::int from volunteer_hours_now where state = 'declared' and on_day between $1 and $2) as hours
  from (select count(*)::int as count, coalesce(sum(p.amount_cents), 0)::int as cents from payment p
    where p.method = 'cheque' and p.received_on <= $2 and p.source <> 'import'
      and not exists (select from payment_reversal v
        where v.association_id = p.association_id and v.payment_id = p.id)
      and not exists (select from bank_match_part t join bank_match m
        on m.association_id = t.association_id and m.id = t.match_id and m.undone_at is null
        where t.association_id = p.association_id and t.payment_id = p.id)) waiting`;

/** The end of a month: what is left to look at, and the months that were said done. */
@Injectable()
export class Months {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Live) private readonly live: Live,
    @Inject(BankInBooks) private readonly bank: BankInBooks,
    @Inject(VatStatements) private readonly vat: VatStatements,
  ) {}

  /** The month that holds a day, as it stands: two statements, a few more while the association is subject to the tax. */
  async look(day: IsoDate): Promise<LookedAt> {
    const { first, last } = monthOf(day);
    const bank = await this.bank.on(last);
    const { cheques, chequeCents, vatSince, ...counted } = (await this.db.row<Counted>(FACTS, [
      first,
      last,
    ])) as Counted;
    const differences = bank.map((one) => differenceOf(one) ?? 0);
    const vat = await this.vat.untold(vatSince, last);
    const facts = { ...counted, differences, vat, cheques: { count: cheques, cents: chequeCents } };
    return { first, last, bank, points: monthPoints(facts, last) };
  }

  /** Each time a month was said done, the last first. */
  times(first: IsoDate): Promise<MonthDone[]> {
    return this.db.find(MonthDone, { where: { month: first }, order: { recordedAt: 'desc', id: 'desc' } });
  }

  /** The months before today, the last first, with the last time each was said done. */
  latest(): Promise<{ first: IsoDate; doneAt: Date | null }[]> {
    return this.db.query(
      `select m::date::text as first, (select max(recorded_at) from month_done d where d.month = m::date) as "doneAt"
       from generate_series(date_trunc('month', ${TODAY}) - interval '12 months',
         date_trunc('month', ${TODAY}), interval '1 month') m order by m desc`,
    );
  }

  /** Says a month done, with what its list was; a month may be said done again. Refuses `month.not-over`. */
  async close(day: IsoDate, note: string): Promise<MonthDone> {
    const { first, last, points } = await this.look(day);
    demand(last < currentToday(), 'month.not-over');
    const id = newId();
    await this.db.query('insert into month_done (id, month, points, note) values ($1, $2, $3, $4)', [
      ...[id, first, JSON.stringify(points), note.trim()],
    ]);
    await this.live.announce('treasury');
    return this.db.get(MonthDone, id);
  }
}
