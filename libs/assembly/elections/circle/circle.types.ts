import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { CircleStage, Proposed } from '../../rules/elections.js';

export const CircleStageEnum: Record<CircleStage, CircleStage> = {
  nominations: 'nominations',
  changes: 'changes',
  proposal: 'proposal',
  consent: 'consent',
  vote: 'vote',
  answer: 'answer',
  settled: 'settled',
};
registerEnumType(CircleStageEnum, {
  name: 'CircleStage',
  description: 'Where an election without candidate stands.',
});

type Fallen = Proposed['outcome'];
export const ProposalOutcomeEnum: Record<Fallen, Fallen> = {
  elected: 'elected',
  declined: 'declined',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
  open: 'open',
};
registerEnumType(ProposalOutcomeEnum, { name: 'ProposalOutcome' });

@ObjectType({ description: 'Someone named, and by how many voices so far.' })
export class CircleName {
  @Field(() => ID)
  personId: string;

  @Field()
  name: string;

  @Field(() => Int)
  voices: number;
}

@ObjectType({ description: 'Who names whom, and why: public by nature.' })
export class CircleNomination {
  @Field(() => ID)
  electorId: string;

  @Field()
  speaker: string;

  @Field(() => ID)
  personId: string;

  @Field()
  name: string;

  @Field()
  reason: string;
}

@ObjectType({ description: 'Someone’s word in the round of consent.' })
export class CircleStand {
  @Field(() => ID)
  electorId: string;

  @Field()
  speaker: string;

  @Field(() => String, { nullable: true, description: 'Null for consent.' })
  objection: string | null;

  @Field(() => String, { nullable: true, description: 'What was changed for it; null while it is kept.' })
  integrated: string | null;
}

@ObjectType({ description: 'A name put to the circle.' })
export class CircleProposal {
  @Field(() => ID)
  personId: string;

  @Field()
  name: string;

  @Field({ description: 'Why this name.' })
  reason: string;

  @Field(() => ProposalOutcomeEnum)
  outcome: Fallen;

  @Field(() => Int, { description: 'Objections kept in the last round that ended.' })
  objections: number;
}

@ObjectType({ description: 'Something written down, that may be taken back.' })
export class CircleLine {
  @Field(() => ID)
  id: string;

  @Field()
  sentence: string;

  @Field()
  correctable: boolean;
}

@ObjectType({ description: 'An election without candidate as it goes, for one seat: the same for everyone.' })
export class LiveCircle {
  @Field(() => ID)
  voteId: string;

  @Field(() => CircleStageEnum)
  stage: CircleStage;

  @Field(() => Int, { description: 'Still to be filled, this one included.' })
  seats: number;

  @Field(() => Int, { description: 'Of consent, from 1; 0 outside one.' })
  round: number;

  @Field(() => Int, { description: 'Rounds of consent before a vote decides (statutes: consent.rounds).' })
  roundsAllowed: number;

  @Field(() => [CircleName], { description: 'The most named first.' })
  names: CircleName[];

  @Field(() => [CircleNomination], { description: 'As they stand, changes included.' })
  nominations: CircleNomination[];

  @Field(() => [CircleProposal], { description: 'In order; the last is under discussion while it is open.' })
  proposals: CircleProposal[];

  @Field(() => [CircleStand], { description: 'Of the round of consent under way.' })
  stands: CircleStand[];

  @Field(() => [CircleLine], { description: 'Everything written down and not taken back, in order.' })
  lines: CircleLine[];
}

@ObjectType({ description: 'A voice that speaks in the circle: one’s own, or that of an organisation.' })
export class CircleVoice {
  @Field(() => ID)
  electorId: string;

  @Field()
  name: string;

  @Field({ description: 'One’s own; otherwise that of an organisation one represents.' })
  own: boolean;

  @Field(() => String, { nullable: true, description: 'Why it may not speak now; null when it may.' })
  reason: string | null;
}

@ObjectType({ description: 'A member who may be named.' })
export class CirclePerson {
  @Field(() => ID)
  personId: string;

  @Field()
  name: string;
}

@ObjectType({ description: 'Who speaks, and who may be named.' })
export class CircleBooth {
  @Field(() => [CircleVoice])
  voices: CircleVoice[];

  @Field(() => [CirclePerson])
  people: CirclePerson[];
}
