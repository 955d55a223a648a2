import type { Locale } from '@etabli/kernel';
import { DATA_SOURCE, Db, Jobs } from '@etabli/platform';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { Forgetting } from './forgetting.service.js';
import { StillLooking } from './looking.service.js';
import { Offers } from './offers.service.js';

/** Every hour, goes round the associations: an offer left without an answer goes on, who waits is asked whether they still do, what is past its time is erased. */
@Injectable()
export class OffersWorker implements OnApplicationBootstrap {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Offers) private readonly offers: Offers,
    @Inject(StillLooking) private readonly looking: StillLooking,
    @Inject(Forgetting) private readonly forgetting: Forgetting,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work('offer-round', () => this.goRound());
    await this.jobs.hourly('offer-round');
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
    await this.offers.expire();
    await this.looking.round();
    await this.forgetting.forgetPast();
  }
}
