import { PlainDate } from '@etabli/platform';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MaxLength, MinLength } from 'class-validator';
import type { Urgency } from '../rules/monday.js';

/** How much a line presses, as GraphQL names it. */
export const MondayUrgency: Record<Urgency, Urgency> = {
  late: 'late',
  week: 'week',
  month: 'month',
  later: 'later',
};
registerEnumType(MondayUrgency, { name: 'MondayUrgency' });

@ObjectType({ description: 'The one thing to do about a line.' })
export class MondayAction {
  @Field()
  label: string;

  @Field({ description: 'The page where it is done, below the association.' })
  to: string;
}

@ObjectType({ description: 'One thing the house expects of who keeps it.' })
export class MondayLine {
  @Field(() => ID)
  key: string;

  @Field(() => MondayUrgency)
  urgency: Urgency;

  @Field(() => PlainDate, { nullable: true, description: 'By when.' })
  by: string | null;

  @Field()
  sentence: string;

  @Field(() => String, { nullable: true })
  detail: string | null;

  @Field(() => MondayAction)
  action: MondayAction;
}

@ObjectType({ description: 'A line that somebody put aside.' })
export class MondayAside {
  @Field(() => MondayLine)
  line: MondayLine;

  @Field(() => PlainDate, { description: 'The day it comes back.' })
  until: string;

  @Field(() => String, { nullable: true, description: 'Name of whoever put it aside.' })
  by: string | null;
}

@ObjectType({ description: 'What the house expects of who keeps it, from every area.' })
export class Monday {
  @Field(() => [MondayLine], { description: 'The most pressing first.' })
  lines: MondayLine[];

  @Field(() => [MondayAside])
  aside: MondayAside[];
}

@InputType()
export class PutAsideInput {
  @Field(() => ID)
  @MinLength(1)
  @MaxLength(200)
  key: string;

  @Field(() => PlainDate, { description: 'The day it comes back.' })
  until: string;
}
