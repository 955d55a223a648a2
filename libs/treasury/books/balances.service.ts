import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { FinancialYear } from '../ledger/ledger.entities.js';
import type { AccountBalance } from '../rules/books/balances.js';
import { type HeldBalance, surplusAccount } from '../rules/books/closing.js';

/** The balances of a year: what moved in it, and what every account holds on its last day. */
export interface YearBalances {
  moved: AccountBalance[];
  held: AccountBalance[];
}

interface Summed {
  number: string;
  name: string;
  moved: boolean;
  held: boolean;
  debit: string;
  credit: string;
  heldDebit: string;
  heldCredit: string;
}

/**
 * What moved in the year, and what is held at its end: all that was ever written but openings, which say again what the years
 * before say already. Lines are summed before anything is asked of their accounts. Classes 6 and 7 of the years before are their results: they wait in 120 until they are allocated.
 */
const SUMMED = `
  select number, name, bool_or(moved) as moved, bool_or(held) as held,
    coalesce(sum(debit) filter (where moved), 0)::text as debit,
    coalesce(sum(credit) filter (where moved), 0)::text as credit,
    coalesce(sum(debit) filter (where held), 0)::text as "heldDebit",
    coalesce(sum(credit) filter (where held), 0)::text as "heldCredit"
  from (
    select case when earlier.result then $3 else a.number end as number,
      case when earlier.result then '' else a.name end as name, t.debit, t.credit, t.moved, t.held
    from (
      select l.account_id, e.financial_year_id = $1 as moved, e.voucher_kind <> 'opening' as held,
        sum(l.debit_cents::bigint) as debit, sum(l.credit_cents::bigint) as credit
      from ledger_entry e join ledger_line l on l.association_id = e.association_id and l.entry_id = e.id
      where e.on_date <= $2 group by 1, 2, 3) t
    join ledger_account a on a.id = t.account_id
    cross join lateral (select not t.moved and a.kind in ('expense', 'income') as result,
      not t.moved and a.kind = 'in_kind' as told) earlier
    where not earlier.told
  ) s
  group by number, name order by number`;

const HELD_BY_PERSON = `
  select a.number, l.person_id as "personId", sum(l.debit_cents::bigint)::text as debit,
    sum(l.credit_cents::bigint)::text as credit
  from ledger_entry e
  join ledger_line l on l.association_id = e.association_id and l.entry_id = e.id
  join ledger_account a on a.association_id = l.association_id and a.id = l.account_id
  where e.financial_year_id = $1
  group by a.number, l.person_id`;

/** Sums of the books, each in one statement however many entries there are. */
@Injectable()
export class Balances {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Of a year, by account. */
  async of(year: Pick<FinancialYear, 'id' | 'endsOn'>): Promise<YearBalances> {
    const rows = await this.db.query<Summed>(SUMMED, [year.id, year.endsOn, surplusAccount]);
    return {
      moved: rows
        .filter(({ moved }) => moved)
        .map((row) => balance(row, row.debit, row.credit))
        .filter(({ debitCents, creditCents }) => debitCents !== 0 || creditCents !== 0),
      held: merged(rows.filter(({ held }) => held).map((row) => balance(row, row.heldDebit, row.heldCredit))),
    };
  }

  /** Of a year with its opening, by account and by person: what the next one opens with. */
  async heldByPerson(yearId: string): Promise<HeldBalance[]> {
    const rows = await this.db.query<{
      number: string;
      personId: string | null;
      debit: string;
      credit: string;
    }>(HELD_BY_PERSON, [yearId]);
    return rows.map(({ number, personId, debit, credit }) => ({
      ...{ number, personId, debitCents: Number(debit), creditCents: Number(credit) },
    }));
  }
}

const balance = ({ number, name }: Summed, debit: string, credit: string): AccountBalance => ({
  ...{ number, name, debitCents: Number(debit), creditCents: Number(credit) },
});

/** Results of earlier years come under the number of 120 without its name: they are one account with it. */
function merged(balances: readonly AccountBalance[]): AccountBalance[] {
  const byNumber = new Map<string, AccountBalance>();
  for (const one of balances) {
    const there = byNumber.get(one.number);
    if (!there) byNumber.set(one.number, { ...one });
    else {
      there.debitCents += one.debitCents;
      there.creditCents += one.creditCents;
      there.name ||= one.name;
    }
  }
  return [...byNumber.values()];
}
