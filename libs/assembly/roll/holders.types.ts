import { Field, ID, ObjectType } from '@nestjs/graphql';

/** Someone a voice could be given to, judged before it is. */
@ObjectType()
export class ProxyHolder {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => String, { nullable: true, description: 'Why they could not carry it; null when they could.' })
  refusal: string | null;
}
