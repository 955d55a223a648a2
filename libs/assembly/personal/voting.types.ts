import { Field, ID, ObjectType } from '@nestjs/graphql';
import { BallotPaper } from '../elections/elections.types.js';
import { MyMandate } from '../votes/votes.types.js';

/** The vote under way as a booth opened by a link needs it, and nothing that leads further. */
@ObjectType()
export class PersonalVote {
  @Field(() => ID)
  id: string;

  @Field(() => BallotPaper, { nullable: true, description: 'Of a round of an election.' })
  paper: BallotPaper | null;
}

@ObjectType({ description: 'What the person of a link may cast in the sitting.' })
export class PersonalBallots {
  @Field(() => PersonalVote, { nullable: true, description: 'The vote open to phones, if one is.' })
  vote: PersonalVote | null;

  @Field(() => [MyMandate], { description: 'One’s own first.' })
  mandates: MyMandate[];
}
