import { authorize } from '@etabli/access';
import { type Clock, demand, newId } from '@etabli/kernel';
import { Association, currentToday, said } from '@etabli/membership';
import { CLOCK, currentActor, currentAssociation, Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { readsMoneyOf } from '../dues/dues.policy.js';
import { receiptNumber } from '../rules/tax-receipts/receipts.js';
import { GivenInYear, type PlannedFor } from './given.service.js';
import { factsOf } from './issuing.js';
import type { PrintedReceipt } from './paper.js';
import type { TaxReceipt, TaxReceiptDesk, TaxReceiptYear } from './receipts.entities.js';
import type { TaxReceiptRunInput } from './receipts.inputs.js';
import { TaxReceiptSettings } from './settings.service.js';
import { receiptWarning } from './warning.js';

const RECEIPTS = `
  select r.id, r.number, r.form, r.gift_year as "giftYear", r.issued_on::text as "issuedOn", r.person_id as "personId",
    r.amount_cents as "amountCents", c.reason as cancelled,
    c.reason is null and exists (select from tax_receipt_gift g where g.association_id = r.association_id
      and g.receipt_id = r.id and g.payment_id is not null and g.amount_cents > coalesce((select sum(s.amount_cents)
        from settlement s where s.association_id = g.association_id and s.payment_id = g.payment_id
          and s.due_id = g.due_id), 0)) as overtaken
  from tax_receipt r
  left join tax_receipt_cancellation c on c.association_id = r.association_id and c.receipt_id = r.id`;

const INSERT = `
  insert into tax_receipt (id, number, form, gift_year, issued_on, person_id, amount_cents, facts)
  select id, number, form, $2, $3, person, amount, facts
  from jsonb_to_recordset($1) as x(id uuid, number int, form text, person uuid, amount int, facts jsonb) order by number`;

const INSERT_GIFTS = `
  insert into tax_receipt_gift (id, receipt_id, payment_id, due_id, expense_id, amount_cents, given_on)
  select uuidv7(), receipt, "paymentId", "dueId", "expenseId", "amountCents", "givenOn"
  from jsonb_to_recordset($1) as x(receipt uuid, "paymentId" uuid, "dueId" uuid, "expenseId" uuid, "amountCents" int,
    "givenOn" date)`;

type Row = Omit<TaxReceipt, 'number'> & { number: number };

/** Tax receipts: given in one run for a year, numbered without a gap, cancelled and never changed. */
@Injectable()
export class TaxReceipts {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(TaxReceiptSettings) private readonly settings: TaxReceiptSettings,
    @Inject(GivenInYear) private readonly given: GivenInYear,
    @Inject(Live) private readonly live: Live,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async desk(): Promise<TaxReceiptDesk> {
    const setting = await this.settings.current();
    const rows = await this.db.query<{ year: number }>('select distinct gift_year as year from tax_receipt');
    const last = Number(currentToday(this.clock).slice(0, 4));
    const first = setting ? Number(setting.from.slice(0, 4)) : last;
    const since = Array.from({ length: Math.max(last - first + 1, 0) }, (_, back) => last - back);
    const years = [...new Set([...since, ...rows.map(({ year }) => year)])].sort((a, b) => b - a);
    return { setting, sentence: receiptWarning(currentActor().locale), years: setting ? years : [] };
  }

  /** A year: what a run would give, what was given, and the two figures that are declared. */
  async year(year: number): Promise<TaxReceiptYear> {
    const planned = await this.given.of(year, await this.settings.current());
    const rows = await this.db.query<Row>(`${RECEIPTS} where r.gift_year = $1 order by r.number desc`, [
      year,
    ]);
    const told = await this.db.row<{ cents: number; receipts: number }>(
      `select coalesce(sum(r.amount_cents) filter (where r.gift_year = $1), 0)::int as cents,
         (count(*) filter (where r.issued_on between make_date($1, 1, 1) and make_date($1, 12, 31)))::int as receipts
       from tax_receipt r where not exists (select from tax_receipt_cancellation c
         where c.association_id = r.association_id and c.receipt_id = r.id)`,
      [year],
    );
    return {
      year,
      planned: planned.map(({ gifts, donor: _, ...one }) => ({ ...one, gifts: gifts.length })),
      receipts: rows.map(receiptOf),
      declaredCents: told?.cents ?? 0,
      declaredReceipts: told?.receipts ?? 0,
    };
  }

  /** Those of one person that stand, the latest first. */
  async ofPerson(personId: string): Promise<TaxReceipt[]> {
    const rows = await this.db.query<Row>(
      `${RECEIPTS} where r.person_id = $1 and c.reason is null order by r.number desc`,
      [personId],
    );
    return rows.map(receiptOf);
  }

  /** Refuses `not-found`, and who is neither its donor nor reads the books. */
  async readable(id: string): Promise<TaxReceipt & { facts: PrintedReceipt }> {
    const row = await this.db.row<Row>(`${RECEIPTS} where r.id = $1`, [id]);
    demand(row, 'not-found');
    authorize(readsMoneyOf(currentActor(), row.personId));
    const kept = await this.db.row<{ facts: PrintedReceipt }>('select facts from tax_receipt where id = $1', [
      id,
    ]);
    return { ...receiptOf(row), facts: kept?.facts as PrintedReceipt };
  }

  /**
   * Gives the receipts of a year as the preview showed them, those with something missing left out. Refuses `receipts.off`,
   * `receipts.nobody`, `receipts.changed`.
   */
  async issue({ year, receipts, totalCents }: TaxReceiptRunInput): Promise<TaxReceipt[]> {
    await this.db.query(
      `select pg_advisory_xact_lock(hashtextextended('receipts' || current_association(), 0))`,
    );
    const setting = await this.settings.demandActive();
    const planned = (await this.given.of(year, setting)).filter(({ missing }) => missing.length === 0);
    demand(planned.length > 0, 'receipts.nobody');
    const total = planned.reduce((sum, { amountCents }) => sum + amountCents, 0);
    demand(planned.length === receipts && total === totalCents, 'receipts.changed');
    const last = await this.db.row<{ next: number }>(
      'select coalesce(max(number), 0) + 1 as next from tax_receipt',
    );
    const association = await this.db.get(Association, currentAssociation().id);
    const issuedOn = currentToday(this.clock);
    const rows = planned.map((one, at) => {
      const number = (last?.next ?? 1) + at;
      return { ...rowOf(one, number), facts: factsOf(one, { association, setting, issuedOn, number, year }) };
    });
    await this.db.query(INSERT, [JSON.stringify(rows), year, issuedOn]);
    const gifts = planned.flatMap(({ gifts: some }, at) =>
      some.map((gift) => ({ ...gift, receipt: rows[at]?.id })),
    );
    await this.db.query(INSERT_GIFTS, [JSON.stringify(gifts)]);
    await this.live.announce('treasury');
    const ids = rows.map(({ id }) => id);
    return (await this.db.query<Row>(`${RECEIPTS} where r.id = any($1) order by r.number`, [ids])).map(
      receiptOf,
    );
  }

  /** It was wrong: its number stays, what it was for may be told by another. Refuses `receipts.cancelled`. */
  async cancel(id: string, reason: string): Promise<TaxReceipt> {
    const { cancelled } = await this.readable(id);
    demand(cancelled === null, 'receipts.cancelled');
    await this.db.query('insert into tax_receipt_cancellation (receipt_id, reason) values ($1, $2)', [
      ...[id, said(reason, 'reason', 300)],
    ]);
    await this.live.announce('treasury');
    return this.readable(id);
  }
}

const receiptOf = ({ number, ...row }: Row): TaxReceipt => ({
  ...row,
  number: receiptNumber({ issuedOn: row.issuedOn, number }),
});

const rowOf = ({ form, personId, amountCents }: PlannedFor, number: number) => ({
  ...{ id: newId(), number, form, person: personId, amount: amountCents },
});
