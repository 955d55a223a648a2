import { authorize } from '@etabli/access';
import { Refusal } from '@etabli/kernel';
import { currentActor, Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { ImportState, type Kept, type LineImage, MemberImport } from './imports.entities.js';
import { importsPolicy } from './imports.policy.js';
import { expectLongLists, lockImports } from './lock.js';
import { importTopic } from './progress.js';
import { Restorer } from './restorer.js';
import { describeTrace, Traces } from './traces.js';

/** Names at most this many people in a refusal. */
const NAMED = 5;

/** Takes a whole import back, or nothing of it. */
@Injectable()
export class ImportUndo {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Live) private readonly live: Live,
    @Inject(Traces) private readonly traces: Traces,
    @Inject(Restorer) private readonly restorer: Restorer,
  ) {}

  /**
   * Removes whom the import added and gives back to the others what they were, except what has changed since, which
   * stays and is told. Refuses `imports.not-done`, and `imports.in-use` when somebody it added has a life here now.
   */
  async undo(id: string): Promise<MemberImport> {
    await lockImports(this.db);
    await expectLongLists(this.db);
    const taken = await this.db.get(MemberImport, id, { lock: true });
    authorize(importsPolicy.undo(currentActor(), taken));
    await this.holdPeople(id);
    await this.demandFree(id);
    const kept = await this.giveBack(id);
    await this.withdraw(id);
    const undone = await this.db.change(MemberImport, id, {
      state: ImportState.undone,
      undoneAt: new Date(),
      undoneBy: currentActor().personId,
      kept,
    });
    await this.live.announce(importTopic(id));
    await this.live.announce('people');
    return undone;
  }

  /** Nobody the import concerned changes, or comes to be named, before the undoing ends. */
  private async holdPeople(id: string): Promise<void> {
    await this.db.query(
      `select id from person where id in (select person_id from member_import_line where import_id = $1)
       order by id for update`,
      [id],
    );
  }

  private async demandFree(id: string): Promise<void> {
    const held = await this.traces.of(id);
    if (held.length === 0) return;
    const people = held.slice(0, NAMED).map(describeTrace);
    throw new Refusal('imports.in-use', { count: held.length, people });
  }

  private async giveBack(id: string): Promise<Kept[]> {
    const lines = await this.db.query<{ personId: string; image: LineImage }>(
      `select person_id as "personId", before as image from member_import_line l
       where import_id = $1 and before is not null and not exists (
         select 1 from member_import_line c
         where c.association_id = l.association_id and c.import_id = l.import_id
           and c.person_id = l.person_id and c.action = 'created')`,
      [id],
    );
    return this.restorer.restore(id, new Map(lines.map(({ personId, image }) => [personId, image])));
  }

  /** What still names somebody without the application being able to read it keeps everything as it is. */
  private async withdraw(id: string): Promise<void> {
    try {
      await this.db.query('update member_import_line set before = null where import_id = $1', [id]);
      await this.db.query('select withdraw_imported($1)', [id]);
    } catch (error) {
      const { code } = (error as { driverError?: { code?: string } }).driverError ?? {};
      throw code === '23503' ? new Refusal('imports.held') : error;
    }
  }
}
