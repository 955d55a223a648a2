import { demand, newId } from '@etabli/kernel';
import { Categories, Person, said } from '@etabli/membership';
import { Db, groupBy, Live, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { FeePeriodKind, FeePrice, FeeSchedule } from './schedules.entities.js';
import type { FeeRateInput, FeeScheduleInput } from './schedules.inputs.js';

/** What members pay: by category and period, and who pays another price. */
@Injectable()
export class FeeSchedules {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Categories) private readonly categories: Categories,
    @Inject(Live) private readonly live: Live,
  ) {}

  /** Those in use, by name. */
  list(): Promise<FeeSchedule[]> {
    return this.db.find(FeeSchedule, { where: { archivedAt: IsNull() }, order: { name: 'asc', id: 'asc' } });
  }

  /** What categories pay by a schedule; batched. */
  async pricesOf(scheduleId: string): Promise<FeePrice[]> {
    const found = await load('fee-prices', scheduleId, async (ids) => {
      const rows = await this.db.find(FeePrice, { where: { scheduleId: In([...ids]) } });
      return groupBy(ids, rows, (row) => row.scheduleId);
    });
    return found ?? [];
  }

  /**
   * A new schedule, or what one asks for from now on: what was called before stays as it was.
   * Refuses `input.required`, `schedule.name-taken`, `schedule.archived`, `schedule.period` (a fixed one needs its two days, in
   * order), `schedule.category` (not one of the association’s, or twice).
   */
  async define(input: FeeScheduleInput, id?: string | null): Promise<FeeSchedule> {
    const { prices, ...terms } = await this.checked(input);
    if (id) {
      const before = await this.db.get(FeeSchedule, id, { lock: true });
      demand(!before.archivedAt, 'schedule.archived');
      await this.db.query('delete from fee_price where schedule_id = $1', [id]);
    }
    const schedule = id
      ? await this.db.change(FeeSchedule, id, terms)
      : await this.db.add(FeeSchedule, { id: newId(), ...terms });
    const rows = prices.flatMap(({ categoryId, fullCents, reducedCents }) => [
      { scheduleId: schedule.id, categoryId, rate: 'full' as const, amountCents: fullCents },
      ...(reducedCents == null
        ? []
        : [{ scheduleId: schedule.id, categoryId, rate: 'reduced' as const, amountCents: reducedCents }]),
    ]);
    await this.db.insert(FeePrice, rows);
    await this.live.announce('treasury');
    return schedule;
  }

  /** Nothing more is called by it; what was called stays. Refuses `schedule.archived`. */
  async archive(id: string): Promise<FeeSchedule> {
    const schedule = await this.db.get(FeeSchedule, id, { lock: true });
    demand(!schedule.archivedAt, 'schedule.archived');
    return this.db.change(FeeSchedule, id, { archivedAt: new Date() });
  }

  /** Somebody pays another price from now on; who said so and why stays. Refuses `people.erased`, `input.required`. */
  async setRate({ personId, rate, reason }: FeeRateInput): Promise<Person> {
    const person = await this.db.get(Person, personId);
    demand(!person.erasedAt, 'people.erased');
    await this.db.query('insert into fee_rate (id, person_id, rate, reason) values ($1, $2, $3, $4)', [
      ...[newId(), personId, rate, said(reason, 'reason', 300)],
    ]);
    return person;
  }

  private async checked(input: FeeScheduleInput): Promise<FeeScheduleInput> {
    const { periodKind, prices } = input;
    const { fixedFrom = null, fixedTo = null } = periodKind === FeePeriodKind.fixed ? input : {};
    const fixed = fixedFrom !== null && fixedTo !== null && fixedFrom <= fixedTo;
    demand(periodKind !== FeePeriodKind.fixed || fixed, 'schedule.period', {}, 'fixedTo');
    const known = new Set((await this.categories.list(true)).map(({ id }) => id));
    const named = prices.map(({ categoryId }) => categoryId);
    const all = named.every((id) => known.has(id)) && new Set(named).size === named.length;
    demand(all, 'schedule.category', {}, 'prices');
    const familyCents = input.familyCents ?? null;
    return { ...input, name: said(input.name, 'name', 120), fixedFrom, fixedTo, familyCents };
  }
}
