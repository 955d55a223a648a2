import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Bucket } from '../../rules/kinds.js';
import { VoteCounts } from '../votes.types.js';

export enum CountChannel {
  hands = 'hands',
  paper = 'paper',
}
registerEnumType(CountChannel, { name: 'CountChannel' });

export enum CountState {
  /** Nobody has counted yet. */
  none = 'none',
  /** Another person must count too. */
  awaited = 'awaited',
  /** They found different counts. */
  differ = 'differ',
  /** The count stands. */
  agreed = 'agreed',
}
registerEnumType(CountState, { name: 'CountState' });

/** What a voice said, as GraphQL names it: `null` is a word it keeps for itself. */
export const BucketEnum = {
  for: 'for',
  against: 'against',
  abstention: 'abstention',
  blank: 'blank',
  void: 'null',
} as const satisfies Record<string, Bucket>;
registerEnumType(BucketEnum, { name: 'Bucket' });

@ObjectType({ description: 'Where what the viewer counted differs from what someone else did.' })
export class CountDifference {
  @Field(() => BucketEnum)
  bucket: Bucket;

  @Field(() => Int)
  mine: number;

  @Field(() => Int)
  theirs: number;

  @Field({ description: 'Who counted otherwise.' })
  name: string;

  @Field(() => ID, { nullable: true, description: 'The college, where they are counted apart.' })
  collegeId: string | null;
}

/** What is told of counting, whatever is counted. */
@ObjectType({ isAbstract: true })
export class CountProgress {
  @Field(() => Int, { description: 'How many people must find the same: 1 or 2.' })
  needed: number;

  @Field(() => CountState)
  state: CountState;

  @Field(() => Int, { description: 'The most voices that can be counted now.' })
  most: number;

  @Field(() => Int, { description: 'Voices cast online.' })
  online: number;

  @Field(() => [String], { description: 'Who has counted.' })
  countedBy: string[];
}

@ObjectType({ description: 'A college to count apart, where members vote by colleges.' })
export class CollegeToCount {
  @Field(() => ID, { nullable: true, description: 'Null for those who belong to none.' })
  collegeId: string | null;

  @Field(() => String, { nullable: true, description: 'Null for those who belong to none.' })
  name: string | null;

  @Field(() => Int, { description: 'The most voices that can be counted in it now.' })
  most: number;

  @Field(() => VoteCounts, { nullable: true, description: 'What the viewer counted of it.' })
  mine: VoteCounts | null;
}

@ObjectType({ description: 'Where counting hands or paper stands, for those who count.' })
export class Counting extends CountProgress {
  @Field(() => CountChannel)
  channel: CountChannel;

  @Field(() => [CollegeToCount], { description: 'Nothing where everyone votes together.' })
  colleges: CollegeToCount[];

  @Field(() => VoteCounts, { nullable: true, description: 'What the viewer counted.' })
  mine: VoteCounts | null;

  @Field(() => VoteCounts, { nullable: true, description: 'The count that stands.' })
  agreed: VoteCounts | null;

  @Field(() => [CountDifference], {
    description: 'For who has counted too: nobody sees a count before giving theirs.',
  })
  differences: CountDifference[];
}

@ObjectType({ description: 'A mandate in the room, before a paper ballot is handed for it.' })
export class PaperMandate {
  @Field(() => ID)
  electorId: string;

  @Field()
  name: string;

  @Field({ description: 'Who takes the paper: the member, or who carries the voice.' })
  castByName: string;

  @Field(() => Int)
  voices: number;

  @Field({ description: 'Signed off for paper already.' })
  signed: boolean;
}
