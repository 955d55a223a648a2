import { PlainDate } from '@etabli/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, Max, MaxLength, Min, MinLength } from 'class-validator';
import { Voice } from './memberships.entities.js';

/** A kind of member. Fields left out stay as they are. */
@InputType()
export class CategoryInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @MinLength(1)
  @MaxLength(120)
  name?: string;

  @Field(() => Voice, { nullable: true, description: 'Deliberative unless said.' })
  @IsOptional()
  voice?: Voice;

  @Field(() => Int, {
    nullable: true,
    description: 'Voices of each member where the statutes weigh them; 1 unless said.',
  })
  @IsOptional()
  @Min(1)
  @Max(100)
  weight?: number;

  @Field(() => String, { nullable: true, description: 'College of the statutes its members vote in.' })
  @IsOptional()
  @MaxLength(80)
  collegeId?: string | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Min(0)
  @Max(1000)
  position?: number;
}

/** A fee paid: the days it covers, both included. */
@InputType()
export class FeeInput {
  @Field(() => ID)
  personId: string;

  @Field(() => PlainDate)
  startsOn: string;

  @Field(() => PlainDate)
  endsOn: string;

  @Field(() => Int, { nullable: true, description: 'Cents.' })
  @IsOptional()
  @Min(0)
  @Max(100_000_000)
  amountCents?: number | null;

  @Field({ description: 'How it is known: cheque, transfer, desk, waiver…' })
  @MinLength(1)
  @MaxLength(200)
  source: string;
}
