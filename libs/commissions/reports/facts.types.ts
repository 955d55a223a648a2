import { PlainDate } from '@etabli/platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CommissionBudget } from '../budgets/sources.js';

@ObjectType()
export class CountedName {
  @Field()
  name: string;

  @Field(() => Int)
  count: number;
}

@ObjectType()
export class ReportedMeeting {
  @Field()
  title: string;

  @Field(() => PlainDate)
  on: string;

  @Field(() => Int, { description: 'How many were there.' })
  present: number;
}

@ObjectType()
export class ReportedMission {
  @Field()
  title: string;

  @Field(() => [String], { description: 'Who held it, the first one first.' })
  holders: string[];
}

@ObjectType()
export class ReportedDecision {
  @Field()
  what: string;

  @Field(() => PlainDate)
  on: string;
}

@ObjectType()
export class ReportedMonth {
  @Field({ description: 'YYYY-MM.' })
  month: string;

  @Field(() => Int, { description: 'Validated minutes.' })
  minutes: number;
}

/** What one commission did, beside the others. */
@ObjectType()
export class ReportedCommission {
  @Field()
  name: string;

  @Field(() => Int)
  finished: number;

  @Field(() => Int)
  meetings: number;

  @Field(() => Int)
  decisions: number;

  @Field(() => Int, { description: 'Validated.' })
  minutes: number;
}

/** The figures of a report: read from the data, never typed. */
@ObjectType()
export class ReportFacts {
  @Field(() => Int, { description: 'Tasks finished.' })
  finished: number;

  @Field(() => [CountedName], {
    description: 'By label, the most first; a task of two labels counts in both.',
  })
  byLabel: CountedName[];

  @Field(() => [ReportedMeeting])
  meetings: ReportedMeeting[];

  @Field(() => [ReportedMission], { description: 'Held on any day of the period.' })
  missions: ReportedMission[];

  @Field(() => [ReportedDecision])
  decisions: ReportedDecision[];

  @Field(() => Int, { description: 'Minutes declared, that nobody ruled upon yet.' })
  declared: number;

  @Field(() => Int, { description: 'Minutes.' })
  validated: number;

  @Field(() => Int, { description: 'Who gave them.' })
  volunteers: number;

  @Field(() => Int, { description: 'What the validated ones are worth, in cents.' })
  cents: number;

  @Field(() => [ReportedMonth])
  months: ReportedMonth[];

  @Field(() => Int)
  came: number;

  @Field(() => Int)
  left: number;

  @Field({ description: 'What the charter asks for; empty for the house.' })
  deliverables: string;

  @Field(() => CommissionBudget, {
    nullable: true,
    description: 'Of the commission, in the financial year that holds the last day.',
  })
  budget?: CommissionBudget | null;

  @Field(() => [ReportedCommission], { description: 'Of the house only.' })
  commissions: ReportedCommission[];
}
