import { PlainDate } from '@etabli/platform';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength, MinLength } from 'class-validator';

@InputType({ description: 'People who pay together from a day on.' })
export class HouseholdInput {
  @Field()
  @MinLength(1)
  @MaxLength(80)
  name: string;

  @Field(() => ID, { description: 'Who pays; one of them.' })
  @IsUUID()
  payerId: string;
}

@InputType({ description: 'Somebody for whom the household pays from a day on.' })
export class HouseholdMemberInput {
  @Field(() => ID)
  @IsUUID()
  householdId: string;

  @Field(() => ID)
  @IsUUID()
  personId: string;

  @Field(() => PlainDate)
  from: string;

  @Field(() => ID, { nullable: true, description: 'Who answers for a minor; needed for one.' })
  @IsOptional()
  @IsUUID()
  guardianId?: string | null;
}

@InputType({ description: 'Whether one of a household lets who pays see and pay what they owe.' })
export class HouseholdAnswerInput {
  @Field(() => ID)
  @IsUUID()
  memberId: string;

  @Field()
  given: boolean;

  @Field(() => ID, { description: 'Who pays, as it was read: it is agreed with nobody else.' })
  @IsUUID()
  payerId: string;
}
