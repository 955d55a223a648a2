import { PlainDate } from '@etabli/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, Max, MaxLength, Min, MinLength } from 'class-validator';

/** What a training is, what asks for it, who gives it. */
@InputType()
export class TrainingInput {
  @Field()
  @MinLength(1)
  @MaxLength(80)
  name: string;

  @Field({ defaultValue: '' })
  @MaxLength(500)
  how: string;

  @Field(() => Int, { nullable: true, description: 'Null: for ever.' })
  @IsOptional()
  @Min(1)
  @Max(120)
  validMonths?: number | null;

  @Field(() => [ID], { description: 'Machines that ask for it.' })
  @ArrayMaxSize(100)
  placeIds: string[];

  @Field(() => [ID], { description: 'Who may train.' })
  @ArrayMaxSize(50)
  trainerIds: string[];
}

@InputType()
export class SessionInput {
  @Field(() => ID)
  trainingId: string;

  @Field()
  startsAt: Date;

  @Field(() => Int)
  @Min(5)
  @Max(1440)
  minutes: number;

  @Field({ defaultValue: '' })
  @MaxLength(120)
  meetsAt: string;

  @Field(() => Int)
  @Min(1)
  @Max(200)
  seats: number;
}

@InputType()
export class GrantInput {
  @Field(() => ID)
  trainingId: string;

  @Field(() => [ID])
  @ArrayMaxSize(200)
  personIds: string[];

  @Field(() => PlainDate, { nullable: true, description: 'Today when left out.' })
  @IsOptional()
  grantedOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'The session at which they learnt it.' })
  @IsOptional()
  sessionId?: string | null;
}
