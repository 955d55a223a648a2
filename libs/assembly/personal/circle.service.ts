import { demand } from '@etabli/kernel';
import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { CircleBooths } from '../elections/circle/booth.service.js';
import type { CircleBooth, LiveCircle } from '../elections/circle/circle.types.js';
import { CircleWriting, type Word } from '../elections/circle/writing.service.js';
import { isId } from '../roll/names.js';
import { PersonalLinks } from './links.service.js';

/** Speaking in an election without candidate by a personal link, in the assembly the link was made for and in no other. */
@Injectable()
export class PersonalCircles {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(PersonalLinks) private readonly links: PersonalLinks,
    @Inject(CircleBooths) private readonly booths: CircleBooths,
    @Inject(CircleWriting) private readonly writing: CircleWriting,
  ) {}

  /** One’s voices, and who may be named. */
  async mine(token: string, voteId: string): Promise<CircleBooth> {
    await this.enter(token, voteId);
    return this.booths.mine(voteId);
  }

  /** Refuses as speaking when signed in does. */
  async speak(token: string, voteId: string, electorId: string, word: Word): Promise<LiveCircle> {
    await this.links.noteOpening(await this.enter(token, voteId));
    return this.writing.speak(voteId, electorId, word);
  }

  /** Refuses `not-found` for a vote of another assembly: the link opens one only. */
  private async enter(token: string, voteId: string) {
    const led = await this.links.enter(token);
    demand(isId(voteId), 'not-found');
    const here = await this.db.row('select 1 from vote where id = $1 and assembly_id = $2', [
      voteId,
      led.assembly.id,
    ]);
    demand(here, 'not-found');
    return led;
  }
}
