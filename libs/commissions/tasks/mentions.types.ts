import { Field, ID, ObjectType } from '@nestjs/graphql';

/** Words about a task that call the viewer. */
@ObjectType()
export class TaskMention {
  @Field(() => ID, { description: 'The comment.' })
  id: string;

  @Field()
  body: string;

  @Field()
  recordedAt: Date;

  authorId: string | null;

  taskId: string;
}
