import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, MaxLength, MinLength } from 'class-validator';

/** What a mission is. Fields left out stay as they are. */
@InputType()
export class MissionInput {
  @Field(() => ID, { nullable: true, description: 'Another commission takes it in.' })
  @IsOptional()
  commissionId?: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MinLength(1)
  @MaxLength(120)
  title?: string;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  @IsOptional()
  @MaxLength(4000)
  purpose?: string;

  @Field(() => String, { nullable: true, description: 'How often, in words.' })
  @IsOptional()
  @MaxLength(200)
  rhythm?: string;
}

/** A new mission; without a holder, a call opens for one. */
@InputType()
export class FoundMissionInput {
  @Field(() => ID)
  commissionId: string;

  @Field()
  @MinLength(1)
  @MaxLength(120)
  title: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(4000)
  purpose?: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200)
  rhythm?: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  holderId?: string | null;
}
