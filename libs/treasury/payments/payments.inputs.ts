import { PlainDate } from '@etabli/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, Max, MaxLength, Min, MinLength } from 'class-validator';
import { MOST_CENTS } from '../dues/dues.inputs.js';
import { PaymentMethod } from './payments.entities.js';

@InputType()
export class NamedDueInput {
  @Field(() => ID)
  dueId: string;

  @Field(() => Int, { nullable: true, description: 'Cents; as much as remains of it unless said.' })
  @IsOptional()
  @Min(1)
  @Max(MOST_CENTS)
  amountCents?: number | null;
}

@InputType({ description: 'Money that came in, as somebody tells it.' })
export class PaymentInput {
  @Field(() => ID, { description: 'Who paid.' })
  personId: string;

  @Field(() => PaymentMethod)
  method: PaymentMethod;

  @Field(() => Int, { description: 'Cents.' })
  @Max(MOST_CENTS)
  amountCents: number;

  @Field(() => PlainDate)
  receivedOn: string;

  @Field({ description: 'Made where it is recorded: sent twice, it is one payment.' })
  @MinLength(8)
  @MaxLength(80)
  idempotencyKey: string;

  @Field(() => [NamedDueInput], {
    defaultValue: [],
    description: 'What it pays; the oldest first unless said.',
  })
  @ArrayMaxSize(100)
  dues: NamedDueInput[] = [];

  @Field({ defaultValue: '' })
  @MaxLength(300)
  note: string = '';

  @Field({
    defaultValue: false,
    description: 'It is other money than a payment that looks the same and is known already.',
  })
  distinct: boolean = false;
}
