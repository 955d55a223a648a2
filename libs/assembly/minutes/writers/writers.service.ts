import { can } from '@etabli/access';
import { currentActor, Db, Live, Presence } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Assembly } from '../../assemblies/assemblies.entities.js';
import { Sittings } from '../../sitting/sittings.service.js';
import type { MinutesWriters } from './writers.types.js';

const minutes = {
  table: 'minutes_writer',
  column: 'assembly_id',
  topicOf: (assemblyId: string): string => `minutes-writers:${assemblyId}`,
};

/** Who else is writing the minutes. */
@Injectable()
export class Writers {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Live) private readonly live: Live,
    @Inject(Presence) private readonly presence: Presence,
    @Inject(Sittings) private readonly sittings: Sittings,
  ) {}

  /**
   * Says in which passage the viewer writes, or with null that they write no more. The assembly is not locked: nothing of it
   * changes. Refuses what the policy of the minutes refuses.
   */
  async note(assemblyId: string, blockId: string | null): Promise<MinutesWriters> {
    this.sittings.authorize(await this.db.get(Assembly, assemblyId), 'writeMinutes');
    await this.presence.note(minutes, assemblyId, blockId);
    return this.read(assemblyId);
  }

  /** Who writes, at once then after each change, for those who write the minutes. */
  async follow(assemblyId: string): Promise<AsyncGenerator<{ minutesWriters: MinutesWriters }>> {
    this.sittings.authorize(await this.db.get(Assembly, assemblyId), 'writeMinutes');
    const permission = can(currentActor(), 'minutes.write') ? 'minutes.write' : 'assembly.attend';
    const view = `minutesWriters ${permission}`;
    return this.live.follow({ topic: minutes.topicOf(assemblyId), view, permission }, async () => ({
      minutesWriters: await this.read(assemblyId),
    }));
  }

  private async read(assemblyId: string): Promise<MinutesWriters> {
    return { assemblyId, writers: await this.presence.read(minutes, assemblyId) };
  }
}
