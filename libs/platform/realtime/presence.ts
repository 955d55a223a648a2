import { WRITING_LASTS } from '@etabli/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { Db } from '../db/db.js';
import { currentActor } from '../db/scope.js';
import { Live } from './live.js';

/** Typing goes on all the time: what was just said is not written again. */
const WRITTEN_AGAIN_AFTER = 5;

/** Where presences of one kind of text are kept, the column of the text, and the topic announced of each. */
export interface WritingPlace {
  table: string;
  column: string;
  topicOf: (id: string) => string;
}

/** Someone who writes a text at this moment, and where in it. */
export interface PresentWriter {
  personId: string;
  name: string;
  blockId: string;
  secondsLeft: number;
}

/** Who writes a text at this moment: for seconds only, so that two people do not start on the same passage unaware. */
@Injectable()
export class Presence {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Live) private readonly live: Live,
  ) {}

  /** Says in which passage of a text the viewer writes, or with null that they write no more. */
  async note(place: WritingPlace, id: string, blockId: string | null): Promise<void> {
    const changed = blockId ? await this.arrive(place, id, blockId) : await this.leave(place, id);
    if (changed) await this.live.announce(place.topicOf(id));
  }

  /** Who writes a text, by name. */
  read({ table, column }: WritingPlace, id: string): Promise<PresentWriter[]> {
    return this.db.query<PresentWriter>(
      `select w.person_id as "personId", p.display_name as name, w.block_id as "blockId",
         $2 - floor(extract(epoch from clock_timestamp() - w.at))::int as "secondsLeft"
       from ${table} w join person p on p.association_id = w.association_id and p.id = w.person_id
       where w.${column} = $1 and w.at > clock_timestamp() - make_interval(secs => $2)
       order by p.sort_name, p.id`,
      [id, WRITING_LASTS],
    );
  }

  /** Gives whether there is news: another passage, or a presence to prolong. Who was forgotten is cleared away. */
  private async arrive({ table, column }: WritingPlace, id: string, blockId: string): Promise<boolean> {
    const written = await this.db.query(
      `insert into ${table} (${column}, block_id) values ($1, $2)
       on conflict (association_id, ${column}, person_id)
         do update set block_id = excluded.block_id, at = clock_timestamp()
         where ${table}.block_id <> excluded.block_id
           or ${table}.at < clock_timestamp() - make_interval(secs => $3)
       returning block_id`,
      [id, blockId, WRITTEN_AGAIN_AFTER],
    );
    // A row that someone takes up again at this instant is theirs: waiting for it could be waiting for each other.
    await this.db.query(
      `delete from ${table} where (association_id, ${column}, person_id) in (
         select association_id, ${column}, person_id from ${table}
         where ${column} = $1 and at < clock_timestamp() - make_interval(secs => $2) for update skip locked)`,
      [id, WRITING_LASTS],
    );
    return written.length > 0;
  }

  private async leave({ table, column }: WritingPlace, id: string): Promise<boolean> {
    const gone = await this.db.query(
      `with gone as (delete from ${table} where ${column} = $1 and person_id = $2 returning 1) select 1 from gone`,
      [id, currentActor().personId],
    );
    return gone.length > 0;
  }
}
