import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, MaxLength, MinLength, ValidateNested } from 'class-validator';

export enum CsvColumn {
  ignore = 'ignore',
  date = 'date',
  valueDate = 'valueDate',
  label = 'label',
  amount = 'amount',
  debit = 'debit',
  credit = 'credit',
  balance = 'balance',
  currency = 'currency',
  name = 'name',
  iban = 'iban',
  reference = 'reference',
}
registerEnumType(CsvColumn, { name: 'CsvColumn', description: 'What a column of a bank’s list holds.' });

export enum CsvDecimals {
  comma = ',',
  point = '.',
}
registerEnumType(CsvDecimals, { name: 'CsvDecimals' });

export enum CsvDates {
  dayFirst = 'day-first',
  monthFirst = 'month-first',
}
registerEnumType(CsvDates, { name: 'CsvDates' });

@InputType()
export class BankAccountInput {
  @Field()
  @MinLength(1)
  @MaxLength(80)
  name: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(50)
  iban?: string | null;

  @Field({ defaultValue: 'EUR', description: 'ISO 4217.' })
  @MaxLength(3)
  currency: string;

  @Field(() => String, { nullable: true, description: 'The number of its account in the books (512…).' })
  @IsOptional()
  @MaxLength(12)
  ledgerNumber?: string | null;
}

/** Which account of the association an account of the file is. */
@InputType()
export class BankAccountChoice {
  @Field(() => Int, { description: 'Rank of the account in the file, from 0.' })
  rank: number;

  @Field(() => ID)
  accountId: string;
}

@InputType()
export class CsvMappingInput {
  @Field(() => [CsvColumn])
  @ArrayMaxSize(200)
  columns: CsvColumn[];

  @Field(() => CsvDecimals)
  decimals: CsvDecimals;

  @Field(() => CsvDates)
  dates: CsvDates;
}

/** A file handed in, and what was said about it. */
@InputType()
export class BankFileInput {
  @Field(() => ID)
  fileId: string;

  @Field(() => [BankAccountChoice], { defaultValue: [] })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => BankAccountChoice)
  accounts: BankAccountChoice[];

  @Field(() => CsvMappingInput, {
    nullable: true,
    description: 'For a list: how to read it, when the proposal is wrong.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => CsvMappingInput)
  mapping?: CsvMappingInput | null;
}
