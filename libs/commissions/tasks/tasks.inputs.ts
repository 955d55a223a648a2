import { PageInput, PlainDate } from '@etabli/platform';
import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsOptional,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { TaskLinkInput } from './parts.inputs.js';

/** What a task says of itself. Fields left out stay as they are; null empties them. */
@InputType()
export class TaskInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @MinLength(1)
  @MaxLength(200)
  title?: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(20_000)
  description?: string;

  @Field(() => PlainDate, { nullable: true })
  @IsOptional()
  dueOn?: string | null;

  @Field(() => Int, { nullable: true, description: 'How long it may take, in minutes.' })
  @IsOptional()
  @Min(1)
  @Max(60_000)
  estimateMinutes?: number | null;
}

/** A task to open, at the top of the first column unless said. */
@InputType()
export class OpenTaskInput extends TaskInput {
  @Field(() => ID)
  @IsUUID()
  commissionId: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  stageId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'A draft that only its author sees.' })
  @IsOptional()
  private?: boolean | null;

  @Field(() => [ID], { nullable: true, description: 'Who does it.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  assigneeIds?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Labels by name; new ones are made.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @MaxLength(60, { each: true })
  labels?: string[] | null;

  @Field(() => TaskLinkInput, { nullable: true, description: 'What it is about.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => TaskLinkInput)
  about?: TaskLinkInput | null;
}

/** Where a task goes: a column, and beside which task; at the top of the column unless said. */
@InputType()
export class MoveTaskInput {
  @Field(() => ID)
  @IsUUID()
  stageId: string;

  @Field(() => ID, { nullable: true, description: 'Right after this task.' })
  @IsOptional()
  @IsUUID()
  afterId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Right before this task.' })
  @IsOptional()
  @IsUUID()
  beforeId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'At the bottom of the column.' })
  @IsOptional()
  last?: boolean | null;
}

/** One change for many tasks: what is said is done to each. */
@InputType()
export class TaskChangeInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  stageId?: string | null;

  @Field(() => PlainDate, { nullable: true })
  @IsOptional()
  dueOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'Somebody who does it from now on.' })
  @IsOptional()
  @IsUUID()
  assigneeId?: string | null;

  @Field(() => String, { nullable: true, description: 'A label to put on, by name.' })
  @IsOptional()
  @MinLength(1)
  @MaxLength(60)
  label?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Takes them off the board.' })
  @IsOptional()
  remove?: boolean | null;
}

export const DueFilter = { late: 'late', week: 'week', none: 'none' } as const;
export type DueFilter = (typeof DueFilter)[keyof typeof DueFilter];
registerEnumType(DueFilter, {
  name: 'DueFilter',
  valuesMap: {
    late: { description: 'The day is past, and it is not done.' },
    week: { description: 'In the next seven days, or late.' },
    none: { description: 'Without a day.' },
  },
});

/** Which tasks: all filters hold together. */
@InputType()
export class TaskFilter {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  commissionId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  stageId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Held by the viewer.' })
  @IsOptional()
  mine?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Held by somebody.' })
  @IsOptional()
  @IsUUID()
  personId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Held by nobody.' })
  @IsOptional()
  free?: boolean | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  labelId?: string | null;

  @Field(() => DueFilter, { nullable: true })
  @IsOptional()
  due?: DueFilter | null;

  @Field(() => PlainDate, { nullable: true, description: 'Due on this day or later.' })
  @IsOptional()
  dueFrom?: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'Due on this day or earlier.' })
  @IsOptional()
  dueUntil?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Done, or not; both unless said.' })
  @IsOptional()
  finished?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Those taken off the board, instead of the others.' })
  @IsOptional()
  removed?: boolean | null;
}

@InputType()
export class TasksPageInput extends PageInput {
  @Field(() => TaskFilter, { nullable: true })
  @IsOptional()
  filter?: TaskFilter | null;
}
