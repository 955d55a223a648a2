import { Db, Live, Read, Verb, Watch } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Resolver } from '@nestjs/graphql';
import { RoundView } from '../meetings/sheet.types.js';
import { roundViews } from './round-views.js';
import { AnswerRoundInput, HandsInput, OpenRoundInput, type Round, Settled } from './rounds.entities.js';
import { POLLS, Rounds } from './rounds.service.js';

const between = 'r.meeting_id is null';

@Resolver(() => RoundView)
export class RoundsResolver {
  constructor(
    @Inject(Rounds) private readonly rounds: Rounds,
    @Inject(Db) private readonly db: Db,
    @Inject(Live) private readonly live: Live,
  ) {}

  @Read(() => [RoundView], {
    permission: 'commissions.read',
    description: 'Polls that are open or wait to be made a decision, of every commission or of one.',
  })
  polls(
    @Args('commissionId', { type: () => ID, nullable: true }) commissionId: string | null,
  ): Promise<RoundView[]> {
    const recent = `r.closed_at is null or r.closed_at > now() - interval '30 days'`;
    const where = `${between} and ($1::uuid is null or r.commission_id = $1) and (${recent})`;
    return roundViews(this.db, where, [commissionId ?? null]);
  }

  @Watch(() => [RoundView], { permission: 'commissions.read', description: 'The same, after each change.' })
  pollsLive(): AsyncGenerator<{ pollsLive: RoundView[] }> {
    return this.live.follow({ topic: POLLS, view: 'polls', permission: 'commissions.read' }, async () => ({
      pollsLive: await this.polls(null),
    }));
  }

  @Verb(() => RoundView, {
    permission: 'signed-in',
    description: 'On a point, by who writes the notes; between meetings, by who works in the commission.',
  })
  async openRound(@Args('input') input: OpenRoundInput): Promise<RoundView> {
    return this.view(await this.rounds.open(input));
  }

  @Verb(() => RoundView, {
    permission: 'signed-in',
    description: 'One answer a person; the last one counts.',
  })
  async answerRound(@Args('input') input: AnswerRoundInput): Promise<RoundView> {
    return this.view(await this.rounds.answer(input));
  }

  @Verb(() => RoundView, { permission: 'signed-in', description: 'What became of an objection.' })
  async settleObjection(
    @Args('roundId', { type: () => ID }) roundId: string,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('settled', { type: () => Settled }) settled: Settled,
  ): Promise<RoundView> {
    return this.view(await this.rounds.settle(roundId, personId, settled));
  }

  @Verb(() => RoundView, {
    permission: 'signed-in',
    description: 'In a meeting, what came out becomes a line of the notes.',
  })
  async closeRound(
    @Args('id', { type: () => ID }) id: string,
    @Args('hands', { type: () => HandsInput, nullable: true }) hands: HandsInput | null,
  ): Promise<RoundView> {
    return this.view(await this.rounds.close(id, hands));
  }

  private async view({ id }: Round): Promise<RoundView> {
    const [round] = await roundViews(this.db, 'r.id = $1', [id]);
    return round as RoundView;
  }
}
