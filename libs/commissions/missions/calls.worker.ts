import type { Locale } from '@etabli/kernel';
import { DATA_SOURCE, Db, Jobs } from '@etabli/platform';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { Handovers } from '../handover/handovers.service.js';
import { Calls } from './calls.service.js';

/** Every hour, goes round the associations: nobody leaves a mission unseen, no call is forgotten, what ends is handed over. */
@Injectable()
export class CallsWorker implements OnApplicationBootstrap {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Calls) private readonly calls: Calls,
    @Inject(Handovers) private readonly handovers: Handovers,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work('mission-round', () => this.goRound());
    await this.jobs.hourly('mission-round');
  }

  /** One transaction an association: what fails in one is tried again with the job, and nothing is written twice. */
  async goRound(): Promise<void> {
    const houses: { id: string; locale: Locale }[] = await this.source.query(
      'select id, locale from associations_on_the_round()',
    );
    for (const { id, locale } of houses) {
      await this.db.as({ associationId: id, locale }, () => this.db.write(() => this.round()));
    }
  }

  private async round(): Promise<void> {
    await this.calls.round();
    await this.handovers.round();
  }
}
