import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import { Db } from '../db/db.js';
import type { Settings } from '../settings.js';
import { SETTINGS } from '../tokens.js';
import type { Queue } from './queues.js';

/** Work that leaves after commit: the job row is written in the transaction of the operation that asks for it. */
@Injectable()
export class Jobs implements OnApplicationShutdown {
  private readonly log = new Logger('Jobs');
  private readonly boss: PgBoss;
  private started: Promise<unknown> | null = null;

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.boss = new PgBoss({
      connectionString: settings.databaseUrl,
      schema: 'jobs',
      migrate: false,
      createSchema: false,
      max: 4,
      application_name: 'etabli-jobs',
    });
    this.boss.on('error', (error) => this.log.error(error));
  }

  /** Connects to the queue; called once by the process that serves or works. */
  start(): Promise<unknown> {
    this.started ??= this.boss.start();
    return this.started;
  }

  /** Asks for a job when the operation under way commits. Nothing is asked if it rolls back. */
  async afterCommit(queue: Queue, data: object): Promise<void> {
    await this.start();
    const { db } = this;
    const executeSql = async (sql: string, values?: unknown[]) => ({
      rows: await db.query(sql, values ?? []),
    });
    await this.boss.send(queue, data, { db: { executeSql } as never });
  }

  /** Asks for a job at once, outside any operation. */
  async now(queue: Queue, data: object): Promise<void> {
    await this.start();
    await this.boss.send(queue, data);
  }

  /** Takes jobs of a queue, a few at a time, one after the other. */
  async work<Data extends object>(queue: Queue, handle: (data: Data) => Promise<void>): Promise<void> {
    await this.start();
    await this.boss.work<Data>(queue, { batchSize: 10, pollingIntervalSeconds: 0.5 }, async (jobs) => {
      for (const job of jobs) await handle(job.data);
    });
  }

  /** Runs a job every day at an hour of the house's time zone. */
  async daily(queue: Queue, hour: number): Promise<void> {
    await this.start();
    await this.boss.schedule(queue, `0 ${hour} * * *`, {}, { tz: 'Europe/Paris' });
  }

  /** Runs a job every hour. */
  async hourly(queue: Queue): Promise<void> {
    await this.start();
    await this.boss.schedule(queue, '0 * * * *');
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.started) await this.boss.stop({ graceful: true, timeout: 3000 });
  }
}
