import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { BudgetSources } from '../budgets/sources.js';
import { HoursReports } from '../hours/report.service.js';
import { type ValidatedTime, valued } from '../rules/hours.js';
import type { ReportFacts } from './facts.types.js';
import type { Report } from './reports.entities.js';

type Period = Pick<Report, 'commissionId' | 'startsOn' | 'endsOn'>;

/** $1 the commission or null, $2 the first day, $3 the last. Days are those of the place where the association lives. */
const OF = (column: string) => `($1::uuid is null or ${column} = $1)`;
const DAY = (instant: string) =>
  `(${instant} at time zone (select time_zone from association where id = current_association()))::date`;
const FINISHED = `from task t where ${OF('t.commission_id')} and not t.private and t.removed_at is null
  and ${DAY('t.finished_at')} between $2 and $3`;
const PUBLISHED = `from meeting m where ${OF('m.commission_id')} and m.held_at is not null and m.state <> 'cancelled'
  and ${DAY('m.starts_at')} between $2 and $3`;

/** Everything but hours, in one reading of the data. */
const FACTS = `
  select (select count(*)::int ${FINISHED}) as finished,
    (select coalesce(jsonb_agg(jsonb_build_object('name', name, 'count', count) order by count desc, name), '[]') from (
       select l.name, count(*)::int as count from task_label tl join label l on l.id = tl.label_id
       where tl.task_id in (select t.id ${FINISHED}) group by l.name) g) as "byLabel",
    (select coalesce(jsonb_agg(jsonb_build_object('title', m.title, 'on', ${DAY('m.starts_at')}, 'present',
       (select count(*) from meeting_person p where p.meeting_id = m.id and p.present)) order by m.starts_at, m.id), '[]')
       ${PUBLISHED}) as meetings,
    (select coalesce(jsonb_agg(jsonb_build_object('title', m.title, 'holders', held.names) order by m.title, m.id), '[]')
       from mission m cross join lateral (select jsonb_agg(p.display_name order by s.starts_on) as names
         from mission_seat s join person p on p.id = s.person_id
         where s.mission_id = m.id and s.kind = 'holder' and s.in_force && daterange($2, $3, '[]')) held
       where ${OF('m.commission_id')} and held.names is not null) as missions,
    (select coalesce(jsonb_agg(jsonb_build_object('what', d.what, 'on', d.decided_on) order by d.decided_on, d.id), '[]')
       from decision d where ${OF('d.commission_id')} and d.decided_on between $2 and $3) as decisions`;

/** Seats of a commission, memberships of the house: who came for the first time in it, and who left and did not come back. */
const COMINGS = `
  select count(*) filter (where first between $2 and $3)::int as came,
    count(*) filter (where last between $2 and $3)::int as left
  from (select person_id, min(starts_on) as first, max(coalesce(ends_on, 'infinity')) as last from (
      select person_id, starts_on, ends_on from mandate
        where $1::uuid is not null and commission_id = $1 and cancelled_at is null
      union all select person_id, starts_on, ends_on from membership where $1::uuid is null) sat
    group by person_id) whole`;

const HOURS = `
  select coalesce(sum(minutes) filter (where state = 'declared'), 0)::int as declared,
    coalesce(sum(minutes) filter (where state = 'validated'), 0)::int as validated,
    count(distinct person_id) filter (where state = 'validated')::int as volunteers
  from volunteer_hours_now where ${OF('commission_id')} and on_day between $2 and $3`;

const DAYS = `
  select on_day::text as "onDay", sum(minutes)::int as minutes from volunteer_hours_now
  where ${OF('commission_id')} and on_day between $2 and $3 and state = 'validated' group by on_day order by on_day`;

const DELIVERABLES = `
  select deliverables from charter where commission_id = $1 and decided_on <= $3::date
    and (ends_on is null or ends_on >= $2::date) order by number desc limit 1`;

const COMMISSIONS = `
  select c.name, (select count(*)::int from task t where t.commission_id = c.id and not t.private
      and t.removed_at is null and ${DAY('t.finished_at')} between $1 and $2) as finished,
    (select count(*)::int from meeting m where m.commission_id = c.id and m.held_at is not null
      and m.state <> 'cancelled' and ${DAY('m.starts_at')} between $1 and $2) as meetings,
    (select count(*)::int from decision d where d.commission_id = c.id and d.decided_on between $1 and $2) as decisions,
    (select coalesce(sum(minutes), 0)::int from volunteer_hours_now h where h.commission_id = c.id
      and h.state = 'validated' and h.on_day between $1 and $2) as minutes
  from commission c where c.closed_at is null or ${DAY('c.closed_at')} >= $1
  order by c.position, c.name`;

/** The figures of a report as the data says them now. */
@Injectable()
export class ReportFigures {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(HoursReports) private readonly hours: HoursReports,
    @Inject(BudgetSources) private readonly budgets: BudgetSources,
  ) {}

  /** Six statements and what budgets take, whatever there is. */
  async of({ commissionId, startsOn, endsOn }: Period): Promise<ReportFacts> {
    const values = [commissionId, startsOn, endsOn];
    const facts = await this.one<Pick<ReportFacts, 'finished'>>(FACTS, values);
    const given = await this.one<Pick<ReportFacts, 'declared'>>(HOURS, values);
    const comings = await this.one<Pick<ReportFacts, 'came'>>(COMINGS, values);
    const times = await this.db.query<ValidatedTime>(DAYS, values);
    const { cents } = valued(times, await this.hours.rates());
    const charter = commissionId ? await this.db.row<{ deliverables: string }>(DELIVERABLES, values) : null;
    const commissions = commissionId ? [] : await this.db.query(COMMISSIONS, [startsOn, endsOn]);
    const budget = commissionId ? ((await this.budgets.of(endsOn)).get(commissionId) ?? null) : null;
    return {
      ...(facts as ReportFacts),
      ...given,
      ...comings,
      ...{ budget, cents, months: byMonth(times), deliverables: charter?.deliverables ?? '' },
      commissions: commissions as unknown as ReportFacts['commissions'],
    };
  }

  private async one<Row extends object>(sql: string, values: unknown[]): Promise<Row> {
    return (await this.db.row<Row>(sql, values)) as Row;
  }
}

function byMonth(times: readonly ValidatedTime[]): ReportFacts['months'] {
  const months = new Map<string, number>();
  for (const { onDay, minutes } of times) {
    const month = onDay.slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + minutes);
  }
  return [...months].map(([month, minutes]) => ({ month, minutes }));
}
