import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID, MaxLength } from 'class-validator';

@InputType()
export class AmendmentInput {
  @Field(() => ID)
  @IsUUID()
  itemId: string;

  @Field(() => ID, { description: 'Who proposes it.' })
  @IsUUID()
  proposerId: string;

  @Field({ description: 'What the whole resolution would say.' })
  @MaxLength(20_000)
  text: string;

  @Field({
    description: 'Who conducts confirms that it changes how the item is decided, not what it is about.',
  })
  withinItem: boolean;
}
