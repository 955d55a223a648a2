import { Db, likeWord, Page, searchWords } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { surplusAccount } from '../rules/books/closing.js';
import type { AccountLinesInput } from './books.inputs.js';
import { AccountLine } from './books.types.js';

@ObjectType()
export class AccountLinesPage extends Page(AccountLine) {
  @Field(() => Int)
  debitCents: number;

  @Field(() => Int)
  creditCents: number;
}

interface Summed {
  total: number;
  allDebit: string;
  allCredit: string;
}

/** What moved in the year, and in the years before it that are added: their results are classes 6 and 7, which wait in 120. */
const HELD = `(e.financial_year_id = $1 and a.number = any($2) or e.financial_year_id = any($3)
  and case when a.kind in ('expense', 'income') then $4 = any($2) else a.number = any($2) and a.kind <> 'in_kind' end)`;

/** Open years before a year: no entry carried over yet what they hold. */
const OPEN_BEFORE = `select b.id from financial_year b join financial_year y on y.association_id = b.association_id
  where y.id = $1 and b.ends_on < y.starts_on and b.closed_at is null`;

/** Names in an entry, for who looks for one of them. */
const PEOPLE = `coalesce((select string_agg(p.search_text, ' ') from ledger_line o
  join person p on p.association_id = o.association_id and p.id = o.person_id
  where o.association_id = e.association_id and o.entry_id = e.id), '')`;

/** Whose an entry is, when a line does not say: the income of a fee is that of who owes it. */
const WHOSE = `(select o.person_id from ledger_line o where o.association_id = t.association_id
  and o.entry_id = t."entryId" and o.person_id is not null order by o.position limit 1)`;

/** The ledger of some accounts over a year: what makes up a figure, down to its vouchers. One statement a page, two for what is held. */
@Injectable()
export class AccountLines {
  constructor(@Inject(Db) private readonly db: Db) {}

  async page({
    yearId,
    accounts,
    held,
    offset,
    limit,
    search,
  }: AccountLinesInput): Promise<AccountLinesPage> {
    const before = held ? await this.db.query<{ id: string }>(OPEN_BEFORE, [yearId]) : [];
    const values: unknown[] = [yearId, accounts, before.map(({ id }) => id), surplusAccount];
    const words = searchWords(search);
    const found = words.map(
      (word) => `fold(e.label || ' ' || ${PEOPLE}) like fold($${values.push(likeWord(word))})`,
    );
    const where = [HELD, ...found].join(' and ');
    const cut = `limit $${values.push(limit)} offset $${values.push(offset)}`;
    const rows = await this.db.query<AccountLine & Summed>(
      `select t.*, p.id as "personId", p.display_name as "personName", b.account_id as "bankAccountId" from (
         select e.association_id, e.id as "entryId", l.position, e.id || '-' || l.position as key, e.number, e.journal,
           e.on_date, e.on_date::text as "onDate", e.label, a.number as account, l.debit_cents as "debitCents",
           l.credit_cents as "creditCents", e.voucher_kind as "voucherKind", e.voucher_id as "voucherId", l.person_id,
           count(*) over ()::int as total, (sum(l.debit_cents::bigint) over ())::text as "allDebit",
           (sum(l.credit_cents::bigint) over ())::text as "allCredit"
         from ledger_line l
         join ledger_entry e on e.association_id = l.association_id and e.id = l.entry_id
         join ledger_account a on a.association_id = l.association_id and a.id = l.account_id
         where ${where} order by e.on_date desc, e.number desc, l.position ${cut}) t
       left join person p on p.association_id = t.association_id and p.id = coalesce(t.person_id, ${WHOSE})
       left join bank_match m on m.association_id = t.association_id and m.id = t."voucherId"
       left join bank_line b on b.association_id = m.association_id and b.id = m.line_id
       order by t.on_date desc, t.number desc, t.position`,
      values,
    );
    const [first] = rows;
    return Object.assign(new AccountLinesPage(), {
      ...{ items: rows, total: first?.total ?? 0 },
      ...{ debitCents: Number(first?.allDebit ?? 0), creditCents: Number(first?.allCredit ?? 0) },
    });
  }
}
