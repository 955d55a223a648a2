import { Refusal } from '@etabli/kernel';
import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { placeBetween } from '../rules/task-order.js';

/** Where a task goes in its column: beside another one, or first, or last. */
export interface Spot {
  beforeId?: string | null;
  afterId?: string | null;
  last?: boolean;
}

/** Finds the place of a task in a column, one at a time in each. */
@Injectable()
export class Places {
  constructor(@Inject(Db) private readonly db: Db) {}

  /**
   * A free place in a column: right after a task, or else right before one, or else last if asked, or else first. Holds the column until
   * the operation ends, so that two who move at once do not take the same. Refuses `task.neighbour-gone`.
   */
  async find(stageId: string, spot: Spot, taskId: string): Promise<string> {
    await this.db.query('select from stage where id = $1 for no key update', [stageId]);
    const neighbourId = spot.afterId ?? spot.beforeId;
    if (!neighbourId) return this.atAnEnd(stageId, spot.last ?? false, taskId);
    const neighbour = await this.db.row<{ position: string }>(
      'select position from task where id = $1 and stage_id = $2 and not private and id <> $3',
      [neighbourId, stageId, taskId],
    );
    if (!neighbour) throw new Refusal('task.neighbour-gone');
    const { position } = neighbour;
    return spot.afterId
      ? placeBetween(position, await this.next(stageId, position, taskId, 'after'))
      : placeBetween(await this.next(stageId, position, taskId, 'before'), position);
  }

  /** Is this place still free for a task in a column? */
  async isFree(stageId: string, position: string, taskId: string): Promise<boolean> {
    await this.db.query('select from stage where id = $1 for no key update', [stageId]);
    const taken = await this.db.row(
      'select 1 as taken from task where stage_id = $1 and position = $2 and not private and id <> $3',
      [stageId, position, taskId],
    );
    return taken === null;
  }

  private async atAnEnd(stageId: string, last: boolean, taskId: string): Promise<string> {
    const end = await this.db.row<{ position: string | null }>(
      `select ${last ? 'max' : 'min'}(position) as position from task
       where stage_id = $1 and not private and id <> $2`,
      [stageId, taskId],
    );
    const position = end?.position ?? null;
    return last ? placeBetween(position, null) : placeBetween(null, position);
  }

  /** The place nearest to another one, on one side. The task that moves does not count. */
  private async next(
    stageId: string,
    position: string,
    taskId: string,
    side: 'before' | 'after',
  ): Promise<string | null> {
    const found = await this.db.row<{ position: string | null }>(
      `select ${side === 'after' ? 'min' : 'max'}(position) as position from task
       where stage_id = $1 and not private and id <> $3 and position ${side === 'after' ? '>' : '<'} $2`,
      [stageId, position, taskId],
    );
    return found?.position ?? null;
  }
}
