import { Inject, Injectable } from '@nestjs/common';
import { CircleBooths } from '../elections/circle/booth.service.js';
import type { CircleBooth, LiveCircle } from '../elections/circle/circle.types.js';
import { CircleWriting, type Word } from '../elections/circle/writing.service.js';
import { PersonalLinks } from './links.service.js';

/** Speaking in an election without candidate by a personal link, in the assembly the link was made for and in no other. */
@Injectable()
export class PersonalCircles {
  constructor(
    @Inject(PersonalLinks) private readonly links: PersonalLinks,
    @Inject(CircleBooths) private readonly booths: CircleBooths,
    @Inject(CircleWriting) private readonly writing: CircleWriting,
  ) {}

  /** One’s voices, and who may be named. */
  async mine(token: string, voteId: string): Promise<CircleBooth> {
    await this.links.enterVote(token, voteId);
    return this.booths.mine(voteId);
  }

  /** Refuses as speaking when signed in does. */
  async speak(token: string, voteId: string, electorId: string, word: Word): Promise<LiveCircle> {
    await this.links.noteOpening(await this.links.enterVote(token, voteId));
    return this.writing.speak(voteId, electorId, word);
  }
}
