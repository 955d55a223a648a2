import { PlainDate } from '@etabli/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Duty, HoursSource } from './hours.entities.js';

@InputType({ description: 'Hours as somebody says they gave them.' })
export class HoursInput {
  @Field(() => ID, { description: 'Made where it is declared: sent twice, it counts once.' })
  @IsUUID()
  id: string;

  @Field(() => PlainDate)
  onDay: string;

  @Field(() => Int)
  minutes: number;

  @Field()
  @MaxLength(300)
  what: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  commissionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'What was worked on; its commission rules on the hours.' })
  @IsOptional()
  taskId?: string | null;

  @Field(() => Duty, { defaultValue: Duty.action })
  duty: Duty = Duty.action;

  @Field(() => HoursSource, { defaultValue: HoursSource.form })
  source: HoursSource = HoursSource.form;
}

@InputType()
export class RulingInput {
  @Field(() => [ID], { description: 'All of them, or none.' })
  ids: string[];

  @Field(() => String, { nullable: true, description: 'Needed to refuse.' })
  @IsOptional()
  @MaxLength(500)
  reason?: string | null;
}

@InputType()
export class RateInput {
  @Field(() => PlainDate)
  fromDay: string;

  @Field(() => Int)
  centsPerHour: number;

  @Field()
  @MaxLength(300)
  source: string;
}

@InputType({ description: 'What the house hopes of its residents, and says of itself.' })
export class HoursSettingsInput {
  @Field(() => Int, { nullable: true, description: 'Minutes a week; null for no goal.' })
  @IsOptional()
  weeklyGoal?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Its object is one of those of article 200 of the French tax code; null while nobody answered.',
  })
  @IsOptional()
  inPublicInterest?: boolean | null;
}
