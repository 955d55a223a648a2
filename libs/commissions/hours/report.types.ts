import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Duty } from './hours.entities.js';

@ObjectType({ description: 'Minutes of a group of declarations.' })
export class HoursOfCommission {
  @Field(() => ID, { nullable: true })
  commissionId: string | null;

  @Field(() => String, { nullable: true, description: 'Null for what belongs to no commission.' })
  name: string | null;

  @Field(() => Int)
  declared: number;

  @Field(() => Int)
  validated: number;

  @Field(() => Int, { description: 'How many people gave.' })
  people: number;
}

@ObjectType()
export class HoursOfMonth {
  @Field({ description: '2026-03' })
  month: string;

  @Field(() => Int)
  declared: number;

  @Field(() => Int)
  validated: number;
}

@ObjectType()
export class HoursOfDuty {
  @Field(() => Duty)
  duty: Duty;

  @Field(() => Int)
  validated: number;
}

@ObjectType({ description: 'What one rate makes of the hours of its time.' })
export class ValuedHours {
  @Field(() => Int)
  centsPerHour: number;

  @Field()
  source: string;

  @Field(() => Int)
  minutes: number;

  @Field(() => Int)
  cents: number;
}

@ObjectType({ description: 'The hours given to the house between two days. `declared` waits for a ruling.' })
export class HoursReport {
  @Field(() => Int)
  declared: number;

  @Field(() => Int)
  validated: number;

  @Field(() => Int)
  people: number;

  @Field(() => [HoursOfCommission])
  commissions: HoursOfCommission[];

  @Field(() => [HoursOfMonth])
  months: HoursOfMonth[];

  @Field(() => [HoursOfDuty])
  duties: HoursOfDuty[];

  @Field(() => [ValuedHours])
  valued: ValuedHours[];

  @Field(() => Int, {
    description: 'What the validated hours are worth, in cents (accounts 864 against 875).',
  })
  cents: number;

  @Field(() => Int, { description: 'Validated minutes from before the first rate.' })
  unvalued: number;
}

@ObjectType({ description: 'What the house hopes for, and says of its object.' })
export class HoursSettings {
  @Field(() => Int, { nullable: true, description: 'Minutes a week; null for no goal.' })
  weeklyGoal: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Null while nobody answered.' })
  inPublicInterest: boolean | null;
}

@ObjectType({ description: 'The viewer’s place in what the house hopes for.' })
export class MyHours {
  @Field(() => Int, { nullable: true, description: 'Minutes a week; null where the house hopes for none.' })
  weeklyGoal: number | null;

  @Field(() => Int, { description: 'Given this week, refused ones left out.' })
  thisWeek: number;

  @Field(() => Int, { description: 'Given over the last four whole weeks.' })
  fourWeeks: number;

  @Field(() => Int, { nullable: true, description: 'What the goal comes to over those four weeks.' })
  hoped: number | null;

  @Field(() => Boolean, { nullable: true, description: 'As much as hoped was given over them.' })
  reached: boolean | null;

  @Field(() => Int, { description: 'Given this civil year.' })
  thisYear: number;
}
