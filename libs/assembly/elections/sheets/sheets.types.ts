import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CountProgress } from '../../votes/counts/counts.types.js';

@ObjectType({ description: 'What the papers counted say of one name.' })
export class NameCount {
  @Field(() => ID)
  candidateId: string;

  @Field(() => [Int], {
    description: 'Voices; or those for, against and blank; or those of each grade, the lowest first.',
  })
  figures: number[];
}

@ObjectType({ description: 'The papers of a round as they were counted, in voices.' })
export class ElectionCount {
  @Field(() => Int)
  valid: number;

  @Field(() => Int)
  blank: number;

  @Field(() => Int)
  null: number;

  @Field(() => [NameCount])
  names: NameCount[];
}

@ObjectType({ description: 'Where what the viewer counted differs from what someone else did.' })
export class ElectionCountDifference {
  @Field(() => ID, { nullable: true, description: 'Null for valid, blank and void papers.' })
  candidateId: string | null;

  @Field(() => Int, { description: 'Which figure of the name; of papers, 0 valid, 1 blank, 2 void.' })
  column: number;

  @Field(() => Int)
  mine: number;

  @Field(() => Int)
  theirs: number;

  @Field({ description: 'Who counted otherwise.' })
  name: string;
}

@ObjectType({ description: 'Where counting the papers of a round stands, for those who count.' })
export class ElectionCounting extends CountProgress {
  @Field(() => ElectionCount, { nullable: true, description: 'What the viewer counted.' })
  mine: ElectionCount | null;

  @Field(() => ElectionCount, { nullable: true, description: 'The count that stands.' })
  agreed: ElectionCount | null;

  @Field(() => [ElectionCountDifference], {
    description: 'For who has counted too: nobody sees a count before giving theirs.',
  })
  differences: ElectionCountDifference[];
}
