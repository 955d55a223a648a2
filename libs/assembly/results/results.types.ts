import { PlainDate } from '@etabli/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'An assembly adopted where the result of a year goes.' })
export class ResultDecision {
  @Field(() => ID)
  assemblyId: string;

  @Field()
  title: string;

  @Field(() => PlainDate, { description: 'The day it was held.' })
  decidedOn: string;
}
