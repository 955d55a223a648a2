import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Max, Min } from 'class-validator';

@InputType({ description: 'What is asked back of the credit that a closed period left.' })
export class VatRefundInput {
  @Field(() => ID)
  closingId: string;

  @Field(() => Int, { description: 'Whole euros.' })
  @Min(1)
  @Max(10_000_000)
  amountEuros: number;
}
