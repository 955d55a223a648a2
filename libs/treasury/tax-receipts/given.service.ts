import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import {
  type Donor,
  type Given,
  type PlannedReceipt,
  plannedReceipt,
  wayOf,
} from '../rules/tax-receipts/receipts.js';
import type { TaxReceiptSetting } from './receipts.entities.js';

/**
 * What may be told by a receipt and is told by none: gifts that were paid, membership fees where they buy nothing, expenses
 * that were given up. Rents and services are never among them.
 */
const GIVEN = `
  with given as (
    select p.person_id as donor, s.payment_id, s.due_id, null::uuid as expense_id, d.label, p.method,
      sum(s.amount_cents)::int as cents, p.received_on as on_day
    from settlement s
    join due d on d.association_id = s.association_id and d.id = s.due_id and d.withdrawn_at is null
      and (d.kind = 'gift' or ($3 and d.kind in ('membership_fee', 'joining_fee')))
    join payment p on p.association_id = s.association_id and p.id = s.payment_id
    group by p.person_id, s.payment_id, s.due_id, d.label, p.method, p.received_on having sum(s.amount_cents) > 0
    union all
    select e.person_id, null, null, e.id, e.label, 'waiver', e.amount_cents, e.spent_on
    from expense_now e where e.state = 'given')
  select donor as "personId", payment_id as "paymentId", due_id as "dueId", expense_id as "expenseId", label, method,
    cents as "amountCents", on_day::text as "givenOn"
  from given g
  where on_day >= greatest($2::date, make_date($1, 1, 1)) and on_day <= make_date($1, 12, 31)
    and not exists (select from tax_receipt_gift t where not t.withdrawn
      and t.payment_id is not distinct from g.payment_id and t.due_id is not distinct from g.due_id
      and t.expense_id is not distinct from g.expense_id)
  order by on_day, payment_id, due_id, expense_id`;

const DONORS = `
  select p.id as "personId", p.kind = 'organisation' as organisation, p.display_name as name, p.street, p.postcode, p.city,
    r.siren, r.legal_form as "legalForm"
  from person p
  left join lateral (select siren, legal_form from donor_register r
    where r.association_id = p.association_id and r.person_id = p.id order by recorded_at desc, id desc limit 1) r on true
  where p.id = any($1) and p.erased_at is null order by p.sort_name, p.id`;

/** A receipt that a run would give, and whom it names. */
export interface PlannedFor extends PlannedReceipt {
  donor: Donor;
}

/** Gifts of a year that no receipt tells yet, by donor: two statements. */
@Injectable()
export class GivenInYear {
  constructor(@Inject(Db) private readonly db: Db) {}

  async of(year: number, setting: TaxReceiptSetting | null): Promise<PlannedFor[]> {
    if (!setting?.active) return [];
    const rows = await this.db.query<Omit<Given, 'way'> & { personId: string; method: string }>(GIVEN, [
      ...[year, setting.from, setting.feesCount],
    ]);
    const donors = await this.db.query<Donor>(DONORS, [[...new Set(rows.map(({ personId }) => personId))]]);
    return donors.map((donor) => {
      const gifts = rows
        .filter(({ personId }) => personId === donor.personId)
        .map(
          ({ personId: _, method, ...gift }): Given => ({
            ...gift,
            way: method === 'waiver' ? 'waiver' : wayOf(method),
          }),
        );
      return { donor, ...plannedReceipt(donor, gifts) };
    });
  }
}
