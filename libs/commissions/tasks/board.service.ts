import type { Clock } from '@etabli/kernel';
import { CLOCK, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Commissions } from '../commissions.service.js';
import { Board, type BoardColumn, type BoardNews } from './board.types.js';
import { Stages } from './stages.service.js';
import type { Task } from './tasks.entities.js';
import type { TaskFilter } from './tasks.inputs.js';
import { taskConditions } from './tasks.list.js';
import { Tasks } from './tasks.service.js';

/** The board of a commission. */
@Injectable()
export class Boards {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Commissions) private readonly commissions: Commissions,
    @Inject(Stages) private readonly stages: Stages,
    @Inject(Tasks) private readonly tasks: Tasks,
  ) {}

  /**
   * A board with the first tasks of each column and how many there are: a fixed number of statements whatever their number. The rest of a
   * column is a page of `tasks`, sorted by place. Refuses `not-found`.
   */
  async of(commissionId: string, filter: TaskFilter, search: string | null, limit: number): Promise<Board> {
    const commission = await this.commissions.get(commissionId);
    const stages = await this.stages.of(commissionId);
    const { where, values } = taskConditions({ ...filter, commissionId, removed: false }, search);
    const found = await this.db.query<{ id: string; total: number }>(
      `select id, total from (
         select t.id, t.stage_id, t.position, count(*) over (partition by t.stage_id)::int as total,
                row_number() over (partition by t.stage_id order by t.position, t.id) as rank
         from task t ${where}) ranked
       where rank <= $${values.length + 1} order by stage_id, position, id`,
      [...values, limit],
    );
    const totals = new Map(found.map(({ id, total }) => [id, total]));
    const tasks = await this.tasks.inOrder(found.map(({ id }) => id));
    const column = (items: Task[]): Omit<BoardColumn, 'stage'> => ({
      items,
      total: totals.get(items[0]?.id ?? '') ?? 0,
    });
    return Object.assign(new Board(), {
      commission,
      columns: stages.map((stage) => ({
        stage,
        ...column(tasks.filter(({ stageId }) => stageId === stage.id)),
      })),
    });
  }

  /** That a board changed, for those who look at it. Refuses `not-found`. */
  async news(commissionId: string): Promise<BoardNews> {
    await this.commissions.get(commissionId);
    return { commissionId, changedAt: this.clock.now() };
  }
}
