import { Field, ID, InputType } from '@nestjs/graphql';
import { MaxLength } from 'class-validator';
import { InstalmentPlanInput } from '../dues/dues.inputs.js';

@InputType({ description: 'Parts in which somebody proposes to pay what they owe.' })
export class InstalmentProposalInput extends InstalmentPlanInput {
  @Field({ defaultValue: '' })
  @MaxLength(500)
  message: string = '';
}

@InputType()
export class InstalmentAnswerInput {
  @Field(() => ID)
  id: string;

  @Field({ description: 'It becomes the plan of the due.' })
  accept: boolean;

  @Field({ defaultValue: '', description: 'Needed to decline.' })
  @MaxLength(500)
  answer: string = '';
}
