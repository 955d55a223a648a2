import { addDays, daysBetween, demand, type IsoDate } from '@etabli/kernel';
import { currentToday } from '@etabli/membership';
import { Db, indexBy } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { MonthFacts } from '../rules/months/points.js';
import { isNil, noTax, tells, toldLate, vatEntry, withLate } from '../rules/vat/closing.js';
import { type VatFigures, vatSummary } from '../rules/vat/statement.js';
import { monthsOf, untoldAt } from '../rules/vat/untold.js';
import { VatClosing, type VatEntryLine, type VatStatement } from './closing.entities.js';
import type { ClosablePeriod } from './closing.policy.js';
import { VatFacts } from './facts.service.js';
import { standingRefund } from './refunds/standing.js';

/** A period as it is told: its figures, and what stands between it and its closing. */
export interface ToldPeriod extends ClosablePeriod {
  figures: VatFigures;
  late: VatFigures;
  closing: VatClosing | null;
}

/** The tax of a period: as its closing told it, else as it is known now. */
@Injectable()
export class VatStatements {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(VatFacts) private readonly facts: VatFacts,
  ) {}

  /** Refuses `vat.period`: days in their order, a year of them at most. */
  async of(from: IsoDate, to: IsoDate): Promise<VatStatement> {
    const period = await this.told(from, to);
    const { figures, late, closing } = period;
    const lateCents = vatSummary(late).toPayCents;
    const refund = closing ? await standingRefund(this.db, closing.id) : null;
    const told = vatSummary(figures, refund?.amountEuros ?? 0);
    return { from, to, ...told, lateCents, closing, period, entry: await this.entry(figures) };
  }

  /** The same, as its closing looks at it. */
  async told(from: IsoDate, to: IsoDate): Promise<ToldPeriod> {
    demand(from <= to && daysBetween(from, to) < 366, 'vat.period', {}, 'to');
    const closings = await this.closings();
    const closing = closings.find(({ fromDay, toDay }) => fromDay === from && toDay === to) ?? null;
    const { late, ...stands } = closing ? FIRST : await this.after(closings, from);
    const figures = closing?.figures ?? withLate(await this.facts.of(from, to), late);
    const known = { over: to < currentToday(), closed: closing !== null, empty: !tells(figures) };
    return { figures, late, closing, ...known, ...stands };
  }

  /**
   * What the end of a month finds of the tax: months that no closing tells, and what is to be paid of them; nothing to enter is
   * told. Null when there is none to tell then (`rules/vat/untold`).
   */
  async untold(since: IsoDate | null, last: IsoDate): Promise<MonthFacts['vat']> {
    if (since === null) return null;
    const days = untoldAt(since, last, (await this.closings()).at(-1) ?? null);
    if (days === null) return null;
    if (days === 'closed') return { months: 0, toPayCents: 0 };
    const figures = await this.facts.of(days.from, days.to);
    const months = vatEntry(figures).length === 0 ? 0 : monthsOf(days.from, days.to);
    return { months, toPayCents: vatSummary(figures).toPayCents };
  }

  /** Those that stand, in the order of time. */
  private closings(): Promise<VatClosing[]> {
    return this.db.find(VatClosing, { where: { undoneAt: IsNull() }, order: { fromDay: 'asc' } });
  }

  /** What a period that begins on a day finds before it: nothing, closings that it follows, or days that none tells. */
  private async after(closings: readonly VatClosing[], from: IsoDate): Promise<typeof FIRST> {
    const [first, last] = [closings[0], closings.at(-1)];
    if (!first || !last) return FIRST;
    if (from <= last.toDay) return { ...FIRST, overlaps: true };
    const missing = addDays(last.toDay, 1);
    const skipped = missing < from ? await this.facts.of(missing, addDays(from, -1)) : noTax;
    if (!isNil(skipped)) return { ...FIRST, missing };
    const known = await this.facts.of(first.fromDay, addDays(from, -1));
    return {
      ...FIRST,
      late: toldLate(
        known,
        closings.map(({ figures }) => figures),
      ),
    };
  }

  private async entry(figures: VatFigures): Promise<VatEntryLine[]> {
    const lines = vatEntry(figures);
    const named = indexBy(
      await this.db.query<{ number: string; name: string }>(
        'select number, name from ledger_account where number = any($1)',
        [lines.map(({ number }) => number)],
      ),
      ({ number }) => number,
    );
    return lines.map(({ number, debitCents, creditCents }) => ({
      ...{ number, name: named.get(number)?.name ?? '', debitCents, creditCents },
    }));
  }
}

const FIRST = { late: noTax, overlaps: false, missing: null as IsoDate | null };
