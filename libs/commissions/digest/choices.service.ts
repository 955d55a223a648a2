import { demand } from '@etabli/kernel';
import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { usualChoice } from '../rules/digest.js';
import { type DigestChoice, DigestRhythm } from './digest.entities.js';

/** How often the viewer wants their digest. */
@Injectable()
export class DigestChoices {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** What the viewer chose, or what goes to who never did. */
  async mine(): Promise<DigestChoice> {
    return (await this.made()) ?? this.usual();
  }

  /** What goes to who holds something and never chose. */
  usual(): DigestChoice {
    return usualChoice(true) as DigestChoice;
  }

  /** What the viewer chose; null when they never did. */
  made(): Promise<DigestChoice | null> {
    return this.db.row<{ rhythm: DigestRhythm; weekday: number }>(
      'select rhythm, weekday from digest_rhythm where person_id = current_person()',
    );
  }

  /** Chooses. Refuses `digest.weekday` (outside 1 to 7). */
  async choose({ rhythm, weekday }: DigestChoice): Promise<DigestChoice> {
    demand(Number.isInteger(weekday) && weekday >= 1 && weekday <= 7, 'digest.weekday', {}, 'weekday');
    await this.db.query(
      `insert into digest_rhythm (person_id, rhythm, weekday) values (current_person(), $1, $2)
       on conflict (association_id, person_id) do update set rhythm = excluded.rhythm, weekday = excluded.weekday,
         recorded_at = clock_timestamp(), recorded_by = current_person(), recorded_under = current_mandate()`,
      [rhythm, weekday],
    );
    return { rhythm, weekday };
  }

  /** No more digests, until its person says otherwise. Gives what they had chosen before. */
  async stop(): Promise<DigestChoice | null> {
    const before = await this.made();
    await this.choose({ rhythm: DigestRhythm.off, weekday: before?.weekday ?? 1 });
    return before;
  }
}
