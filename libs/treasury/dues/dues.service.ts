import { type Cents, demand, type IsoDate, newId } from '@etabli/kernel';
import { Db, groupBy, indexBy, Live, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Booked, Ledger } from '../ledger/ledger.service.js';
import { Settling } from '../payments/settling.service.js';
import { referenceOf } from '../rules/reference.js';
import { dueSubjects, type PricedLine } from '../rules/vat/terms.js';
import { DueTaxes } from '../vat/due-taxes.service.js';
import { Coverages } from './coverages.service.js';
import { Due, type DueKind, type FeeRateKind } from './dues.entities.js';

/** A due to be raised. */
export interface NewDue {
  personId: string;
  kind: DueKind;
  label: string;
  /** At least 0; a free membership fee covers its days at once. */
  amountCents: Cents;
  covers?: { from: IsoDate; to: IsoDate } | null;
  calledOn: IsoDate;
  dueOn: IsoDate;
  scheduleId?: string | null;
  callId?: string | null;
  rate?: FeeRateKind | null;
  /** Of the whole period, when only a part of it is asked for. */
  wholeCents?: Cents | null;
  /** How the books hear of it, when not by its kind on the day it is called. */
  booked?: Booked | null;
  /** What it is made of, as the tax looks at it; itself unless said. */
  lines?: readonly PricedLine[];
}

/** At most this many dues in one run. */
export const MANY_DUES = 20_000;

const INSERT = `
  insert into due (id, person_id, kind, label, amount_cents, covers_from, covers_to, called_on, due_on, sequence, reference,
    schedule_id, call_id, rate, whole_cents)
  select id, person, kind, label, amount, "from", "to", called, due, sequence, reference, schedule, call, rate, whole
  from jsonb_to_recordset($1) as x(id uuid, person uuid, kind text, label text, amount int, "from" date, "to" date,
    called date, due date, sequence int, reference text, schedule uuid, call uuid, rate text, whole int)`;

/** Everything asked of people, whatever for. */
@Injectable()
export class Dues {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(Settling) private readonly settling: Settling,
    @Inject(Coverages) private readonly coverages: Coverages,
    @Inject(DueTaxes) private readonly taxes: DueTaxes,
    @Inject(Live) private readonly live: Live,
  ) {}

  /** A due by id, batched. */
  byId(id: string): Promise<Due | null> {
    return load('due', id, async (ids) =>
      indexBy(await this.db.find(Due, { where: { id: In([...ids]) } }), (due) => due.id),
    );
  }

  /** Every due of a person, the latest first; batched. */
  async ofPerson(personId: string): Promise<Due[]> {
    const found = await load('dues', personId, async (ids) => {
      const rows = await this.db.find(Due, {
        where: { personId: In([...ids]) },
        order: { dueOn: 'desc', sequence: 'desc' },
      });
      return groupBy(ids, rows, (due) => due.personId);
    });
    return found ?? [];
  }

  /** A due as it stands, kept from others until the operation ends. Refuses `not-found`. */
  async locked(id: string): Promise<Due> {
    await this.db.query('select 1 from due where id = $1 for no key update', [id]);
    return this.db.get(Due, id);
  }

  /**
   * Asks for money: numbered one after the other, each with its reference, written in the books, and paid at once by what
   * its person has in credit. A fixed number of statements, however many they are. Gives their ids in the same order.
   *
   * Refuses `due.too-many`, what the books refuse, and `due.called-already` (the same person, schedule and days).
   */
  async raise(dues: readonly NewDue[]): Promise<string[]> {
    if (dues.length === 0) return [];
    demand(dues.length <= MANY_DUES, 'due.too-many', { max: MANY_DUES });
    const first = await this.nextSequence();
    const rows = dues.map((due, at) => dueRow(due, first + at));
    await this.db.query(INSERT, [JSON.stringify(rows)]);
    const taxes = await this.taxes.write(taxable(dues, rows));
    await this.settling.spendCredits([...new Set(dues.map(({ personId }) => personId))]);
    await this.coverages.follow(rows.filter(({ amount }) => amount === 0).map(({ id }) => id));
    await this.ledger.record(
      rows
        .filter(({ amount }) => amount > 0)
        .map(({ id, kind, amount, called, label, person, booked }) => ({
          event: booked?.event ?? eventOf(kind),
          amountCents: amount,
          taxCents: taxes.get(id) ?? 0,
          onDate: booked?.onDate ?? called,
          label,
          voucher: { kind: 'due', id },
          personId: person,
        })),
    );
    await this.live.announce('treasury');
    return rows.map(({ id }) => id);
  }

  /** The next rank, held against others until the operation ends: no two dues share one, and none is left out. */
  private async nextSequence(): Promise<number> {
    await this.db.query(`select pg_advisory_xact_lock(hashtextextended('dues' || current_association(), 0))`);
    const row = await this.db.row<{ next: number }>('select coalesce(max(sequence), 0) + 1 as next from due');
    return row?.next ?? 1;
  }
}

/** The event of the posting rules by which a kind of due is written. */
export const eventOf = (kind: DueKind): string => `due.${kind.replaceAll('_', '-')}`;

/** Dues as the tax looks at them; what the books hear of otherwise was asked for elsewhere, with its tax. */
const taxable = (dues: readonly NewDue[], rows: readonly { id: string }[]) =>
  dues.flatMap((due, at) => {
    const { amountCents, calledOn, label, kind, scheduleId, booked } = due;
    if (booked) return [];
    const itself = { label, subjects: dueSubjects(kind, scheduleId), grossCents: amountCents, poolCents: 0 };
    return [{ id: rows[at]?.id ?? '', kind, calledOn, lines: due.lines ?? [itself] }];
  });

const dueRow = (due: NewDue, sequence: number) => ({
  id: newId(),
  person: due.personId,
  kind: due.kind,
  label: due.label,
  amount: due.amountCents,
  from: due.covers?.from ?? null,
  to: due.covers?.to ?? null,
  called: due.calledOn,
  due: due.dueOn,
  sequence,
  reference: referenceOf(sequence),
  schedule: due.scheduleId ?? null,
  call: due.callId ?? null,
  rate: due.rate ?? null,
  whole: due.wholeCents ?? null,
  booked: due.booked ?? null,
});
