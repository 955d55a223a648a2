import { currentAssociation, currentScope, Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';

/** Shortest time between two announcements, in milliseconds. */
const PACE = 150;

export const importTopic = (id: string): string => `import:${id}`;

/** Tells how far an import is, outside the transaction that does the work: others see it at once. */
@Injectable()
export class ImportProgress {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Live) private readonly live: Live,
  ) {}

  /** Notes that the work begins. */
  begin(id: string): Promise<void> {
    return this.aside(id, `state = 'running', progress = 0`, []);
  }

  /** A counter of rows out of `rows`, told as lines out of `lines`, no more often than people can see. */
  counter(id: string, rows: number, lines: number): (written: number) => Promise<void> {
    let done = 0;
    let told = Date.now();
    return async (written) => {
      done += written;
      if (Date.now() - told < PACE) return;
      told = Date.now();
      await this.aside(id, 'progress = $2', [Math.min(lines, Math.floor((done * lines) / rows))]);
    };
  }

  /** Notes that nothing was kept, and why. */
  fail(id: string, failure: { code: string; details: object }): Promise<void> {
    return this.aside(id, `state = 'failed', progress = 0, finished_at = now(), failure = $2`, [failure]);
  }

  private aside(id: string, set: string, values: unknown[]): Promise<void> {
    const caller = { associationId: currentAssociation().id, locale: currentScope().caller.locale };
    return this.db.as(caller, () =>
      this.db.write(async () => {
        await this.db.query(
          `update member_import set ${set} where id = $1 and state in ('waiting', 'running')`,
          [id, ...values],
        );
        await this.live.announce(importTopic(id));
      }),
    );
  }
}
