import { authorize } from '@etabli/access';
import { type Clock, demand, Refusal } from '@etabli/kernel';
import { currentToday, Person, said } from '@etabli/membership';
import { CLOCK, currentActor, Db, groupBy, indexBy, Live, load } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Commission } from '../commissions.entities.js';
import { type Rhythm, rhythmProblem } from '../rules/recurrence.js';
import { dayToOpen, firstDay } from '../rules/task-series.js';
import { TaskMoves } from './moves.service.js';
import { TaskSeries } from './series.entities.js';
import type { OpenSeriesInput } from './series.inputs.js';
import { boardPolicy } from './tasks.policy.js';
import { Tasks } from './tasks.service.js';

/** Tasks that come back: each is opened some days before its day, or as soon as the one before is done. */
@Injectable()
export class SeriesOfTasks implements OnModuleInit {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Live) private readonly live: Live,
    @Inject(Tasks) private readonly tasks: Tasks,
    @Inject(TaskMoves) private readonly moves: TaskMoves,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.moves.whenFinished(async ({ seriesId }) => {
      if (seriesId) await this.advance(seriesId, true);
    });
  }

  /** What comes back in a commission, the nearest first; batched. */
  async of(commissionId: string): Promise<TaskSeries[]> {
    const found = await load('series-of-commission', commissionId, async (ids) => {
      const rows = await this.db.find(TaskSeries, {
        where: { commissionId: In([...ids]), endedAt: IsNull() },
        order: { nextOn: 'asc', id: 'asc' },
      });
      return groupBy(ids, rows, (series) => series.commissionId);
    });
    return found ?? [];
  }

  /** A series by id, batched; null when there is none. */
  byId(id: string): Promise<TaskSeries | null> {
    return load('series', id, async (ids) =>
      indexBy(await this.db.find(TaskSeries, { where: { id: In([...ids]) } }), (series) => series.id),
    );
  }

  /** Who does it each time, whoever holds its mission today among them; batched. */
  async holders(seriesId: string): Promise<string[]> {
    const found = await load('series-holders', seriesId, async (ids) => {
      const rows = await this.db.query<{ series: string; person: string }>(
        `select h.series_id as series, h.person_id as person from task_series_holder h
         join person p on p.id = h.person_id and p.erased_at is null where h.series_id = any($1)
         union select s.id, held.person_id from task_series s
         join mission_seat held on held.mission_id = s.mission_id and held.kind = 'holder' and held.in_force @> $2::date
         where s.id = any($1)`,
        [ids, currentToday(this.clock)],
      );
      return groupBy(ids, rows, (row) => row.series);
    });
    return (found ?? []).map(({ person }) => person);
  }

  /**
   * Says that a task comes back, and opens its first one when its day is near. Refuses as rhythms do (`rhythm.unknown`…), and as
   * `Tasks.open` does.
   */
  async open({ assigneeIds, ...input }: OpenSeriesInput): Promise<TaskSeries> {
    await this.arranging(input.commissionId);
    const problem = rhythmProblem(input.rhythm);
    if (problem) throw new Refusal(problem, {}, 'rhythm');
    const today = currentToday(this.clock);
    const rhythm = input.rhythm as Rhythm;
    const startsOn = input.startsOn ?? today;
    const { id } = await this.db.add(TaskSeries, {
      commissionId: input.commissionId,
      title: said(input.title, 'title', 200),
      description: input.description?.trim() ?? '',
      estimateMinutes: input.estimateMinutes ?? null,
      labels: input.labels ?? [],
      rhythm,
      startsOn,
      leadDays: input.leadDays,
      nextOn: firstDay(rhythm, startsOn, today),
    });
    for (const personId of assigneeIds ?? []) {
      await this.db.get(Person, personId);
      await this.db.query('insert into task_series_holder (series_id, person_id) values ($1, $2)', [
        id,
        personId,
      ]);
    }
    await this.advance(id, false);
    return this.db.get(TaskSeries, id);
  }

  /** It comes back no more; tasks already open stay. Refuses `series.ended`. */
  async end(id: string): Promise<TaskSeries> {
    const series = await this.locked(id);
    demand(series.endedAt === null, 'series.ended');
    const ended = await this.db.change(TaskSeries, id, { endedAt: this.clock.now() });
    await this.live.announce(`board:${series.commissionId}`);
    return ended;
  }

  /** It comes back after all, from today on. Refuses `series.going-on`. */
  async resume(id: string): Promise<TaskSeries> {
    const series = await this.locked(id);
    demand(series.endedAt !== null, 'series.going-on');
    const { rhythm, nextOn } = series;
    const from = firstDay(rhythm, series.startsOn, currentToday(this.clock));
    const next = nextOn && nextOn > from ? nextOn : from;
    await this.db.change(TaskSeries, id, { endedAt: null, nextOn: next });
    await this.advance(id, false);
    return this.db.get(TaskSeries, id);
  }

  /** Opens what is to be opened today, in every commission at work of the association. */
  async goRound(): Promise<void> {
    const near = await this.db.query<{ id: string }>(
      `select s.id from task_series s join commission c on c.id = s.commission_id and c.closed_at is null
       where s.ended_at is null and s.next_on - s.lead_days <= $1 order by s.id`,
      [currentToday(this.clock)],
    );
    for (const { id } of near) await this.advance(id, false);
  }

  /** Opens the next task of a series if its time has come. Two who ask at once wait for each other. */
  private async advance(id: string, justDone: boolean): Promise<void> {
    const series = await this.db.get(TaskSeries, id, { lock: true });
    if (series.endedAt || !series.nextOn) return;
    const open = await this.db.row<{ on: string | null }>(
      `select max(occurrence_on)::text as "on" from task
       where series_id = $1 and finished_at is null and removed_at is null`,
      [id],
    );
    const today = currentToday(this.clock);
    const found = dayToOpen({ ...series, nextOn: series.nextOn }, today, open?.on ?? null, justDone);
    if (!found) return;
    const { commissionId, title, description, estimateMinutes, labels } = series;
    await this.tasks.enter({
      ...{ commissionId, title, description, estimateMinutes, labels, dueOn: found.on },
      assigneeIds: await this.holders(id),
      seriesId: id,
      occurrenceOn: found.on,
    });
    await this.db.change(TaskSeries, id, { nextOn: found.nextOn });
  }

  private async locked(id: string): Promise<TaskSeries> {
    const series = await this.db.get(TaskSeries, id, { lock: true });
    await this.arranging(series.commissionId);
    return series;
  }

  private async arranging(commissionId: string): Promise<void> {
    const { closedAt } = await this.db.get(Commission, commissionId);
    authorize(boardPolicy.open(currentActor(), { commissionId, commissionClosed: closedAt !== null }));
  }
}
