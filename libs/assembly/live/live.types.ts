import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ItemKind } from '../agenda/agenda.entities.js';
import { AssemblyState } from '../assemblies/assemblies.entities.js';
import { Floor } from '../debate/floor.types.js';
import { LiveCircle } from '../elections/circle/circle.types.js';
import { QuorumState } from '../roll/roll.types.js';
import { VoteMethod } from '../votes/votes.entities.js';
import { Participation, VoteResult } from '../votes/votes.types.js';

export enum LiveStage {
  open = 'open',
  /** Closed, its result not yet said. */
  counted = 'counted',
}
registerEnumType(LiveStage, { name: 'LiveStage' });

@ObjectType({ description: 'Another text for the resolution under discussion.' })
export class LiveAmendment {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field({ description: 'Name of who proposes it.' })
  proposer: string;

  @Field()
  text: string;
}

@ObjectType({ description: 'The item the assembly is at.' })
export class LiveItem {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  position: number;

  @Field(() => ItemKind)
  kind: ItemKind;

  @Field()
  title: string;

  @Field({ description: 'As it stands, the amendments adopted put in.' })
  text: string;

  @Field({ description: 'An amendment was adopted: the text is no longer the one sent.' })
  amended: boolean;

  @Field(() => [LiveAmendment], { description: 'Those that wait, the next to be voted first.' })
  amendments: LiveAmendment[];

  @Field(() => [String], {
    description: 'Who stands before any ballot of an election: people, or lists with theirs.',
  })
  standing: string[];
}

@ObjectType({ description: 'The round of an election under way.' })
export class LiveElection {
  @Field(() => String, { nullable: true, description: 'The college that elects alone.' })
  college: string | null;

  @Field(() => Int)
  seats: number;

  @Field(() => Int)
  round: number;

  @Field({ description: 'Settles a tie of the ballot before.' })
  tieBallot: boolean;

  @Field({ description: 'Lots of the count are drawn from it.' })
  seed: string;

  @Field(() => [String], { description: 'Names on the ballot paper, in its order.' })
  names: string[];
}

@ObjectType({ description: 'The vote under way: who has voted is counted, what was voted is not.' })
export class LiveVote {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  itemId: string;

  @Field(() => ID, { nullable: true, description: 'The amendment voted on; null for the resolution itself.' })
  amendmentId: string | null;

  @Field(() => VoteMethod)
  method: VoteMethod;

  @Field(() => LiveStage)
  stage: LiveStage;

  @Field()
  openedAt: Date;

  @Field(() => Participation, {
    nullable: true,
    description: 'Of votes on phones and paper: hands are not counted one by one.',
  })
  participation: Participation | null;

  @Field({ description: 'Phones may vote; otherwise hands or paper only.' })
  online: boolean;

  @Field(() => LiveElection, { nullable: true })
  election: LiveElection | null;

  @Field(() => LiveCircle, { nullable: true, description: 'Of an election without candidate.' })
  circle: LiveCircle | null;
}

@ObjectType({ description: 'A result said aloud.' })
export class LiveResult extends VoteResult {
  @Field(() => ID)
  voteId: string;

  @Field(() => ID)
  itemId: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The amendment it is the result of; null for the resolution.',
  })
  amendmentId: string | null;

  @Field()
  title: string;

  @Field()
  proclaimedAt: Date;
}

@ObjectType({
  description:
    'What the room sees, on its screen and on every phone: nothing personal but who asked to speak, or proposed an amendment.',
})
export class LiveAssembly {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  revision: number;

  @Field(() => AssemblyState)
  state: AssemblyState;

  @Field(() => LiveItem, { nullable: true })
  item: LiveItem | null;

  @Field(() => LiveVote, { nullable: true })
  vote: LiveVote | null;

  @Field(() => [LiveResult], {
    description: 'The last result said aloud, with those said in the same breath: of every college.',
  })
  results: LiveResult[];

  @Field(() => [QuorumState])
  quorums: QuorumState[];

  @Field(() => Floor, { nullable: true, description: 'Null while the assembly is at no item.' })
  floor: Floor | null;
}
