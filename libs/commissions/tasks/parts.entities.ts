import { Json } from '@etabli/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TaskFields, TaskPart } from '../rules/task-course.js';

/** Somebody who does a task, since when. */
@Entity()
@ObjectType()
export class TaskAssignee {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  taskId: string;

  @Column('uuid')
  personId: string;

  @Column('timestamptz')
  @Field()
  since: Date;

  @Column('timestamptz', { nullable: true })
  until: Date | null;
}

/** A step of a task, ticked off by somebody. */
@Entity()
@ObjectType()
export class ChecklistItem {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  taskId: string;

  @Column()
  @Field()
  title: string;

  @Column()
  position: string;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  doneAt: Date | null;

  @Column('uuid', { nullable: true })
  doneBy: string | null;

  @Column('timestamptz', { nullable: true })
  removedAt: Date | null;
}

/** What somebody says about a task. */
@Entity()
@ObjectType()
export class TaskComment {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  taskId: string;

  @Column()
  @Field()
  body: string;

  @Column()
  @Field({ description: 'Who wrote it in the tool it was imported from, when they are nobody here.' })
  authorName: string;

  @Column('timestamptz', { nullable: true })
  removedAt: Date | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  recordedBy: string | null;
}

/** A document put with a task. */
@Entity()
@ObjectType()
export class TaskAttachment {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  taskId: string;

  @Column('uuid')
  fileId: string;

  @Column('timestamptz', { nullable: true })
  removedAt: Date | null;
}

/** What a task is about: something of the house, of whatever area, or a page of the web. */
@Entity()
@ObjectType()
export class TaskLink {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  taskId: string;

  @Column('uuid', { nullable: true })
  agendaItemId: string | null;

  @Column('uuid', { nullable: true })
  assemblyId: string | null;

  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('uuid', { nullable: true })
  commissionId: string | null;

  @Column('uuid', { nullable: true })
  placeId: string | null;

  @Column('uuid', { nullable: true })
  dueId: string | null;

  @Column('uuid', { nullable: true })
  expenseId: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  url: string | null;

  @Column()
  @Field({ description: 'How the one who linked it calls it; may be empty.' })
  title: string;

  @Column('timestamptz', { nullable: true })
  removedAt: Date | null;
}

/** One line of a task’s history. */
@Entity()
@ObjectType()
export class TaskEvent {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  taskId: string;

  @Column()
  @Field({ description: 'What happened, in a word: opened, moved, taken…' })
  kind: string;

  @Column('jsonb')
  @Field(() => Json, { description: 'The fields as they stood before.' })
  before: Partial<TaskFields>;

  @Column('jsonb')
  @Field(() => Json, { description: 'The fields as they stood after, or the part put on or taken off.' })
  after: Partial<TaskFields> & { part?: TaskPart; id?: string; on?: boolean };

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'The line that this one took back.' })
  undoesId: string | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  recordedBy: string | null;
}
