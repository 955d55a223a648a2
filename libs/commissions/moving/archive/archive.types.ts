import { Field, Int, ObjectType } from '@nestjs/graphql';

/** What a file of commissions holds. */
@ObjectType()
export class ArchiveContents {
  @Field({ description: 'Name of the association it comes from.' })
  association: string;

  @Field()
  exportedAt: Date;

  @Field(() => [String])
  commissions: string[];

  @Field(() => Int)
  tasks: number;

  @Field(() => Int)
  comments: number;

  @Field(() => Int)
  documents: number;

  @Field(() => Int)
  meetings: number;

  @Field(() => Int)
  decisions: number;

  @Field(() => Int, { description: 'How many times hours were declared.' })
  hours: number;

  @Field(() => Int)
  reports: number;

  @Field(() => [String], { description: 'People of it who are nobody here.' })
  strangers: string[];

  @Field(() => Int, {
    description: 'Links of its tasks to what is not here, an assembly or a place: they stay behind.',
  })
  linksAstray: number;
}
