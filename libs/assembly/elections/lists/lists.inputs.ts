import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, MaxLength, MinLength } from 'class-validator';
import type { Received } from '../../rules/candidacies.js';

type ListReceived = Exclude<Received, 'declared'>;
export const ListReceivedEnum: Record<ListReceived, ListReceived> = { paper: 'paper', sitting: 'sitting' };
registerEnumType(ListReceivedEnum, {
  name: 'ListReceived',
  description: 'On paper, signed by each person; or said in the sitting.',
});

/** A list as it was handed in, with the consent of each person on it. */
@InputType()
export class CandidateListInput {
  @Field(() => ID)
  itemId: string;

  @Field()
  @MinLength(1)
  @MaxLength(200)
  name: string;

  @Field({ defaultValue: '' })
  @MaxLength(2000)
  statement: string = '';

  @Field(() => [ID], { description: 'In the order in which they take seats.' })
  @ArrayMaxSize(100)
  personIds: string[];

  @Field(() => ListReceivedEnum, { defaultValue: 'paper' })
  received: ListReceived = 'paper';

  @Field({
    defaultValue: false,
    description: 'Written consent of the legal representatives of each person under 16.',
  })
  guardiansConsent: boolean = false;
}
