import { addDays, type Clock, demand, type IsoDate, type Locale, newId } from '@etabli/kernel';
import { currentToday } from '@etabli/membership';
import { CLOCK, currentAssociation, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { DueKind, type FeeRateKind } from '../dues/dues.entities.js';
import { Dues } from '../dues/dues.service.js';
import { familyParts } from '../rules/households.js';
import { askedOf, type CategoryPrice, type ReasonNot, type ScheduleTerms } from '../rules/schedule.js';
import { dueSubjects, priceWithTax } from '../rules/vat/terms.js';
import { Vat } from '../vat/vat.service.js';
import { CallLine, CallPreview, type NotAsked } from './calls.types.js';
import { Payers } from './payers.js';
import { FeeCall, FeeSchedule } from './schedules.entities.js';
import type { FeeCallInput } from './schedules.inputs.js';
import { FeeSchedules } from './schedules.service.js';

const words: Record<Locale, { fee: (days: string) => string; joining: string }> = {
  fr: { fee: (days) => `Cotisation ${days}`, joining: 'Droit d’entrée' },
  en: { fee: (days) => `Membership fee ${days}`, joining: 'Joining fee' },
};

/** Fees called: looked at first, then asked of everybody concerned in one run, and of nobody twice. */
@Injectable()
export class FeeCalls {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(FeeSchedules) private readonly schedules: FeeSchedules,
    @Inject(Payers) private readonly payers: Payers,
    @Inject(Dues) private readonly dues: Dues,
    @Inject(Vat) private readonly vat: Vat,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The latest runs first. */
  list(): Promise<FeeCall[]> {
    return this.db.find(FeeCall, { order: { recordedAt: 'desc', id: 'desc' }, take: 50 });
  }

  /** What a call would ask for the period in which a day falls. Refuses `schedule.archived`. */
  async preview(
    scheduleId: string,
    onDay: IsoDate,
    personIds: readonly string[] | null,
  ): Promise<CallPreview> {
    return this.looked(await this.db.get(FeeSchedule, scheduleId), onDay, personIds);
  }

  /**
   * Asks it, as the preview showed it. Refuses `call.changed` when it would no longer be the same, `call.nobody`, and as
   * `preview` and `Dues.raise`.
   */
  async call({ scheduleId, onDay, personIds = null, dues, totalCents }: FeeCallInput): Promise<FeeCall> {
    const schedule = await this.db.get(FeeSchedule, scheduleId, { lock: true });
    const { lines, totalCents: total, dueOn } = await this.looked(schedule, onDay, personIds);
    demand(lines.length > 0, 'call.nobody');
    demand(lines.length === dues && total === totalCents, 'call.changed', { dues: lines.length, total });
    const call = await this.db.add(FeeCall, { id: newId(), scheduleId, onDay, dueOn, dues, totalCents });
    const calledOn = currentToday(this.clock);
    await this.dues.raise(
      lines.map(({ coversFrom, coversTo, ...line }) => ({
        ...line,
        ...{ label: labelOf(line.kind, coversFrom, coversTo), calledOn, dueOn, scheduleId, callId: call.id },
        covers: { from: coversFrom, to: coversTo },
      })),
    );
    return call;
  }

  private async looked(
    schedule: FeeSchedule,
    onDay: IsoDate,
    personIds: readonly string[] | null,
  ): Promise<CallPreview> {
    demand(!schedule.archivedAt, 'schedule.archived');
    const terms = await this.termsOf(schedule);
    const asks: { householdId: string | null; lines: CallLine[] }[] = [];
    const reasons = new Map<ReasonNot, number>();
    for (const payer of await this.payers.on(onDay, schedule.id, personIds)) {
      const asked = askedOf(terms, payer, onDay);
      if (typeof asked === 'string') reasons.set(asked, (reasons.get(asked) ?? 0) + 1);
      else
        asks.push({
          householdId: payer.householdId,
          lines: asked.map((fee) => lineOf(payer.personId, fee)),
        });
    }
    const lines = familyPriced(asks, await this.familyCents(schedule));
    return {
      lines,
      totalCents: lines.reduce((sum, { amountCents }) => sum + amountCents, 0),
      notAsked: [...reasons].map(([reason, people]) => ({ reason: reason as NotAsked, people })),
      dueOn: addDays(currentToday(this.clock), schedule.dueInDays),
    };
  }

  /** The most that a household is asked for, tax included. */
  private async familyCents({ id, familyCents }: FeeSchedule): Promise<number | null> {
    if (familyCents === null) return null;
    return priceWithTax(await this.vat.terms(), dueSubjects(DueKind.membership_fee, id), familyCents);
  }

  /** Prices of a schedule, tax included. */
  private async termsOf(schedule: FeeSchedule): Promise<ScheduleTerms> {
    const { id, periodKind, fixedFrom, fixedTo, prorated } = schedule;
    const vat = await this.vat.terms();
    const priced = (kind: DueKind, cents: number) => priceWithTax(vat, dueSubjects(kind, id), cents);
    const prices = new Map<string, CategoryPrice>();
    const rows = await this.schedules.pricesOf(id);
    for (const { categoryId, rate, amountCents } of rows) {
      const known = prices.get(categoryId) ?? { full: 0, reduced: null };
      prices.set(categoryId, { ...known, [rate]: priced(DueKind.membership_fee, amountCents) });
    }
    const joiningFeeCents = priced(DueKind.joining_fee, schedule.joiningFeeCents);
    const fixed = fixedFrom && fixedTo ? { from: fixedFrom, to: fixedTo } : null;
    return { kind: periodKind, fixed, prorated, joiningFeeCents, prices };
  }
}

/** Fees of those who pay together, under the price for families; everybody stays in the order they came. */
function familyPriced(
  asks: readonly { householdId: string | null; lines: CallLine[] }[],
  familyCents: number | null,
): CallLine[] {
  const fees = asks.flatMap(({ householdId, lines }) =>
    householdId
      ? lines.filter(({ kind }) => kind === DueKind.membership_fee).map((line) => ({ householdId, line }))
      : [],
  );
  for (const id of new Set(fees.map(({ householdId }) => householdId))) {
    const together = fees.filter(({ householdId }) => householdId === id).map(({ line }) => line);
    const parts = familyParts(
      together.map(({ amountCents }) => amountCents),
      familyCents,
    );
    for (const [at, line] of together.entries()) line.amountCents = parts[at] ?? line.amountCents;
  }
  return asks.flatMap(({ lines }) => lines);
}

const lineOf = (personId: string, fee: Exclude<ReturnType<typeof askedOf>, string>[number]): CallLine =>
  Object.assign(new CallLine(), {
    ...{ personId, kind: fee.kind as DueKind, amountCents: fee.amountCents, wholeCents: fee.wholeCents },
    ...{ rate: fee.rate as FeeRateKind, coversFrom: fee.covers.from, coversTo: fee.covers.to },
  });

/** `Cotisation 2026`, `Cotisation 2025-2026`: the years it covers. */
function labelOf(kind: DueKind, from: IsoDate, to: IsoDate): string {
  const said = words[currentAssociation().locale];
  if (kind === DueKind.joining_fee) return said.joining;
  const years = [from.slice(0, 4), to.slice(0, 4)];
  return said.fee(years[0] === years[1] ? (years[0] as string) : years.join('-'));
}
