import { type IsoDate, newId } from '@etabli/kernel';
import { sql } from '../../../apps/api/testing/client.js';
import { doing, type Refused, refusal, term } from '../../membership/testing/asking.js';
import { today, type Village, type Villager } from '../../membership/testing/village.js';

export interface AskedDue {
  id: string;
  reference: string;
  number: string;
  amountCents: number;
  reducedCents: number;
  settledCents: number;
  remainingCents: number;
  lateCents: number;
}

export interface ToldPayment {
  id: string;
  source: string;
  settledCents: number;
  creditCents: number;
  settles: { amountCents: number; due: { id: string } }[];
}

const DUE = `Due { id reference number amountCents reducedCents settledCents remainingCents lateCents }`;
const PAYMENT = `Payment { id source settledCents creditCents settles { amountCents due { id } } }`;

/** The till of a village: what its keeper asks for and takes in, and what the books say of it. */
export class Till {
  constructor(
    readonly village: Village,
    readonly keeper: Villager,
  ) {}

  /** A member who owes nothing yet. */
  member(name: string): Promise<Villager> {
    return this.village.welcome(name);
  }

  /** Asks somebody for an amount. */
  asks(person: { id: string }, amountCents: number, dueOn: IsoDate, values: object = {}): Promise<AskedDue> {
    const input = {
      personId: person.id,
      kind: term('service'),
      label: 'Impressions',
      amountCents,
      dueOn,
      ...values,
    };
    return doing<AskedDue>(this.keeper, 'askDue', { input }, DUE);
  }

  /** Takes something off a due. */
  reduces(dueId: string, kind: string, values: object = {}): Promise<AskedDue> {
    const input = { dueId, kind: term(kind), reason: 'Décision du bureau', ...values };
    return doing<AskedDue>(this.keeper, 'reduceDue', { input }, DUE);
  }

  /** Money as somebody tells it, today. */
  money(personId: string, amountCents: number): Record<string, unknown> {
    return {
      ...{ personId, amountCents, method: term('transfer'), receivedOn: today(), idempotencyKey: newId() },
    };
  }

  pays(
    person: { id: string },
    amountCents: number,
    values: object = {},
    who = this.keeper,
  ): Promise<ToldPayment> {
    const input = { ...this.money(person.id, amountCents), ...values };
    return doing<ToldPayment>(who, 'recordPayment', { input }, PAYMENT);
  }

  refusesPay(person: { id: string }, amountCents: number, values: object = {}): Promise<Refused> {
    return refusal(this.keeper, 'recordPayment', {
      input: { ...this.money(person.id, amountCents), ...values },
    });
  }

  /** What somebody owes and has in credit. */
  async balance({ id }: { id: string }): Promise<{ owed: number; credit: number }> {
    const [row] = await sql<{ owed: number; credit: number }>(
      'select owed_cents as owed, credit_cents as credit from person_balance where association_id = $1 and person_id = $2',
      [this.village.id, id],
    );
    return row ?? { owed: 0, credit: 0 };
  }

  /** Debit less credit of an account, for somebody. */
  async inBooks({ id }: { id: string }, account: string): Promise<number> {
    const [row] = await sql<{ cents: number }>(
      `select coalesce(sum(l.debit_cents - l.credit_cents), 0)::int as cents from ledger_line l
       join ledger_account a on a.association_id = l.association_id and a.id = l.account_id
       where l.association_id = $1 and l.person_id = $2 and a.number = $3`,
      [this.village.id, id, account],
    );
    return row?.cents ?? 0;
  }

  /** Debit less credit of an account, for everybody. */
  async onAccount(account: string): Promise<number> {
    const [row] = await sql<{ cents: number }>(
      `select coalesce(sum(l.debit_cents - l.credit_cents), 0)::int as cents from ledger_line l
       join ledger_account a on a.association_id = l.association_id and a.id = l.account_id
       where l.association_id = $1 and a.number = $2`,
      [this.village.id, account],
    );
    return row?.cents ?? 0;
  }

  /** Entries whose sides differ, and years whose numbers have gaps: there must never be any. */
  unbalanced(): Promise<object[]> {
    return sql(
      `select e.id::text as wrong from ledger_entry e join ledger_line l on l.association_id = e.association_id and l.entry_id = e.id
       where e.association_id = $1 group by e.association_id, e.id having sum(l.debit_cents) <> sum(l.credit_cents)
       union all
       select y.id::text from financial_year y where y.association_id = $1 and y.last_number <>
         (select count(*) from ledger_entry e where e.association_id = y.association_id and e.financial_year_id = y.id)
       union all
       select b.person_id::text from person_balance b where b.association_id = $1 and b.owed_cents - b.credit_cents <>
         (select coalesce(sum(l.debit_cents - l.credit_cents), 0) from ledger_line l
          join ledger_account a on a.association_id = l.association_id and a.id = l.account_id
          where l.association_id = b.association_id and l.person_id = b.person_id and a.number = '411')`,
      [this.village.id],
    );
  }
}
