import { PageInput, PlainDate } from '@etabli/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';

@InputType()
export class AllocatedPart {
  @Field({ description: 'Number of the account it goes to: 110, 1068…' })
  @Matches(/^\d{3,8}$/)
  account: string;

  @Field(() => Int, { description: 'Cents, of the same sign as the result.' })
  @IsInt()
  cents: number;
}

@InputType()
export class ResultAllocationInput {
  @Field(() => ID)
  @IsUUID()
  yearId: string;

  @Field(() => PlainDate, { description: 'The day of the assembly.' })
  decidedOn: string;

  @Field({ defaultValue: '', description: 'The assembly, as its entry names it.' })
  @MaxLength(200)
  decidedBy: string = '';

  @Field(() => [AllocatedPart])
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => AllocatedPart)
  parts: AllocatedPart[];
}

@InputType()
export class AccountLinesInput extends PageInput {
  @Field(() => ID)
  @IsUUID()
  yearId: string;

  @Field(() => [String], { description: 'Numbers of accounts.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @Matches(/^\d{1,8}$/, { each: true })
  accounts: string[];

  @Field({
    defaultValue: false,
    description: 'With the years before that nothing carried over yet: what a balance sheet adds up.',
  })
  held: boolean = false;
}
