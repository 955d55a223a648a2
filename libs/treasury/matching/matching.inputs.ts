import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsOptional, Matches, Max, MaxLength, Min } from 'class-validator';
import { MOST_CENTS } from '../dues/dues.inputs.js';
import { NamedDueInput } from '../payments/payments.inputs.js';

@InputType({ description: 'What was shown for a line, accepted.' })
export class AcceptedInput {
  @Field(() => ID)
  lineId: string;

  @Field({ description: 'The key of the proposal.' })
  @MaxLength(20_000)
  key: string;
}

@InputType({
  description: 'Some of the money of a line: of a person, of a payment already known, or of an account.',
})
export class MatchPartInput {
  @Field(() => Int, { description: 'Signed cents, as on the line.' })
  @Min(-MOST_CENTS)
  @Max(MOST_CENTS)
  amountCents: number;

  @Field(() => ID, { nullable: true, description: 'Who paid.' })
  @IsOptional()
  personId?: string | null;

  @Field(() => [NamedDueInput], { defaultValue: [], description: 'What it pays; the rest is credit.' })
  @ArrayMaxSize(100)
  dues: NamedDueInput[] = [];

  @Field(() => ID, { nullable: true })
  @IsOptional()
  paymentId?: string | null;

  @Field(() => String, { nullable: true, description: 'Number of an account of the books.' })
  @IsOptional()
  @Matches(/^[1-8][0-9]{2,7}$/)
  account?: string | null;
}

@InputType({ description: 'A line, matched by hand: whole, or split.' })
export class MatchByHandInput {
  @Field(() => ID)
  lineId: string;

  @Field(() => [MatchPartInput])
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  parts: MatchPartInput[];
}
