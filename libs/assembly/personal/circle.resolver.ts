import { Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Resolver } from '@nestjs/graphql';
import { NominationInput, ProposalAnswerInput } from '../elections/circle/circle.inputs.js';
import { CircleBooth, LiveCircle } from '../elections/circle/circle.types.js';
import { answering, naming } from '../elections/circle/said.js';
import { PersonalCircles } from './circle.service.js';

const ANYONE = 'public' as const;

/** Speaking in a circle without signing in: public, because the link is the key. */
@Resolver()
export class PersonalCircleResolver {
  constructor(@Inject(PersonalCircles) private readonly circles: PersonalCircles) {}

  @Read(() => CircleBooth, {
    permission: ANYONE,
    description: 'One’s voices and who may be named, by a link.',
  })
  personalCircle(
    @Args('token') token: string,
    @Args('voteId', { type: () => ID }) voteId: string,
  ): Promise<CircleBooth> {
    return this.circles.mine(token, voteId);
  }

  @Verb(() => LiveCircle, { permission: ANYONE })
  nominateInCircleByLink(
    @Args('token') token: string,
    @Args('input') input: NominationInput,
  ): Promise<LiveCircle> {
    return this.circles.speak(token, input.voteId, input.electorId, naming(input));
  }

  @Verb(() => LiveCircle, { permission: ANYONE })
  answerProposalByLink(
    @Args('token') token: string,
    @Args('input') input: ProposalAnswerInput,
  ): Promise<LiveCircle> {
    return this.circles.speak(token, input.voteId, input.electorId, answering(input));
  }
}
