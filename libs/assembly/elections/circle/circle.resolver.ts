import { Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { noCounts } from '../../rules/kinds.js';
import { Vote } from '../../votes/votes.entities.js';
import { CircleBooths } from './booth.service.js';
import { CircleCountInput, NominationInput, ProposalAnswerInput } from './circle.inputs.js';
import { CircleBooth, LiveCircle } from './circle.types.js';
import { Circles } from './circles.service.js';
import { answering, naming } from './said.js';
import { CircleWriting } from './writing.service.js';

const id = { type: () => ID };
const said = { defaultValue: '' };
const attending = 'assembly.attend' as const;
const conducting = {
  permission: attending,
  description: 'For the bureau of the sitting, and those who conduct assemblies by office.',
} as const;

/** Elections without candidate: what is said, then what whoever chairs makes of it. */
@Resolver(() => Vote)
export class CircleResolver {
  constructor(
    @Inject(Circles) private readonly circles: Circles,
    @Inject(CircleWriting) private readonly writing: CircleWriting,
    @Inject(CircleBooths) private readonly booths: CircleBooths,
  ) {}

  @Read(() => CircleBooth, {
    permission: attending,
    description: 'For oneself: one’s voices, and who may be named.',
  })
  circleBooth(@Args('voteId', id) voteId: string): Promise<CircleBooth> {
    return this.booths.mine(voteId);
  }

  @Read(() => CircleBooth, { ...conducting, description: 'For who conducts: every voice in the room.' })
  circleRoom(@Args('voteId', id) voteId: string): Promise<CircleBooth> {
    return this.booths.room(voteId);
  }

  @Verb(() => LiveCircle, {
    permission: attending,
    description:
      'One’s own voice; or for who conducts, that of someone in the room. Said again, the last one stands.',
  })
  nominateInCircle(@Args('input') input: NominationInput): Promise<LiveCircle> {
    return this.writing.speak(input.voteId, input.electorId, naming(input));
  }

  @Verb(() => LiveCircle, {
    permission: attending,
    description: 'Consents or objects, as `nominateInCircle`.',
  })
  answerProposal(@Args('input') input: ProposalAnswerInput): Promise<LiveCircle> {
    return this.writing.speak(input.voteId, input.electorId, answering(input));
  }

  @Verb(() => LiveCircle, {
    ...conducting,
    description: 'Everyone may change whom they named, hearing the reasons.',
  })
  openCircleChanges(@Args('voteId', id) voteId: string): Promise<LiveCircle> {
    return this.writing.lead(voteId, { kind: 'changes' });
  }

  @Verb(() => LiveCircle, { ...conducting, description: 'Whoever it is: the reasons weigh, not the number.' })
  proposeInCircle(
    @Args('voteId', id) voteId: string,
    @Args('candidateId', id) candidateId: string,
    @Args('said', said) why: string,
  ): Promise<LiveCircle> {
    return this.writing.lead(voteId, { kind: 'proposal', candidateId, said: why });
  }

  @Verb(() => LiveCircle, { ...conducting, description: 'An objection falls, with what was changed for it.' })
  liftObjection(
    @Args('voteId', id) voteId: string,
    @Args('electorId', id) electorId: string,
    @Args('said') how: string,
  ): Promise<LiveCircle> {
    return this.writing.lead(voteId, { kind: 'integration', electorId, said: how });
  }

  @Verb(() => LiveCircle, { ...conducting, description: 'Objections not lifted are kept.' })
  endConsentRound(@Args('voteId', id) voteId: string): Promise<LiveCircle> {
    return this.writing.lead(voteId, { kind: 'round-end' });
  }

  @Verb(() => LiveCircle, {
    ...conducting,
    description: 'Once the rounds of consent are over (statutes: consent.fallback).',
  })
  noteCircleVote(
    @Args('voteId', id) voteId: string,
    @Args('counts') counts: CircleCountInput,
  ): Promise<LiveCircle> {
    return this.writing.lead(voteId, { kind: 'vote', counts: { ...noCounts(), ...counts } });
  }

  @Verb(() => LiveCircle, { ...conducting, description: 'The person proposed answers last.' })
  noteNomineeAnswer(
    @Args('voteId', id) voteId: string,
    @Args('accepts') accepts: boolean,
  ): Promise<LiveCircle> {
    return this.writing.lead(voteId, { kind: 'answer', accepts });
  }

  @Verb(() => LiveCircle, { ...conducting, description: 'For another name, or another round.' })
  withdrawProposal(@Args('voteId', id) voteId: string, @Args('said', said) why: string): Promise<LiveCircle> {
    return this.writing.lead(voteId, { kind: 'withdrawal', said: why });
  }

  @Verb(() => LiveCircle, conducting)
  leaveSeatVacant(@Args('voteId', id) voteId: string, @Args('said', said) why: string): Promise<LiveCircle> {
    return this.writing.lead(voteId, { kind: 'vacancy', said: why });
  }

  @Verb(() => LiveCircle, { ...conducting, description: 'By another line: nothing is erased.' })
  takeBackCircleLine(@Args('id', id) entryId: string): Promise<LiveCircle> {
    return this.writing.takeBack(entryId);
  }

  @ResolveField(() => LiveCircle, { nullable: true, description: 'Of an election without candidate.' })
  circle(@Parent() vote: Vote): Promise<LiveCircle | null> {
    return this.circles.seen(vote);
  }
}
