import { authorize } from '@etabli/access';
import { demand, Refusal } from '@etabli/kernel';
import { said } from '@etabli/membership';
import { currentActor, Db, groupBy, indexBy, Live, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Commission } from '../commissions.entities.js';
import { Stage } from './stages.entities.js';
import { boardPolicy } from './tasks.policy.js';

/** More columns than a board can show. */
const MOST = 12;

/** The columns of commissions’ boards. */
@Injectable()
export class Stages {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Live) private readonly live: Live,
  ) {}

  /** The columns of a board, in order; batched. */
  async of(commissionId: string): Promise<Stage[]> {
    const found = await load('stages-of-commission', commissionId, async (ids) => {
      const rows = await this.db.find(Stage, {
        where: { commissionId: In([...ids]), removedAt: IsNull() },
        order: { position: 'asc', id: 'asc' },
      });
      return groupBy(ids, rows, (stage) => stage.commissionId);
    });
    return found ?? [];
  }

  /** A column by id, removed or not; batched. */
  byId(id: string): Promise<Stage | null> {
    return load('stage', id, async (ids) =>
      indexBy(await this.db.find(Stage, { where: { id: In([...ids]) } }), (stage) => stage.id),
    );
  }

  /** The first column of a board where what stands is done, or is not. */
  async first(commissionId: string, finishes: boolean): Promise<Stage> {
    const stage = (await this.of(commissionId)).find((each) => each.finishes === finishes);
    if (!stage) throw new Refusal('stage.none', { finishes });
    return stage;
  }

  /** A column to put a task in. Refuses `not-found` for one that is not of this board, or was removed. */
  async onBoard(id: string, commissionId: string): Promise<Stage> {
    const stage = await this.db.get(Stage, id);
    demand(stage.commissionId === commissionId && stage.removedAt === null, 'not-found', {}, 'stageId');
    return stage;
  }

  /** Adds a column at the end of those alike: before the first finished one, or last. Refuses `stage.name-taken`, `stage.too-many`. */
  async add(commissionId: string, name: string, finishes: boolean): Promise<Commission> {
    const commission = await this.arranging(commissionId);
    const stages = await this.of(commissionId);
    demand(stages.length < MOST, 'stage.too-many', { max: MOST });
    const at = finishes ? stages.length : stages.filter((stage) => !stage.finishes).length;
    const added = await this.db.add(Stage, {
      commissionId,
      name: said(name, 'name', 60),
      finishes,
      position: at,
    });
    await this.arrange(stages.toSpliced(at, 0, added));
    return this.told(commission);
  }

  /** Calls a column otherwise. Refuses `stage.name-taken`. */
  async rename(id: string, name: string): Promise<Commission> {
    const { commissionId } = await this.db.get(Stage, id);
    const commission = await this.arranging(commissionId);
    await this.onBoard(id, commissionId);
    await this.db.change(Stage, id, { name: said(name, 'name', 60) });
    return this.told(commission);
  }

  /** Puts a column at a place among the others, from 0. */
  async shift(id: string, position: number): Promise<Commission> {
    const { commissionId } = await this.db.get(Stage, id);
    const commission = await this.arranging(commissionId);
    const moved = await this.onBoard(id, commissionId);
    const others = (await this.of(commissionId)).filter((stage) => stage.id !== id);
    await this.arrange(others.toSpliced(Math.max(0, position), 0, moved));
    return this.told(commission);
  }

  /** Takes an empty column away. Refuses `stage.not-empty`, and `stage.last` for the last one to begin in or to finish in. */
  async remove(id: string): Promise<Commission> {
    const { commissionId } = await this.db.get(Stage, id);
    const commission = await this.arranging(commissionId);
    const stage = await this.onBoard(id, commissionId);
    const alike = (await this.of(commissionId)).filter(({ finishes }) => finishes === stage.finishes);
    demand(alike.length > 1, 'stage.last');
    await this.db.get(Stage, id, { lock: true });
    const standing = await this.db.row<{ tasks: number }>(
      'select count(*)::int as tasks from task where stage_id = $1 and removed_at is null',
      [id],
    );
    demand(standing?.tasks === 0, 'stage.not-empty', { tasks: standing?.tasks });
    await this.db.query('update stage set removed_at = clock_timestamp() where id = $1', [id]);
    return this.told(commission);
  }

  /** A commission locked, once its columns may be arranged by the actor. */
  private async arranging(commissionId: string): Promise<Commission> {
    const commission = await this.db.get(Commission, commissionId, { lock: true });
    authorize(
      boardPolicy.arrange(currentActor(), { commissionId, commissionClosed: commission.closedAt !== null }),
    );
    return commission;
  }

  private async arrange(stages: Stage[]): Promise<void> {
    await this.db.query(
      `update stage set position = place.at - 1 from unnest($1::uuid[]) with ordinality as place (id, at)
       where stage.id = place.id`,
      [stages.map(({ id }) => id)],
    );
  }

  private async told(commission: Commission): Promise<Commission> {
    await this.live.announce(`board:${commission.id}`);
    return commission;
  }
}
