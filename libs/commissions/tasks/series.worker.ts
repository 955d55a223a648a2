import { type Clock, civilDate } from '@etabli/kernel';
import { CLOCK, DATA_SOURCE, Db, Jobs } from '@etabli/platform';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { SeriesOfTasks } from './series.service.js';

/** The hour of the house at which tasks that come back are opened: before anybody looks. */
const HOUR = 4;

/** Every night, opens the tasks whose day is near, in every association that has some. */
@Injectable()
export class SeriesWorker implements OnApplicationBootstrap {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SeriesOfTasks) private readonly series: SeriesOfTasks,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work('task-series', () => this.goRound());
    await this.jobs.daily('task-series', HOUR);
  }

  /** One transaction an association: what fails in one is tried again with the job, and no day is opened twice. */
  async goRound(): Promise<void> {
    const tomorrowSomewhere = civilDate(this.clock.now(), 'Pacific/Kiritimati');
    const houses: { id: string }[] = await this.source.query(
      'select associations_with_series_due($1) as id',
      [tomorrowSomewhere],
    );
    for (const { id } of houses) {
      await this.db.as({ associationId: id, locale: 'fr' }, () => this.db.write(() => this.series.goRound()));
    }
  }
}
