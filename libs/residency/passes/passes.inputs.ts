import { PageInput } from '@etabli/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID, Max, MaxLength, Min, MinLength } from 'class-validator';

@InputType()
export class PassKindInput {
  @Field()
  @MinLength(1)
  @MaxLength(80)
  name: string;

  @Field(() => Int)
  @Min(1)
  @Max(1000)
  halfDays: number;

  @Field(() => Int, { nullable: true, description: 'Null for no end.' })
  @IsOptional()
  @Min(1)
  @Max(3660)
  validDays?: number | null;

  @Field(() => Int)
  @Min(0)
  @Max(10_000_000)
  priceCents: number;
}

@InputType()
export class CheckInInput {
  @Field(() => ID, { description: 'Made on the device: sent twice, it is there once.' })
  @IsUUID()
  id: string;

  @Field({ description: 'When it happened, which may be before it is sent.' })
  at: Date;

  @Field(() => ID, { nullable: true, description: 'Somebody else, for who looks after the places.' })
  @IsOptional()
  personId?: string | null;
}

@InputType()
export class PassesPageInput extends PageInput {
  @Field({ defaultValue: true, description: 'Only those with something left, good today.' })
  good: boolean = true;
}
