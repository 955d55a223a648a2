import { addDays, type Clock, demand, type IsoDate } from '@etabli/kernel';
import { Association, currentToday, said } from '@etabli/membership';
import { CLOCK, currentAssociation, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import {
  goalProgress,
  type HourRate,
  mondayOf,
  type ValidatedTime,
  type Valuation,
  valued,
} from '../rules/hours.js';
import { type Duty, VolunteerRate } from './hours.entities.js';
import type { HoursSettingsInput, RateInput } from './hours.inputs.js';
import type { HoursReport, HoursSettings, MyHours } from './report.types.js';

interface Grouped {
  by: 'all' | 'commission' | 'month' | 'duty';
  commissionId: string | null;
  name: string | null;
  month: string | null;
  duty: Duty | null;
  declared: number;
  validated: number;
  people: number;
}

/** The totals of a period in every cut, in one reading of the declarations. */
const GROUPED = `
  select case when grouping(commission_id) = 0 then 'commission' when grouping(month) = 0 then 'month'
      when grouping(duty) = 0 then 'duty' else 'all' end as by,
    commission_id as "commissionId", max(name) as name, month, duty,
    coalesce(sum(minutes) filter (where state = 'declared'), 0)::int as declared,
    coalesce(sum(minutes) filter (where state = 'validated'), 0)::int as validated,
    count(distinct person_id)::int as people
  from (
    select h.*, to_char(on_day, 'YYYY-MM') as month, c.name from volunteer_hours_now h
    left join commission c on c.association_id = h.association_id and c.id = h.commission_id
    where on_day between $1 and $2 and state in ('declared', 'validated')
  ) h
  group by grouping sets ((), (commission_id), (month), (duty))
  order by validated desc, month`;

/** What voluntary hours come to: totals, what they are worth, and what the house hopes for. */
@Injectable()
export class HoursReports {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The hours of a period. Refuses `hours.period` when it ends before it starts. */
  async of(from: IsoDate, to: IsoDate): Promise<HoursReport> {
    demand(from <= to, 'hours.period', {}, 'to');
    const rows = await this.db.query<Grouped>(GROUPED, [from, to]);
    const worth = await this.valuation(from, to);
    const all = rows.find(({ by }) => by === 'all');
    const cut = (by: Grouped['by']) => rows.filter((row) => row.by === by);
    return {
      ...{ declared: all?.declared ?? 0, validated: all?.validated ?? 0, people: all?.people ?? 0 },
      commissions: cut('commission'),
      months: cut('month')
        .map((row) => ({ ...row, month: row.month as string }))
        .sort((a, b) => (a.month < b.month ? -1 : 1)),
      duties: cut('duty').map(({ duty, validated }) => ({ duty: duty as Duty, validated })),
      valued: worth.lines.map(({ rate, ...line }) => ({ ...rate, ...line })),
      ...{ cents: worth.cents, unvalued: worth.unvalued },
    };
  }

  /** What the validated hours of a period are worth: what the books post to accounts 864 and 875. */
  async valuation(from: IsoDate, to: IsoDate): Promise<Valuation> {
    const times = await this.db.query<ValidatedTime>(
      `select on_day::text as "onDay", sum(minutes)::int as minutes from volunteer_hours_now
       where on_day between $1 and $2 and state = 'validated' group by on_day order by on_day`,
      [from, to],
    );
    return valued(times, await this.rates());
  }

  /** The rates, in the order in which they were set. */
  rates(): Promise<VolunteerRate[]> {
    return this.db.find(VolunteerRate, { order: { recordedAt: 'asc' } });
  }

  /** Sets what an hour is worth from a day on. Refuses `hours.rate` (under 0.01 € or over 1,000 €) and a missing source. */
  async setRate({ fromDay, centsPerHour, source }: RateInput): Promise<VolunteerRate> {
    demand(centsPerHour >= 1 && centsPerHour <= 100_000, 'hours.rate', {}, 'centsPerHour');
    const rate: Omit<HourRate, 'source'> = { fromDay, centsPerHour };
    return this.db.add(VolunteerRate, { ...rate, source: said(source, 'source', 300) });
  }

  /** What the house hopes for, and says of its object. Refuses `hours.goal` (over 40 h a week, or not positive). */
  async settle({ weeklyGoal = null, inPublicInterest = null }: HoursSettingsInput): Promise<Association> {
    demand(weeklyGoal === null || (weeklyGoal >= 1 && weeklyGoal <= 2400), 'hours.goal', {}, 'weeklyGoal');
    const association = await this.db.get(Association, currentAssociation().id, { lock: true });
    return this.db.change(Association, association.id, {
      settings: { ...association.settings, hours: { weeklyGoal, inPublicInterest } },
    });
  }

  /** What was settled; nothing while nobody did. */
  async settings(): Promise<HoursSettings> {
    const { settings } = await this.db.get(Association, currentAssociation().id);
    return settings.hours ?? { weeklyGoal: null, inPublicInterest: null };
  }

  /** Where the viewer is, beside what the house hopes for. */
  async mine(): Promise<MyHours> {
    const today = currentToday(this.clock);
    const monday = mondayOf(today);
    const { weeklyGoal } = await this.settings();
    const sums = (await this.db.row<Pick<MyHours, 'thisWeek' | 'fourWeeks' | 'thisYear'>>(
      `select coalesce(sum(minutes) filter (where on_day >= $1), 0)::int as "thisWeek",
         coalesce(sum(minutes) filter (where on_day >= $2 and on_day < $1), 0)::int as "fourWeeks",
         coalesce(sum(minutes) filter (where on_day >= $3), 0)::int as "thisYear"
       from volunteer_hours_now
       where person_id = current_person() and state in ('declared', 'validated') and on_day >= least($2, $3)`,
      [monday, addDays(monday, -28), `${today.slice(0, 4)}-01-01`],
    )) as Pick<MyHours, 'thisWeek' | 'fourWeeks' | 'thisYear'>;
    const goal = weeklyGoal === null ? null : goalProgress(weeklyGoal, 4, sums.fourWeeks);
    return { weeklyGoal, ...sums, hoped: goal?.hoped ?? null, reached: goal?.reached ?? null };
  }
}
