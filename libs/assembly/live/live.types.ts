import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ItemKind } from '../agenda/agenda.entities.js';
import { AssemblyState } from '../assemblies/assemblies.entities.js';
import { QuorumState } from '../roll/roll.types.js';
import { VoteMethod } from '../votes/votes.entities.js';
import { Participation, VoteResult } from '../votes/votes.types.js';

export enum LiveStage {
  open = 'open',
  /** Closed, its result not yet said. */
  counted = 'counted',
}
registerEnumType(LiveStage, { name: 'LiveStage' });

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

  @Field()
  text: string;
}

@ObjectType({ description: 'The vote under way: who has voted is counted, what was voted is not.' })
export class LiveVote {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  itemId: string;

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
}

@ObjectType({ description: 'The last result said aloud.' })
export class LiveResult extends VoteResult {
  @Field(() => ID)
  voteId: string;

  @Field(() => ID)
  itemId: string;

  @Field()
  title: string;

  @Field()
  proclaimedAt: Date;
}

@ObjectType({ description: 'What the room sees, on its screen and on every phone: nothing personal.' })
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

  @Field(() => LiveResult, { nullable: true })
  result: LiveResult | null;

  @Field(() => [QuorumState])
  quorums: QuorumState[];
}
