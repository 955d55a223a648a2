import { Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { AdvanceByLinkInput } from '../advance/advance.inputs.js';
import { AdvanceVotes } from '../advance/advance.service.js';
import type { MyAdvance } from '../advance/advance.types.js';
import type { ElectionBallotInput } from '../elections/elections.inputs.js';
import { BallotPapers } from '../elections/papers.service.js';
import type { LiveAssembly } from '../live/live.types.js';
import { LiveRooms } from '../live/live-rooms.service.js';
import { topicOf } from '../sitting/sittings.service.js';
import { Ballots } from '../votes/ballots.service.js';
import type { Choice } from '../votes/votes.entities.js';
import type { Receipt } from '../votes/votes.types.js';
import { PersonalLinks } from './links.service.js';
import type { PersonalBallots } from './voting.types.js';

/**
 * Voting by a personal link, before the assembly and in it: the same rules and refusals as with an account, in the assembly the
 * link was made for and in no other. Reading changes nothing.
 */
@Injectable()
export class PersonalVotes {
  constructor(
    @Inject(Live) private readonly live: Live,
    @Inject(PersonalLinks) private readonly links: PersonalLinks,
    @Inject(AdvanceVotes) private readonly advance: AdvanceVotes,
    @Inject(Ballots) private readonly ballots: Ballots,
    @Inject(BallotPapers) private readonly papers: BallotPapers,
    @Inject(LiveRooms) private readonly rooms: LiveRooms,
  ) {}

  /** The voices their person may vote for in advance, with what was sent. */
  async advanceOf(token: string): Promise<MyAdvance[]> {
    const { assembly } = await this.links.enter(token);
    return this.advance.mine(assembly.id);
  }

  /** Votes in advance. Refuses as voting in advance when signed in does. */
  async voteInAdvance(token: string, input: AdvanceByLinkInput): Promise<MyAdvance> {
    const led = await this.links.enter(token);
    await this.links.noteOpening(led);
    return this.advance.vote({ ...input, assemblyId: led.assembly.id });
  }

  /** What their person may cast now. Refuses `sitting.not-open`. */
  async mine(token: string): Promise<PersonalBallots> {
    const { assembly } = await this.links.enter(token);
    const { vote, mandates } = await this.ballots.mine(assembly.id);
    return { mandates, vote: vote && { id: vote.id, paper: await this.papers.of(vote) } };
  }

  /** Casts one mandate. Refuses as casting it when signed in does. */
  async cast(token: string, voteId: string, electorId: string, choice: Choice): Promise<Receipt> {
    await this.links.noteOpening(await this.links.enterVote(token, voteId));
    return this.ballots.cast(voteId, electorId, choice);
  }

  /** The same in an election. */
  async elect(
    token: string,
    voteId: string,
    electorId: string,
    ballot: ElectionBallotInput,
  ): Promise<Receipt> {
    await this.links.noteOpening(await this.links.enterVote(token, voteId));
    return this.ballots.elect(voteId, electorId, ballot);
  }

  /** The room at once, then after each change, until the link is revoked. */
  async follow(token: string): Promise<AsyncGenerator<{ personalRoom: LiveAssembly }>> {
    const { link, assembly } = await this.links.enter(token);
    const without = { key: link.id, rolesOf: (ids: string[]) => this.links.rolesOf(ids) };
    return this.live.follow(
      { topic: topicOf(assembly.id), view: 'personalRoom', permission: 'assembly.read', without },
      async () => ({ personalRoom: await this.rooms.see(assembly.id) }),
    );
  }
}
