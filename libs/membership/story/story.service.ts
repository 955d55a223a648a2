import { Db, groupBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { StoryEntry } from './story.entities.js';
import { storySql } from './story.sql.js';

/** Everything that happened to a person, in one timeline. */
@Injectable()
export class Stories {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** The story of a person, latest first; one statement for all the people asked. */
  async of(personId: string): Promise<StoryEntry[]> {
    const found = await load('story', personId, async (ids) => {
      const rows = await this.db.query<StoryEntry & { personId: string }>(storySql, [ids]);
      return groupBy(ids, rows, (row) => row.personId);
    });
    return found ?? [];
  }
}
