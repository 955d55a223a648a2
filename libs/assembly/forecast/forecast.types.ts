import { Field, Int, ObjectType } from '@nestjs/graphql';
import { QuorumState } from '../roll/roll.types.js';

/** The quorum as answers and proxies let one expect it. Everything counts electors. */
@ObjectType()
export class QuorumForecast {
  @Field(() => Int)
  answered: number;

  @Field(() => Int)
  unanswered: number;

  @Field({ description: 'What was answered.' })
  sentence: string;

  @Field(() => [QuorumState], { description: 'For each kind of decision, counting only those who said so.' })
  quorums: QuorumState[];

  @Field(() => String, { nullable: true, description: 'Proxies that hang on someone who has not answered.' })
  waiting: string | null;

  @Field(() => String, { nullable: true, description: 'What past assemblies let one expect of the others.' })
  usual: string | null;
}
