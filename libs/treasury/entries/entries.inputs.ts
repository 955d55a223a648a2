import { PlainDate } from '@etabli/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsOptional,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';

const MOST = 1_000_000_000;

@InputType({ description: 'One side of an entry: a debit or a credit, in cents.' })
export class EntryLineInput {
  @Field(() => ID)
  @IsUUID()
  accountId: string;

  @Field(() => Int, { defaultValue: 0 })
  @Min(0)
  @Max(MOST)
  debitCents = 0;

  @Field(() => Int, { defaultValue: 0 })
  @Min(0)
  @Max(MOST)
  creditCents = 0;

  @Field(() => ID, { nullable: true, description: 'Whose spending it is.' })
  @IsOptional()
  @IsUUID()
  commissionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Whose account it is, in class 4.' })
  @IsOptional()
  @IsUUID()
  personId?: string | null;
}

@InputType()
export class EntryInput {
  @Field(() => PlainDate)
  onDate: string;

  @Field()
  @MinLength(1)
  @MaxLength(200)
  label: string;

  @Field(() => [EntryLineInput])
  @ArrayMinSize(2)
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => EntryLineInput)
  lines: EntryLineInput[];
}

@InputType()
export class AccountInput {
  @Field()
  @MaxLength(8)
  number: string;

  @Field()
  @MinLength(1)
  @MaxLength(120)
  name: string;
}
