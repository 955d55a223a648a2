import { PlainDate } from '@etabli/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID, Max, MaxLength, Min, MinLength } from 'class-validator';
import { MOST_CENTS } from '../dues/dues.inputs.js';
import { AccessKind, PromiseKind } from './handover.entities.js';

@InputType({ description: 'Where something is, or who may do it: never a password.' })
export class AccessInput {
  @Field(() => AccessKind)
  kind: AccessKind;

  @Field()
  @MinLength(1)
  @MaxLength(200)
  title: string;

  @Field(() => ID, { nullable: true, description: 'An account of the bank.' })
  @IsOptional()
  @IsUUID()
  accountId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who holds it, or may sign.' })
  @IsOptional()
  @IsUUID()
  holderId?: string | null;

  @Field({ defaultValue: '' })
  @MaxLength(500)
  place: string = '';

  @Field({ defaultValue: false, description: 'What looks like a secret is none.' })
  sure: boolean = false;
}

@InputType()
export class PromiseInput {
  @Field(() => PromiseKind)
  kind: PromiseKind;

  @Field()
  @MinLength(1)
  @MaxLength(300)
  what: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  personId?: string | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Min(1)
  @Max(MOST_CENTS)
  amountCents?: number | null;

  @Field(() => PlainDate, { nullable: true })
  @IsOptional()
  byOn?: string | null;
}
