import { PlainDate } from '@etabli/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { type PurchaseUse, vatRates } from '../rules/vat/amounts.js';
import type { VatRegime } from '../rules/vat/terms.js';
import { PurchaseUseEnum, VatRegimeEnum } from './vat.entities.js';

@InputType()
export class VatRateInput {
  @Field()
  @Matches(/^(due|rent|service|schedule|line):[A-Za-z0-9_.-]{1,80}$/)
  subject: string;

  @Field(() => Int, { nullable: true, description: 'Hundredths of a per cent; none is exempt.' })
  @IsOptional()
  @IsIn(vatRates)
  rate?: number | null;
}

@InputType({ description: 'What holds from a day on; what was asked for before stays as it was.' })
export class VatSettingInput {
  @Field(() => PlainDate)
  from: string;

  @Field(() => VatRegimeEnum)
  regime: VatRegime;

  @Field({ defaultValue: '', description: 'Of the association; needed when it is subject.' })
  @MaxLength(20)
  vatNumber: string = '';

  @Field({ defaultValue: '' })
  @MaxLength(120)
  exemption: string = '';

  @Field({ defaultValue: false })
  excluded: boolean = false;

  @Field({ defaultValue: false })
  onDebits: boolean = false;

  @Field(() => Int, { defaultValue: 0 })
  @Min(0)
  @Max(100)
  coefficient: number = 0;

  @Field({ description: 'Who decided it, or why.' })
  @MinLength(1)
  @MaxLength(300)
  reason: string;

  @Field(() => [VatRateInput], { defaultValue: [] })
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => VatRateInput)
  rates: VatRateInput[] = [];
}

@InputType({ description: 'What a purchase says of its tax.' })
export class PurchaseTaxInput {
  @Field(() => ID)
  expenseId: string;

  @Field(() => Int, { description: 'Cents of tax on the invoice or the receipt.' })
  @Min(0)
  @Max(100_000_000)
  vatCents: number;

  @Field(() => PurchaseUseEnum)
  use: PurchaseUse;
}

@InputType({ description: 'A period to close, as it was shown.' })
export class VatClosingInput {
  @Field(() => PlainDate)
  from: string;

  @Field(() => PlainDate)
  to: string;

  @Field(() => Int, { description: 'What was shown of it, in whole euros.' })
  @Min(-10_000_000)
  @Max(10_000_000)
  netEuros: number;
}
