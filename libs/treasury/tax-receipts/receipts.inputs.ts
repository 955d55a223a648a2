import { PlainDate } from '@etabli/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID, Max, MaxLength, Min, MinLength } from 'class-validator';
import { MOST_CENTS } from '../dues/dues.inputs.js';
import { PaymentMethod } from '../payments/payments.entities.js';
import { type Organism, OrganismEnum } from './receipts.entities.js';

@InputType({ description: 'Turning tax receipts on, or saying otherwise what holds of them.' })
export class TaxReceiptSettingInput {
  @Field(() => PlainDate, { description: 'Gifts from that day on.' })
  from: string;

  @Field({ description: 'What was read, word for word.' })
  @MaxLength(2_000)
  sentence: string;

  @Field(() => OrganismEnum)
  organism: Organism;

  @Field(() => PlainDate, { nullable: true, description: 'Of the answer of the administration, if any.' })
  @IsOptional()
  rescriptOn?: string | null;

  @Field({ defaultValue: '' })
  @MaxLength(120)
  rescriptReference: string = '';

  @Field({ defaultValue: false })
  feesCount: boolean = false;

  @Field()
  @MinLength(1)
  @MaxLength(120)
  signatory: string;
}

@InputType({ description: 'A gift that came.' })
export class GiftInput {
  @Field(() => ID)
  @IsUUID()
  personId: string;

  @Field(() => Int)
  @Min(1)
  @Max(MOST_CENTS)
  amountCents: number;

  @Field(() => PlainDate)
  receivedOn: string;

  @Field(() => PaymentMethod)
  method: PaymentMethod;

  @Field({ description: 'The same when the same gift is told again.' })
  @MinLength(1)
  @MaxLength(100)
  idempotencyKey: string;

  @Field({ defaultValue: false, description: 'It is other money than a payment that looks the same.' })
  distinct: boolean = false;
}

@InputType({ description: 'A run as its preview showed it: refused when something changed since.' })
export class TaxReceiptRunInput {
  @Field(() => Int)
  @Min(2000)
  @Max(2200)
  year: number;

  @Field(() => Int)
  receipts: number;

  @Field(() => Int)
  totalCents: number;
}

@InputType({ description: 'What a receipt says of a company.' })
export class DonorRegisterInput {
  @Field(() => ID)
  @IsUUID()
  personId: string;

  @Field()
  @MaxLength(20)
  siren: string;

  @Field()
  @MinLength(1)
  @MaxLength(80)
  legalForm: string;
}
