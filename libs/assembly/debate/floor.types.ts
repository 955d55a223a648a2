import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsIn, Max, Min } from 'class-validator';
import { type Motive, type Ordering, orderings } from '../rules/speakers.js';

export const MotiveEnum: Record<Motive, Motive> = { order: 'order', answer: 'answer', speech: 'speech' };
registerEnumType(MotiveEnum, {
  name: 'Motive',
  description: 'Why someone asks for the floor: a motion of order, a direct answer, or to speak.',
});

export const OrderingEnum = {
  first_come: 'first-come',
  first_time_first: 'first-time-first',
} as const satisfies Record<string, Ordering>;
registerEnumType(OrderingEnum, { name: 'SpeakingOrder' });

@ObjectType({ description: 'Someone who asked to speak, in the order in which they will.' })
export class WaitingSpeaker {
  @Field(() => ID)
  personId: string;

  @Field()
  name: string;

  @Field(() => MotiveEnum)
  motive: Motive;
}

@ObjectType({ description: 'Who speaks now.' })
export class PresentSpeaker extends WaitingSpeaker {
  @Field(() => Int, { description: 'Given for this speech, extensions included.' })
  seconds: number;

  @Field(() => Int, { description: 'Of this speech, as this was sent; negative once its time is over.' })
  secondsLeft: number;
}

@ObjectType({ description: 'What someone has said on an item.' })
export class SpokenTime {
  @Field(() => ID)
  personId: string;

  @Field()
  name: string;

  @Field(() => Int)
  times: number;

  @Field(() => Int, { description: 'In all, the speech under way left out.' })
  seconds: number;
}

@ObjectType({
  description: 'The speakers’ list of the item under discussion. It names only who asked to speak.',
})
export class Floor {
  @Field(() => ID)
  itemId: string;

  @Field({ description: 'Nobody new may ask, save for a motion of order.' })
  closed: boolean;

  @Field(() => Int, { description: 'The time of one speech.' })
  secondsEach: number;

  @Field(() => OrderingEnum)
  ordering: Ordering;

  @Field(() => PresentSpeaker, { nullable: true })
  speaking: PresentSpeaker | null;

  @Field(() => [WaitingSpeaker])
  waiting: WaitingSpeaker[];

  @Field(() => [SpokenTime])
  spoken: SpokenTime[];
}

@InputType()
export class SpeakingRulesInput {
  @Field(() => Int, { description: 'The time of one speech.' })
  @Min(30)
  @Max(3600)
  seconds: number;

  @Field(() => OrderingEnum)
  @IsIn(orderings)
  ordering: Ordering;
}
