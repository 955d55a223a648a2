import { PgBoss } from 'pg-boss';
import type { QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from '../db/tenancy.js';
import { queues } from './queues.js';

/** Installs or upgrades the job queue as the owner and lets the application use it. Safe to run again. */
export async function installJobs(ownerUrl: string, runner: QueryRunner): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema: 'jobs', supervise: false, schedule: false });
  await boss.start();
  for (const [name, options] of Object.entries(queues)) {
    if (await boss.getQueue(name)) await boss.updateQueue(name, options);
    else await boss.createQueue(name, options);
  }
  await boss.stop({ graceful: false });
  await runner.query(`
    grant usage on schema jobs to ${APPLICATION_ROLE};
    grant select, insert, update, delete on all tables in schema jobs to ${APPLICATION_ROLE};
    grant usage, select on all sequences in schema jobs to ${APPLICATION_ROLE};
    grant execute on all functions in schema jobs to ${APPLICATION_ROLE};
  `);
}
