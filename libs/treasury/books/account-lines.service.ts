import { Db, likeWord, Page, searchWords } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';
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

/** The ledger of some accounts over a year: what makes up a figure, down to its vouchers. One statement a page. */
@Injectable()
export class AccountLines {
  constructor(@Inject(Db) private readonly db: Db) {}

  async page({ yearId, accounts, offset, limit, search }: AccountLinesInput): Promise<AccountLinesPage> {
    const values: unknown[] = [yearId, accounts];
    const words = searchWords(search);
    const found = words.map(
      (word) =>
        `fold(e.label || ' ' || coalesce(p.search_text, '')) like fold($${values.push(likeWord(word))})`,
    );
    const rows = await this.db.query<AccountLine & Summed>(
      `select e.id || '-' || l.position as key, e.id as "entryId", e.number, e.journal, e.on_date::text as "onDate",
         e.label, a.number as account, l.debit_cents as "debitCents", l.credit_cents as "creditCents",
         e.voucher_kind as "voucherKind", e.voucher_id as "voucherId", l.person_id as "personId",
         p.display_name as "personName",
         count(*) over ()::int as total, (sum(l.debit_cents::bigint) over ())::text as "allDebit",
         (sum(l.credit_cents::bigint) over ())::text as "allCredit"
       from ledger_line l
       join ledger_entry e on e.association_id = l.association_id and e.id = l.entry_id
       join ledger_account a on a.association_id = l.association_id and a.id = l.account_id
       left join person p on p.association_id = l.association_id and p.id = l.person_id
       where ${['e.financial_year_id = $1', 'exists (select from unnest($2::text[]) n where starts_with(a.number, n))', ...found].join(' and ')}
       order by e.on_date desc, e.number desc, l.position limit $${values.push(limit)} offset $${values.push(offset)}`,
      values,
    );
    const [first] = rows;
    return Object.assign(new AccountLinesPage(), {
      ...{ items: rows, total: first?.total ?? 0 },
      ...{ debitCents: Number(first?.allDebit ?? 0), creditCents: Number(first?.allCredit ?? 0) },
    });
  }
}
