import { PlainDate, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Resolver } from '@nestjs/graphql';
import {
  DecisionsPageInput,
  LogDecisionInput,
  LoggedDecision,
  LoggedDecisionPage,
} from './decisions.entities.js';
import { DecisionLog } from './decisions.service.js';

@Resolver(() => LoggedDecision)
export class DecisionLogResolver {
  constructor(@Inject(DecisionLog) private readonly log: DecisionLog) {}

  @Read(() => LoggedDecisionPage, { permission: 'commissions.read', description: 'The latest first.' })
  decisions(@Args('page') page: DecisionsPageInput) {
    return this.log.list(page);
  }

  @Read(() => [LoggedDecision], {
    permission: 'commissions.read',
    description: 'What the commissions of the viewer are to look at again by now.',
  })
  decisionsToReview(): Promise<LoggedDecision[]> {
    return this.log.toReview();
  }

  @Verb(() => LoggedDecision, { permission: 'signed-in', description: 'By who works in the commission.' })
  logDecision(@Args('input') input: LogDecisionInput): Promise<LoggedDecision> {
    return this.log.log(input);
  }

  @Verb(() => LoggedDecision, {
    permission: 'signed-in',
    description: 'What came out of a poll becomes a decision; an open one is closed first.',
  })
  decideFromPoll(@Args('roundId', { type: () => ID }) roundId: string): Promise<LoggedDecision> {
    return this.log.fromPoll(roundId);
  }

  @Verb(() => LoggedDecision, { permission: 'signed-in', description: 'It was looked at, and stands.' })
  reviewDecision(
    @Args('id', { type: () => ID }) id: string,
    @Args('note', { defaultValue: '' }) note: string,
    @Args('nextOn', { type: () => PlainDate, nullable: true }) nextOn: string | null,
  ): Promise<LoggedDecision> {
    return this.log.review(id, note, nextOn ?? null);
  }
}
