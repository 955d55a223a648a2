import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, Max, MaxLength, Min } from 'class-validator';
import { Commission } from '../commissions.entities.js';
import { Stage } from './stages.entities.js';
import { Task } from './tasks.entities.js';
import { TaskFilter } from './tasks.inputs.js';

/** A column with its first tasks. */
@ObjectType()
export class BoardColumn {
  @Field(() => Stage)
  stage: Stage;

  @Field(() => [Task])
  items: Task[];

  @Field(() => Int, { description: 'How many there are in all.' })
  total: number;
}

/** The tasks of a commission, column by column. */
@ObjectType()
export class Board {
  @Field(() => Commission)
  commission: Commission;

  @Field(() => [BoardColumn])
  columns: BoardColumn[];
}

/** Something changed on a board: read it again. */
@ObjectType()
export class BoardNews {
  @Field(() => ID)
  commissionId: string;

  @Field()
  changedAt: Date;
}

/** The same was done to many tasks. */
@ObjectType()
export class TaskChanges {
  @Field(() => [ID], { description: 'The lines of history it left: what to take back to undo it whole.' })
  eventIds: string[];
}

/** What of a board is shown. */
@InputType()
export class BoardPageInput {
  @Field(() => Int, { defaultValue: 50, description: 'How many tasks of each column.' })
  @Min(1)
  @Max(100)
  limit = 50;

  @Field(() => String, { nullable: true, description: 'Words looked for, accents and case ignored.' })
  @IsOptional()
  @MaxLength(200)
  search?: string | null;

  @Field(() => TaskFilter, { nullable: true })
  @IsOptional()
  filter?: TaskFilter | null;
}
