import { addDays, type Clock, demand, type IsoDate, newId } from '@etabli/kernel';
import { currentToday } from '@etabli/membership';
import { CLOCK, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Dues } from '../dues/dues.service.js';
import { Ledger } from '../ledger/ledger.service.js';
import { monthOf } from '../rules/occupancy.js';
import { RELIEF } from '../rules/posting.js';
import { rentsOfMonth } from '../rules/rent-call.js';
import { DueTaxes } from '../vat/due-taxes.service.js';
import { type Asked, askedOfMonth, monthWords } from './asked.js';
import { type RentPreview, ResidentCall } from './calls.types.js';
import { Charges } from './charges.service.js';
import { RentCall } from './rents.entities.js';
import type { RentCallInput } from './rents.inputs.js';
import { Solidarity } from './solidarity.service.js';
import { SuspendedDesks } from './suspended.service.js';
import { linesOf } from './taxed-lines.js';
import { type OpenUses, ServiceUses } from './uses.service.js';

interface Looked {
  preview: RentPreview;
  uses: Map<string, OpenUses>;
  /** What each line is, where its tax depends on it. */
  kinds: Map<string, string | null>;
}

const INSERT_LINES = `
  insert into rent_call_line (id, call_id, due_id, line_key, label, covers_from, covers_to, amount_cents, relief_cents)
  select id, $1, due, key, label, "from", "to", amount, relief from jsonb_to_recordset($2) as x(
    id uuid, due uuid, key text, label text, "from" date, "to" date, amount int, relief int)`;

/** The month of the residents, called: looked at first, then asked of all of them in one run, and of no line twice. */
@Injectable()
export class RentCalls {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Charges) private readonly charges: Charges,
    @Inject(ServiceUses) private readonly services: ServiceUses,
    @Inject(Solidarity) private readonly solidarity: Solidarity,
    @Inject(SuspendedDesks) private readonly suspended: SuspendedDesks,
    @Inject(Dues) private readonly dues: Dues,
    @Inject(DueTaxes) private readonly taxes: DueTaxes,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The latest runs first. */
  list(): Promise<RentCall[]> {
    return this.db.find(RentCall, { order: { recordedAt: 'desc', id: 'desc' }, take: 24 });
  }

  /** What the call of the month of a day would ask. */
  async preview(day: IsoDate): Promise<RentPreview> {
    return (await this.looked(day)).preview;
  }

  /**
   * Asks it as the preview showed it, in a number of statements that does not grow with the house. Refuses `rent.changed` when
   * it would no longer be the same, `rent.nobody`, `due.day-past`, and as `Dues.raise`.
   */
  async call({ month: day, dueOn, dues, totalCents }: RentCallInput): Promise<RentCall> {
    await this.db.query(
      `select pg_advisory_xact_lock(hashtextextended('rents' || current_association(), 0))`,
    );
    const { preview, uses, kinds } = await this.looked(day);
    const today = currentToday(this.clock);
    demand(dueOn >= today, 'due.day-past', {}, 'dueOn');
    demand(preview.dues > 0, 'rent.nobody');
    const same = preview.dues === dues && preview.totalCents === totalCents;
    demand(same, 'rent.changed', { dues: preview.dues, total: preview.totalCents });
    const { month } = preview;
    const call = await this.db.add(RentCall, { id: newId(), month, dueOn, dues, totalCents });
    const asked = askedOfMonth(preview, { calledOn: today, dueOn });
    const ids = await this.dues.raise(asked.map((one) => ({ ...one.due, ...linesOf(one, uses, kinds) })));
    await this.keepLines(call.id, asked, ids);
    await this.keepServices(asked, ids, uses);
    await this.payFromPool(asked, ids, today);
    return call;
  }

  private async looked(day: IsoDate): Promise<Looked> {
    const month = monthOf(day);
    const charges = await this.charges.of(month);
    const called = await this.calledIn(month.from, month.to);
    const { residents, pool } = rentsOfMonth(charges, day, {
      called,
      suspended: await this.suspended.of(day),
      choices: await this.solidarity.choices(),
      carriedCents: await this.solidarity.pool(),
    });
    const uses = new Map((await this.services.openBy(month.to)).map((use) => [use.personId, use]));
    const known = new Map(residents.map((one) => [one.personId, one]));
    const calls = [...new Set([...known.keys(), ...uses.keys()])].map((personId) => {
      const { parts = [], rentCents = 0, addedCents = 0 } = known.get(personId) ?? {};
      const servicesCents = uses.get(personId)?.cents ?? 0;
      return Object.assign(new ResidentCall(), { personId, parts, rentCents, addedCents, servicesCents });
    });
    const days = [addDays(month.from, 9), addDays(currentToday(this.clock), 10)];
    const dueOn = days.sort().at(-1) as IsoDate;
    const preview = { month: month.from, residents: calls, calledAlready: called.size, pool };
    const dues = askedOfMonth(preview, { calledOn: dueOn, dueOn }).map(({ due }) => due.amountCents);
    const totalCents = dues.reduce((sum, cents) => sum + cents, 0);
    const kinds = new Map(charges.map(({ key, kind }) => [key, kind ?? null]));
    return { preview: { ...preview, dues: dues.length, totalCents, dueOn }, uses, kinds };
  }

  private async calledIn(from: IsoDate, to: IsoDate): Promise<Set<string>> {
    const rows = await this.db.query<{ key: string }>(
      `select distinct line_key as key from rent_call_line
       where not withdrawn and daterange(covers_from, covers_to, '[]') && daterange($1, $2, '[]')`,
      [from, to],
    );
    return new Set(rows.map(({ key }) => key));
  }

  private async keepLines(callId: string, asked: readonly Asked[], dueIds: readonly string[]): Promise<void> {
    const rows = asked.flatMap(({ parts }, at) =>
      parts.map(({ key, label, from, to, amountCents, reliefCents }) => ({
        ...{ id: newId(), due: dueIds[at], key, label, from, to, amount: amountCents, relief: reliefCents },
      })),
    );
    await this.db.query(INSERT_LINES, [callId, JSON.stringify(rows)]);
  }

  private async keepServices(
    asked: readonly Asked[],
    dueIds: readonly string[],
    uses: ReadonlyMap<string, OpenUses>,
  ): Promise<void> {
    const rows = asked.flatMap(({ due, services }, at) =>
      services ? (uses.get(due.personId)?.ids ?? []).map((service) => ({ service, due: dueIds[at] })) : [],
    );
    if (rows.length === 0) return;
    await this.db.query(
      `insert into service_call (service_id, due_id)
       select service, due from jsonb_to_recordset($1) as x(service uuid, due uuid)`,
      [JSON.stringify(rows)],
    );
  }

  /** The income of rents is whole: what a resident is not asked for leaves the pool. */
  private async payFromPool(
    asked: readonly Asked[],
    dueIds: readonly string[],
    onDate: IsoDate,
  ): Promise<void> {
    const label = monthWords().relief;
    const taxes = await this.taxes.inRelief(dueIds);
    await this.ledger.record(
      asked.flatMap(({ reliefCents }, at) =>
        reliefCents > 0
          ? {
              ...{ event: 'solidarity.relief', amountCents: reliefCents, onDate, label, personId: null },
              taxCents: taxes.get(dueIds[at] ?? '') ?? 0,
              voucher: { kind: RELIEF, id: dueIds[at] ?? null },
            }
          : [],
      ),
    );
  }
}
