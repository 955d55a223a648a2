import type { Cents, IsoDate } from '@etabli/kernel';
import { currentToday } from '@etabli/membership';
import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Coverages } from '../dues/coverages.service.js';
import { Ledger } from '../ledger/ledger.service.js';
import { type Allocation, type NamedDue, type OpenDue, settle } from '../rules/settle.js';

const INSERT = `
  insert into settlement (id, payment_id, due_id, amount_cents)
  select uuidv7(), payment, due, amount from jsonb_to_recordset($1) as x(payment uuid, due uuid, amount int)`;

/** Money of one person that pays what another owes, or no longer does: then it goes back. */
const CROSSING = `
  select p.id as "paymentId", d.label, a.id as "accountId", abs(x.amount) as cents,
    case when x.amount > 0 then p.person_id else d.person_id end as "from",
    case when x.amount > 0 then d.person_id else p.person_id end as "to"
  from jsonb_to_recordset($1) as x(payment uuid, due uuid, amount int)
  join payment p on p.id = x.payment join due d on d.id = x.due and d.person_id <> p.person_id
  join ledger_account a on a.association_id = d.association_id and a.number = '411'
  order by d.sequence, p.id`;

interface Crossing {
  paymentId: string;
  label: string;
  accountId: string;
  from: string;
  to: string;
  cents: Cents;
}

interface Share extends Allocation {
  paymentId: string;
}

interface OwedDue extends OpenDue {
  personId: string;
  /** A membership fee: once settled, it covers its days. */
  covers: boolean;
}

/** What of shares is known before they are written: when nothing can follow, nothing is asked. */
interface Known {
  /** Somebody may pay for somebody else. */
  crossing: boolean;
  /** There may be membership fees among the dues. */
  covering: boolean;
}

interface Credit {
  id: string;
  personId: string;
  creditCents: Cents;
  receivedOn: IsoDate;
}

