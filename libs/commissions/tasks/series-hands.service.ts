import { demand } from '@etabli/kernel';
import { currentScope, Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { TaskSeries } from './series.entities.js';

/** Whose turn it is each time a task comes back: from one person to another, for a verb that answers for it. */
@Injectable()
export class SeriesHands {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Live) private readonly live: Live,
  ) {}

  /** Is it somebody's by name, rather than by a mission they hold? */
  async isByName(id: string, personId: string): Promise<boolean> {
    const found = await this.db.row(
      'select from task_series_holder where series_id = $1 and person_id = $2',
      [id, personId],
    );
    return found !== null;
  }

  /**
   * From its next time on. Refuses `series.ended`, and `series.by-its-mission` for what comes back to whoever holds a mission.
   *
   * @returns whether the other one did it already
   */
  async pass(id: string, from: string, to: string): Promise<boolean> {
    const { endedAt, commissionId } = await this.db.get(TaskSeries, id, { lock: true });
    demand(endedAt === null, 'series.ended');
    const gone = await this.db.query(
      `with gone as (delete from task_series_holder where series_id = $1 and person_id = $2 returning 1)
       select from gone`,
      [id, from],
    );
    demand(gone.length > 0, 'series.by-its-mission');
    const come = await this.db.query(
      `with come as (insert into task_series_holder (series_id, person_id) values ($1, $2)
         on conflict do nothing returning 1) select from come`,
      [id, to],
    );
    currentScope().loaders.clear();
    await this.live.announce(`board:${commissionId}`);
    return come.length === 0;
  }

  /** As it was before `pass(id, from, to)`: `had` says whether the other one did it already. */
  async takeBack(id: string, from: string, to: string, had: boolean): Promise<void> {
    await this.pass(id, to, from);
    if (had)
      await this.db.query('insert into task_series_holder (series_id, person_id) values ($1, $2)', [id, to]);
  }
}
