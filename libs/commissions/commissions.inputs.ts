import { PlainDate } from '@etabli/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, Max, MaxLength, Min, MinLength } from 'class-validator';

/** What a commission is. Fields left out stay as they are. */
@InputType()
export class CommissionInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @MinLength(1)
  @MaxLength(120)
  name?: string;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  @IsOptional()
  @MaxLength(4000)
  purpose?: string;

  @Field(() => Boolean, { nullable: true, description: 'Any member may join; true unless said.' })
  @IsOptional()
  openEntry?: boolean;

  @Field(() => String, { nullable: true, description: 'What a newcomer reads on joining.' })
  @IsOptional()
  @MaxLength(4000)
  welcome?: string;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Min(0)
  @Max(1000)
  position?: number;
}

/** Who speaks for a commission, from when, by which decision. */
@InputType()
export class LeadInput {
  @Field(() => ID)
  commissionId: string;

  @Field(() => ID)
  personId: string;

  @Field(() => PlainDate, { nullable: true, description: 'Today unless said.' })
  @IsOptional()
  startsOn?: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'Last day.' })
  @IsOptional()
  endsOn?: string | null;

  @Field({ description: 'The act that names them: assembly, board, the commission itself.' })
  @MinLength(1)
  @MaxLength(300)
  decidedBy: string;
}
