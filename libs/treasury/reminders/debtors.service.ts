import type { Cents, IsoDate } from '@etabli/kernel';
import { TODAY } from '@etabli/membership';
import { Db, groupBy, indexBy } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { OWED } from '../dues/unpaid.js';
import { TO_PAY } from '../households/households.service.js';
import { BankFacts } from '../matching/facts.service.js';
import type { Debtor, Spared } from '../rules/reminders.js';
import { whoseMoneyWaits } from '../rules/waiting.js';

/** A due that is late, or would be without its plan. */
export interface LateDue {
  id: string;
  personId: string;
  label: string;
  reference: string;
  leftCents: Cents;
  dueOn: IsoDate;
  spared: Spared | null;
}

/** Somebody who owes, and how they are written to. */
export interface Addressee {
  id: string;
  name: string;
  email: string | null;
  locale: string;
  until: IsoDate | null;
  reason: string;
  sent: { level: number; on: IsoDate }[];
}

/** Who pays for somebody, and how all that their household owes is named in one transfer. */
export interface PaidFor {
  personId: string;
  payerId: string;
  household: string;
  reference: string;
  owedCents: Cents;
}

/** What reminders are decided on. */
export interface Debts {
  debtors: Debtor[];
  /** By who pays. */
  households: Map<string, PaidFor>;
  dues: Map<string, LateDue>;
  people: Map<string, Addressee>;
}

/** Of a broken plan, what is late of it, since the first part that is not paid. */
const LATE = `${OWED}
  select u.id, u.person_id as "personId", u.label, u.reference, coalesce(t.due_on, u.due_on)::text as "dueOn",
    case when u.late_cents > 0 then u.late_cents else u.remaining_cents end as "leftCents",
    case when exists (select from debit_now d where d.association_id = u.association_id and d.due_id = u.id
        and d.state in ('prepared', 'approved', 'sent')) then 'debit'
      when exists (select from instalment_proposal p where p.association_id = u.association_id and p.due_id = u.id
        and p.answered_at is null) then 'proposal'
      when u.late_cents = 0 then 'plan' end as spared
  from unpaid u
  left join lateral (
    select due_on from (select due_on, position, sum(amount_cents) over (order by position) as asked
      from due_term t where t.association_id = u.association_id and t.due_id = u.id) parts
    where asked > u.amount_cents - u.remaining_cents order by position limit 1) t on u.late_cents > 0
  where u.kind <> 'gift' and (u.late_cents > 0 or u.due_on < ${TODAY})
  order by u.due_on, u.sequence`;

/** Of those who let somebody see and pay what they owe; that one may be written to. */
const PAID_FOR = `
  select m.person_id as "personId", m.payer_id as "payerId", h.name as household, h.reference, owed.cents as "owedCents"
  from household_member_now m
  join household h on h.association_id = m.association_id and h.id = m.household_id
  join person y on y.association_id = m.association_id and y.id = m.payer_id and y.email is not null
  cross join lateral (select coalesce(sum(d.remaining_cents), 0)::int as cents from household_member_now o
    join due_now d on d.association_id = o.association_id and d.person_id = o.person_id and ${TO_PAY}
    where o.association_id = m.association_id and o.household_id = m.household_id and o.shown) owed
  where m.shown and m.person_id <> m.payer_id and m.person_id = any($1)`;

/** What was sent for a due that is not paid since, or too lately for another: both hold the next one back. */
const PEOPLE = `
  select p.id, p.display_name as name, p.email, p.locale, w.until::text, coalesce(w.reason, '') as reason,
    coalesce((select json_agg(json_build_object('level', r.level, 'on', r.on_date)) from money_reminder r
      where r.association_id = p.association_id and r.person_id = p.id
        and (r.on_date > $3::date - $4::int or exists (select from money_reminder_due d
          where d.association_id = r.association_id and d.reminder_id = r.id and d.due_id = any($2)))), '[]') as sent
  from person p
  left join lateral (select until, reason from money_reminder_pause w
    where w.association_id = p.association_id and w.person_id = p.id order by recorded_at desc limit 1) w on true
  where p.id = any($1)`;

/** Who is late, and all that may hold a reminder back: a number of statements that does not depend on how many they are. */
@Injectable()
export class Debtors {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(BankFacts) private readonly bank: BankFacts,
  ) {}

  /** @param gapDays within which nobody is written to twice */
  async on(today: IsoDate, gapDays: number): Promise<Debts> {
    const dues = await this.db.query<LateDue>(LATE);
    const late = [...new Set(dues.map(({ personId }) => personId))];
    if (late.length === 0) return { debtors: [], households: new Map(), dues: new Map(), people: new Map() };
    const paidFor = await this.db.query<PaidFor>(PAID_FOR, [late]);
    const payers = indexBy(paidFor, ({ personId }) => personId);
    const ids = [...new Set([...late, ...paidFor.map(({ payerId }) => payerId)])];
    const people = await this.db.query<Addressee>(PEOPLE, [ids, dues.map(({ id }) => id), today, gapDays]);
    const waiting = whoseMoneyWaits(await this.bank.read());
    const owed = groupBy(ids, dues, ({ personId }) => personId);
    return {
      debtors: people.map(({ id, until, sent }) => ({
        ...{ personId: id, payerId: payers.get(id)?.payerId ?? null },
        ...{ dues: owed.get(id) ?? [], pausedUntil: until, sent },
        ...{ spared: sparedOf(owed.get(id) ?? []), moneyWaiting: waiting.has(id) },
      })),
      households: indexBy(paidFor, ({ payerId }) => payerId),
      dues: new Map(dues.map((due) => [due.id, due])),
      people: new Map(people.map((person) => [person.id, person])),
    };
  }
}

const sparedOf = (dues: readonly LateDue[]): Map<string, Spared> =>
  new Map(dues.flatMap(({ id, spared }) => (spared ? [[id, spared]] : [])));
