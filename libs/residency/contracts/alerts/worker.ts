import type { Locale } from '@etabli/kernel';
import { DATA_SOURCE, Db, Jobs } from '@etabli/platform';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { ContractAlerts } from './alerts.service.js';

const AT = 7;

/** Every morning, goes round the associations: certificates, keys and alarms. */
@Injectable()
export class ContractAlertsWorker implements OnApplicationBootstrap {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(ContractAlerts) private readonly alerts: ContractAlerts,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work('contract-round', () => this.goRound());
    await this.jobs.daily('contract-round', AT);
  }

  /** One transaction an association; what left once does not leave again. */
  async goRound(): Promise<void> {
    const houses: { id: string; locale: Locale }[] = await this.source.query(
      'select id, locale from associations_on_the_round()',
    );
    for (const { id, locale } of houses) {
      await this.db.as({ associationId: id, locale }, () => this.db.write(() => this.alerts.round()));
    }
  }
}