/** Which payment pays which due: written once, taken back by a line of its own. */
@Injectable()
export class Settling {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Coverages) private readonly coverages: Coverages,
    @Inject(Ledger) private readonly ledger: Ledger,
  ) {}

  /**
   * What still asks for money, locked until the operation ends, in one order so that two operations never wait for each
   * other: the dues named, or those of some people, whose promised gifts are paid only by name.
   */
  async open(whose: { dueIds: readonly string[] } | { personIds: readonly string[] }): Promise<OwedDue[]> {
    const named = 'dueIds' in whose;
    const locked = await this.db.query<{ id: string }>(
      `select id from due where ${named ? 'id' : "kind <> 'gift' and person_id"} = any($1) and withdrawn_at is null
       order by id for no key update`,
      [named ? whose.dueIds : whose.personIds],
    );
    return this.db.query(
      `select id, person_id as "personId", due_on::text as "dueOn", sequence, remaining_cents as "remainingCents",
         kind = 'membership_fee' as covers
       from due_now where id = any($1) and remaining_cents > 0 order by due_on, sequence`,
      [locked.map(({ id }) => id)],
    );
  }

  /** Lets a payment pay what the rules say; gives what is left of it. Refuses as `settle`. */
  async spend(
    { id, personId, cents }: { id: string; personId: string; cents: Cents },
    named: readonly NamedDue[],
  ): Promise<Cents> {
    const dueIds = named.map(({ dueId }) => dueId);
    const open = await this.open(dueIds.length > 0 ? { dueIds } : { personIds: [personId] });
    const { allocations, creditCents } = settle(cents, open, named);
    await this.write(
      allocations.map((allocation) => ({ paymentId: id, ...allocation })),
      knownOf(open, personId),
    );
    return creditCents;
  }

  /** Lets several payments pay the dues each names, all written at once. Refuses as `settle`. */
  async spendNamed(
    payments: readonly { id: string; cents: Cents; named: readonly NamedDue[] }[],
  ): Promise<void> {
    if (payments.length === 0) return;
    const dueIds = payments.flatMap(({ named }) => named.map(({ dueId }) => dueId));
    const open = await this.open({ dueIds });
    const left = new Map(open.map((due) => [due.id, due]));
    const shares = payments.flatMap(({ id, cents, named }) => {
      const dues = named
        .flatMap(({ dueId }) => left.get(dueId) ?? [])
        .filter(({ remainingCents }) => remainingCents > 0);
      const { allocations } = settle(cents, dues, named);
      for (const { dueId, amountCents } of allocations) {
        const due = left.get(dueId) as OpenDue;
        due.remainingCents -= amountCents;
      }
      return allocations.map((allocation) => ({ paymentId: id, ...allocation }));
    });
    await this.write(shares, { crossing: true, covering: open.some(({ covers }) => covers) });
  }

  /** Lets the credit people have pay what they owe, the oldest first. */
  async spendCredits(personIds: readonly string[]): Promise<void> {
    const credits = await this.db.query<Credit>(
      `select id, person_id as "personId", credit_cents as "creditCents", received_on::text as "receivedOn"
       from payment_now where person_id = any($1) and credit_cents > 0 order by received_on, id`,
      [personIds],
    );
    if (credits.length === 0) return;
    const open = await this.open({ personIds: [...new Set(credits.map(({ personId }) => personId))] });
    const shares: Share[] = [];
    for (const { id, personId, creditCents } of credits) {
      const owed = open.filter((due) => due.personId === personId && due.remainingCents > 0);
      for (const allocation of settle(creditCents, owed).allocations) {
        shares.push({ paymentId: id, ...allocation });
        const due = owed.find((one) => one.id === allocation.dueId) as OpenDue;
        due.remainingCents -= allocation.amountCents;
      }
    }
    await this.write(shares, { crossing: false, covering: open.some(({ covers }) => covers) });
  }

  /**
   * Takes back what payments pay, or what pays a due: it is asked for again, and the money is credit. Gives the people whose
   * money it is.
   */
  async takeBack(which: { paymentIds?: readonly string[]; dueId?: string }): Promise<string[]> {
    const shares = await this.db.query<Share>(
      `select payment_id as "paymentId", due_id as "dueId", -sum(amount_cents)::int as "amountCents" from settlement
       where ($1::uuid[] is null or payment_id = any($1)) and ($2::uuid is null or due_id = $2)
       group by 1, 2 having sum(amount_cents) > 0 order by 2, 1`,
      [which.paymentIds ?? null, which.dueId ?? null],
    );
    await this.write(shares, { crossing: true, covering: true });
    const payers = await this.db.query<{ id: string }>(
      'select distinct person_id as id from payment where id = any($1)',
      [shares.map(({ paymentId }) => paymentId)],
    );
    return payers.map(({ id }) => id);
  }

  private async write(shares: readonly Share[], { crossing, covering }: Known): Promise<void> {
    if (shares.length === 0) return;
    const rows = shares.map(({ paymentId, dueId, amountCents }) => ({
      ...{ payment: paymentId, due: dueId, amount: amountCents },
    }));
    await this.db.query(INSERT, [JSON.stringify(rows)]);
    if (covering) await this.coverages.follow([...new Set(shares.map(({ dueId }) => dueId))]);
    if (crossing) await this.across(rows);
  }

  /** Who pays for somebody else: in the books the money goes from the account of the one to that of the other. */
  private async across(rows: readonly object[]): Promise<void> {
    const crossing = await this.db.query<Crossing>(CROSSING, [JSON.stringify(rows)]);
    await this.ledger.post(
      crossing.map(({ paymentId, label, accountId, from, to, cents }) => ({
        ...{ journal: 'OD', onDate: currentToday(), label, voucher: { kind: 'paid-for', id: paymentId } },
        lines: [
          { accountId, debitCents: cents, creditCents: 0, personId: from },
          { accountId, debitCents: 0, creditCents: cents, personId: to },
        ],
      })),
    );
  }
}

const knownOf = (open: readonly OwedDue[], payerId: string): Known => ({
  crossing: open.some(({ personId }) => personId !== payerId),
  covering: open.some(({ covers }) => covers),
});
