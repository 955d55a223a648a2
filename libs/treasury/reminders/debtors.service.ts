import type { Cents, IsoDate } from '@etabli/kernel';
import { TODAY } from '@etabli/membership';
import { Db, groupBy } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { OWED } from '../dues/unpaid.js';
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

/** What reminders are decided on. */
export interface Debts {
  debtors: Debtor[];
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
    const ids = [...new Set(dues.map(({ personId }) => personId))];
    if (ids.length === 0) return { debtors: [], dues: new Map(), people: new Map() };
    const people = await this.db.query<Addressee>(PEOPLE, [ids, dues.map(({ id }) => id), today, gapDays]);
    const waiting = whoseMoneyWaits(await this.bank.read());
    const owed = groupBy(ids, dues, ({ personId }) => personId);
    return {
      debtors: people.map(({ id, until, sent }) => ({
        ...{ personId: id, dues: owed.get(id) ?? [], pausedUntil: until, sent },
        ...{ spared: sparedOf(owed.get(id) ?? []), moneyWaiting: waiting.has(id) },
      })),
      dues: new Map(dues.map((due) => [due.id, due])),
      people: new Map(people.map((person) => [person.id, person])),
    };
  }
}

const sparedOf = (dues: readonly LateDue[]): Map<string, Spared> =>
  new Map(dues.flatMap(({ id, spared }) => (spared ? [[id, spared]] : [])));
