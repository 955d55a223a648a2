import type { Cents, IsoDate } from '@etabli/kernel';
import { Db, groupBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { between, byRate, type TaxedAmount, vatOf } from '../rules/vat/amounts.js';
import { isOutside, type PricedLine, type TaxLine, taxLines } from '../rules/vat/terms.js';
import { Vat } from './vat.service.js';

/** A due about to be written, as its tax looks at it. */
export interface TaxableDue {
  id: string;
  kind: string;
  calledOn: IsoDate;
  lines: readonly PricedLine[];
}

const INSERT_LINES = `
  insert into due_tax (due_id, position, label, from_pool, rate, net_cents, vat_cents, on_debits)
  select due, position, label, pool, rate, net, vat, debits from jsonb_to_recordset($1) as x(due uuid, position int,
    label text, pool boolean, rate int, net int, vat int, debits boolean)`;

/** The tax in what is asked for and credited: worked out when it is, kept line by line, and never again. */
@Injectable()
export class DueTaxes {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Vat) private readonly vat: Vat,
  ) {}

  /**
   * Writes the lines of dues called while the association is subject, in one statement; nothing otherwise. Gives the tax in what
   * each asks for, which is no income.
   */
  async write(dues: readonly TaxableDue[]): Promise<Map<string, Cents>> {
    const taxes = new Map<string, Cents>();
    const history = dues.length > 0 ? await this.vat.history() : [];
    if (history.length === 0) return taxes;
    const rows: object[] = [];
    for (const day of new Set(dues.map(({ calledOn }) => calledOn))) {
      const terms = await this.vat.terms(day);
      if (!terms) continue;
      for (const due of dues.filter(({ calledOn }) => calledOn === day)) {
        const lines = taxLines(terms, due.lines);
        if (isOutside(due.kind, lines)) continue;
        rows.push(...lines.map((line, position) => rowOf(due.id, line, position, terms.onDebits)));
        taxes.set(due.id, vatOf(lines.filter(({ fromPool }) => !fromPool)));
      }
    }
    if (rows.length > 0) await this.db.query(INSERT_LINES, [JSON.stringify(rows)]);
    return taxes;
  }

  /** The lines of a due, in order; none when it was asked for without tax. Batched. */
  async ofDue(dueId: string): Promise<TaxLine[]> {
    const found = await load('due-taxes', dueId, async (ids) => {
      const rows = await this.db.query<TaxLine & { dueId: string }>(
        `select due_id as "dueId", label, from_pool as "fromPool", rate, net_cents as "netCents", vat_cents as "vatCents"
         from due_tax where due_id = any($1) order by due_id, position`,
        [ids],
      );
      return groupBy(ids, rows, (row) => row.dueId);
    });
    return found ?? [];
  }

  /**
   * The tax in what is taken off a due, written under its credit note or waiver: each rate in proportion, so that whatever was
   * taken off before, all of it taken off is all of its tax. Gives what is posted.
   */
  async writeReduction(
    reductionId: string,
    { id, reducedCents }: { id: string; reducedCents: Cents },
    amountCents: Cents,
  ): Promise<Cents> {
    const asked = await this.askedOf(id);
    if (asked.length === 0) return 0;
    const amounts = between(asked, reducedCents, reducedCents + amountCents);
    await this.db.query(
      `insert into reduction_tax (reduction_id, position, rate, net_cents, vat_cents, on_debits)
       select $1, position, rate, net, vat, (select on_debits from due_tax where due_id = $3 limit 1)
       from jsonb_to_recordset($2) as x(position int, rate int, net int, vat int)`,
      [
        reductionId,
        JSON.stringify(
          amounts.map(({ rate, netCents, vatCents }, position) => ({
            ...{ position, rate, net: netCents, vat: vatCents },
          })),
        ),
        id,
      ],
    );
    return vatOf(amounts);
  }

  /** The tax in what the solidarity pool pays of dues. */
  async inRelief(dueIds: readonly string[]): Promise<Map<string, Cents>> {
    const rows = await this.db.query<{ dueId: string; cents: number }>(
      `select due_id as "dueId", sum(vat_cents)::int as cents from due_tax
       where due_id = any($1) and from_pool group by due_id`,
      [dueIds],
    );
    return new Map(rows.map(({ dueId, cents }) => [dueId, cents]));
  }

  /** What a credit note or a waiver takes back, by rate. */
  ofReduction(reductionId: string): Promise<TaxedAmount[]> {
    return this.db.query(
      `select rate, net_cents as "netCents", vat_cents as "vatCents" from reduction_tax
       where reduction_id = $1 order by position`,
      [reductionId],
    );
  }

  private async askedOf(dueId: string): Promise<TaxedAmount[]> {
    const lines = await this.db.query<TaxedAmount>(
      `select rate, net_cents as "netCents", vat_cents as "vatCents" from due_tax where due_id = $1 and not from_pool`,
      [dueId],
    );
    return byRate(lines);
  }
}

const rowOf = (due: string, line: TaxLine, position: number, debits: boolean) => ({
  ...{ due, position, label: line.label, pool: line.fromPool, debits },
  ...{ rate: line.rate, net: line.netCents, vat: line.vatCents },
});
