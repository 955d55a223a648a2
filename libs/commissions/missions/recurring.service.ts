import { demand } from '@etabli/kernel';
import { Db, groupBy, Live, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { TaskSeries } from '../tasks/series.entities.js';
import type { Mission } from './missions.entities.js';
import { Missions } from './missions.service.js';

/** The tasks that come back for a mission: each goes to whoever holds it when it is opened. */
@Injectable()
export class RecurringTasks {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Live) private readonly live: Live,
    @Inject(Missions) private readonly missions: Missions,
  ) {}

  /** What comes back for a mission, the nearest first; batched. */
  async of(missionId: string): Promise<TaskSeries[]> {
    const found = await load('mission-series', missionId, async (ids) => {
      const rows = await this.db.find(TaskSeries, {
        where: { missionId: In([...ids]), endedAt: IsNull() },
        order: { nextOn: 'asc', id: 'asc' },
      });
      return groupBy(ids, rows, (row) => row.missionId as string);
    });
    return found ?? [];
  }

  /**
   * A recurring task of the commission goes with a mission from its next time on. Refuses `mission.series-elsewhere`,
   * `series.ended`, `mission.not-yours`.
   */
  async entrust(id: string, seriesId: string): Promise<Mission> {
    const { mission } = await this.missions.locked(id, 'arrangeTasks');
    const series = await this.db.get(TaskSeries, seriesId, { lock: true });
    demand(series.commissionId === mission.commissionId, 'mission.series-elsewhere', {}, 'seriesId');
    demand(series.endedAt === null, 'series.ended', {}, 'seriesId');
    await this.give(series, id);
    return mission;
  }

  /** It goes with the mission no more; it still comes back. Refuses `mission.series-not-here`, `mission.not-yours`. */
  async takeOut(id: string, seriesId: string): Promise<Mission> {
    const { mission } = await this.missions.locked(id, 'arrangeTasks');
    const series = await this.db.get(TaskSeries, seriesId, { lock: true });
    demand(series.missionId === id, 'mission.series-not-here', {}, 'seriesId');
    await this.give(series, null);
    return mission;
  }

  private async give({ id, commissionId }: TaskSeries, missionId: string | null): Promise<void> {
    await this.db.change(TaskSeries, id, { missionId });
    await this.live.announce(`board:${commissionId}`);
  }
}
