import { can } from '@etabli/access';
import { currentActor, Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Assembly } from '../../assemblies/assemblies.entities.js';
import { WRITING_LASTS } from '../../rules/minutes-writers.js';
import { Sittings } from '../../sitting/sittings.service.js';
import type { MinutesWriter, MinutesWriters } from './writers.types.js';

/** Typing goes on all the time: what was just said is not written again. */
const WRITTEN_AGAIN_AFTER = 5;

const topicOf = (assemblyId: string): string => `minutes-writers:${assemblyId}`;

/** Who else is writing the minutes: for seconds only, so that two people do not start on the same passage unaware. */
@Injectable()
export class Writers {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Live) private readonly live: Live,
    @Inject(Sittings) private readonly sittings: Sittings,
  ) {}

  /**
   * Says in which passage the viewer writes, or with null that they write no more. The assembly is not locked: nothing of it
   * changes. Refuses what the policy of the minutes refuses.
   */
  async note(assemblyId: string, blockId: string | null): Promise<MinutesWriters> {
    this.sittings.authorize(await this.db.get(Assembly, assemblyId), 'writeMinutes');
    const changed = blockId ? await this.arrive(assemblyId, blockId) : await this.leave(assemblyId);
    if (changed) await this.live.announce(topicOf(assemblyId));
    return this.read(assemblyId);
  }

  /** Who writes, at once then after each change, for those who write the minutes. */
  async follow(assemblyId: string): Promise<AsyncGenerator<{ minutesWriters: MinutesWriters }>> {
    this.sittings.authorize(await this.db.get(Assembly, assemblyId), 'writeMinutes');
    const permission = can(currentActor(), 'minutes.write') ? 'minutes.write' : 'assembly.attend';
    const view = `minutesWriters ${permission}`;
    return this.live.follow({ topic: topicOf(assemblyId), view, permission }, async () => ({
      minutesWriters: await this.read(assemblyId),
    }));
  }

  private async read(assemblyId: string): Promise<MinutesWriters> {
    const writers = await this.db.query<MinutesWriter>(
      `select w.person_id as "personId", p.display_name as name, w.block_id as "blockId",
         $2 - floor(extract(epoch from clock_timestamp() - w.at))::int as "secondsLeft"
       from minutes_writer w join person p on p.association_id = w.association_id and p.id = w.person_id
       where w.assembly_id = $1 and w.at > clock_timestamp() - make_interval(secs => $2)
       order by p.sort_name, p.id`,
      [assemblyId, WRITING_LASTS],
    );
    return { assemblyId, writers };
  }

  /** Gives whether there is news: another passage, or a presence to prolong. Who was forgotten is cleared away. */
  private async arrive(assemblyId: string, blockId: string): Promise<boolean> {
    const written = await this.db.query(
      `insert into minutes_writer (assembly_id, block_id) values ($1, $2)
       on conflict (association_id, assembly_id, person_id)
         do update set block_id = excluded.block_id, at = clock_timestamp()
         where minutes_writer.block_id <> excluded.block_id
           or minutes_writer.at < clock_timestamp() - make_interval(secs => $3)
       returning block_id`,
      [assemblyId, blockId, WRITTEN_AGAIN_AFTER],
    );
    // A row that someone takes up again at this instant is theirs: waiting for it could be waiting for each other.
    await this.db.query(
      `delete from minutes_writer where (association_id, assembly_id, person_id) in (
         select association_id, assembly_id, person_id from minutes_writer
         where assembly_id = $1 and at < clock_timestamp() - make_interval(secs => $2) for update skip locked)`,
      [assemblyId, WRITING_LASTS],
    );
    return written.length > 0;
  }

  private async leave(assemblyId: string): Promise<boolean> {
    const gone = await this.db.query(
      `with gone as (delete from minutes_writer where assembly_id = $1 and person_id = $2 returning 1) select 1 from gone`,
      [assemblyId, currentActor().personId],
    );
    return gone.length > 0;
  }
}
