import type { Locale } from '@etabli/kernel';
import { DATA_SOURCE, Db, Jobs } from '@etabli/platform';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { DigestSending } from './sending.service.js';

/** Every hour, goes round the associations for the digests that are due. */
@Injectable()
export class DigestWorker implements OnApplicationBootstrap {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(DigestSending) private readonly sending: DigestSending,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work('digest', () => this.goRound());
    await this.jobs.hourly('digest');
  }

  /** One transaction an association: what fails in one is tried again with the job, and nothing is sent twice. */
  async goRound(): Promise<void> {
    const houses: { id: string; locale: Locale }[] = await this.source.query(
      'select id, locale from associations_on_the_round()',
    );
    for (const { id, locale } of houses) {
      await this.db.as({ associationId: id, locale }, () => this.db.write(() => this.sending.goRound()));
    }
  }
}
