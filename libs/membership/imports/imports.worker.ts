import { randomUUID } from 'node:crypto';
import { can, type Role, rolePermissions } from '@etabli/access';
import { demand, Refusal } from '@etabli/kernel';
import { anonymous, currentActor, Db, Jobs, Live } from '@etabli/platform';
import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { ImportState, MemberImport } from './imports.entities.js';
import type { ImportJob } from './imports.service.js';
import { lockImports } from './lock.js';
import type { Outcome } from './plan.js';
import { ImportProgress, importTopic } from './progress.js';
import { ImportReader, type Understanding } from './reader.js';
import { ImportWriter, rowsOf } from './writer.js';

const roles = (Object.keys(rolePermissions) as Role[]).filter((role) =>
  (rolePermissions[role] as readonly string[]).includes('members.import'),
);

/** Does the imports that were asked for, one at a time in an association, each in one transaction. */
@Injectable()
export class ImportWorker implements OnApplicationBootstrap {
  private readonly log = new Logger('Imports');

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Live) private readonly live: Live,
    @Inject(ImportReader) private readonly reader: ImportReader,
    @Inject(ImportWriter) private readonly writer: ImportWriter,
    @Inject(ImportProgress) private readonly progress: ImportProgress,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work<ImportJob>('import', (job) => this.run(job));
  }

  /**
   * Takes the list in, or leaves nothing and says why. An import that a dead process left in the middle left nothing
   * either: its job comes back and it is done again from the start.
   */
  async run(job: ImportJob): Promise<void> {
    const { userId, association, locale, associationId, importId } = job;
    const caller = { ...anonymous, userId, association, locale };
    try {
      await this.db.as(caller, () => this.db.write(() => this.takeIn(importId), roles));
    } catch (error) {
      const failure = this.explain(error);
      await this.db.as({ associationId, locale }, async () => {
        await this.db.enter();
        await this.progress.fail(importId, failure);
      });
    }
  }

  private async takeIn(id: string): Promise<void> {
    demand(can(currentActor(), 'members.import'), 'access.denied', { roles: roles.join(', ') });
    await lockImports(this.db);
    const asked = await this.db.get(MemberImport, id);
    if (asked.finishedAt !== null) return;
    await this.progress.begin(id);
    const understood = await this.reader.understand(asked);
    const [blocker] = understood.blockers;
    if (blocker) throw blocker;
    const rows = rowsOf(understood.plan);
    const counter = this.progress.counter(id, rows, asked.total);
    const brought = await this.writer.write(asked, understood, counter);
    await this.db.change(MemberImport, id, {
      ...countsOf(understood),
      brought,
      state: ImportState.done,
      progress: asked.total,
      finishedAt: new Date(),
    });
    await this.live.announce(importTopic(id));
    await this.live.announce('people');
  }

  /** A refusal as it is; a constraint broken by somebody else's change; or an incident that the log tells about. */
  private explain(error: unknown): NonNullable<MemberImport['failure']> {
    if (error instanceof Refusal)
      return { code: error.code, details: error.details as Record<string, string> };
    const state = (error as { driverError?: { code?: string } }).driverError?.code ?? '';
    if (/^(23505|23503|23P01|40)/.test(state)) return { code: 'imports.changed-meanwhile', details: {} };
    const id = randomUUID().slice(0, 8);
    this.log.error(`import stopped (${id})`, error);
    return { code: 'imports.failed', details: { id } };
  }
}

/** Lines by what became of them, those without anybody counted as set aside. */
export function countsOf({
  plan,
  interpretation,
}: Understanding): Pick<MemberImport, 'created' | 'updated' | 'unchanged' | 'skipped'> {
  const count = (wanted: Outcome) =>
    [...plan.outcomes.values()].filter((outcome) => outcome === wanted).length;
  return {
    created: count('create'),
    updated: count('update'),
    unchanged: count('unchanged'),
    skipped: count('skip') + interpretation.skipped.length,
  };
}
