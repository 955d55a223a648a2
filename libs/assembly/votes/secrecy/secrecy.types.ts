import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { VoteMethod } from '../votes.entities.js';

/** The clause that imposes secrecy, as GraphQL names it. */
export const SecrecyCauseEnum = {
  always: 'ballot.mode',
  person: 'ballot.secret_if_persons',
  requests: 'ballot.secret_requests',
} as const;
export type SecrecyCause = (typeof SecrecyCauseEnum)[keyof typeof SecrecyCauseEnum];
registerEnumType(SecrecyCauseEnum, { name: 'SecrecyCause' });

@ObjectType({ description: 'How an item may be voted, and who asked for secrecy.' })
export class ItemBallot {
  @Field(() => [VoteMethod], { description: 'The ways the statutes allow, in the order proposed.' })
  methods: VoteMethod[];

  @Field(() => SecrecyCauseEnum, { nullable: true, description: 'Why in secret only, when it is so.' })
  imposedBy: SecrecyCause | null;

  @Field(() => Int, { description: 'Members who asked that it be voted in secret.' })
  requests: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Requests that impose it; null when asking changes nothing.',
  })
  requestsNeeded: number | null;

  @Field({ description: 'The viewer is one of them.' })
  asked: boolean;
}
