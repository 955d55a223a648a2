import { PlainDate } from '@etabli/platform';
import { Field, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, Max, MaxLength, Min } from 'class-validator';
import { MOST_CENTS } from '../dues/dues.inputs.js';

@InputType()
export class CashPiecesInput {
  @Field(() => Int)
  @Min(1)
  @Max(50_000)
  cents: number;

  @Field(() => Int)
  @Min(0)
  @Max(10_000)
  count: number;
}

@InputType({ description: 'What is in the cash box today.' })
export class CashCountInput {
  @Field(() => [CashPiecesInput])
  @ArrayMaxSize(15)
  pieces: CashPiecesInput[];

  @Field(() => Int, {
    description: 'What the books said when it was counted: if they have changed, it is counted again.',
  })
  booksCents: number;

  @Field({ defaultValue: '', description: 'Needed when the count and the books differ.' })
  @MaxLength(300)
  explanation: string = '';
}

@InputType()
export class CashDepositInput {
  @Field(() => Int, { description: 'Cents.' })
  @Min(1)
  @Max(MOST_CENTS)
  amountCents: number;

  @Field(() => PlainDate)
  onDate: string;
}
