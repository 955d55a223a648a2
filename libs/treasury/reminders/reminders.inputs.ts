import { PlainDate } from '@etabli/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, Max, MaxLength, Min } from 'class-validator';

@InputType()
export class ReminderLevelInput {
  @Field(() => Int, { description: 'Days after a due should have been paid.' })
  @Min(0)
  @Max(730)
  afterDays: number;

  @Field()
  @MaxLength(120)
  subject: string;

  @Field()
  @MaxLength(2000)
  wording: string;
}

@InputType({ description: 'What the association decided about reminders.' })
export class ReminderRulesInput {
  @Field(() => Int)
  @Min(1)
  @Max(365)
  gapDays: number;

  @Field({ description: 'Who decided it, and when.' })
  @MaxLength(300)
  decision: string;

  @Field(() => [ReminderLevelInput])
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  levels: ReminderLevelInput[];
}

@InputType({
  description: 'A reminder as it was seen before it was sent: if it has changed, it does not leave.',
})
export class SeenReminderInput {
  @Field(() => ID)
  personId: string;

  @Field(() => Int)
  @Min(0)
  level: number;

  @Field(() => Int)
  @Min(1)
  totalCents: number;
}

@InputType()
export class ReminderPauseInput {
  @Field(() => ID)
  personId: string;

  @Field(() => PlainDate, { description: 'Included.' })
  until: string;

  @Field()
  @MaxLength(300)
  reason: string;
}
