import { Json, PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Rhythm } from '../rules/recurrence.js';

/** A task that comes back, as a calendar says it. */
@Entity()
@ObjectType()
export class TaskSeries {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  @Field(() => ID)
  commissionId: string;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'The mission it belongs to: whoever holds it does it.' })
  missionId: string | null;

  @Column()
  @Field()
  title: string;

  @Column()
  @Field()
  description: string;

  @Column('int', { nullable: true })
  @Field(() => Int, { nullable: true })
  estimateMinutes: number | null;

  @Column('text', { array: true })
  @Field(() => [String], { description: 'Labels put on each of its tasks, by name.' })
  labels: string[];

  @Column('jsonb')
  @Field(() => Json)
  rhythm: Rhythm;

  @Column('date')
  @Field(() => PlainDate)
  startsOn: string;

  @Column('int')
  @Field(() => Int, { description: 'The task of a day is opened so many days before it.' })
  leadDays: number;

  @Column('date', { nullable: true })
  @Field(() => PlainDate, { nullable: true, description: 'The next day for which there is no task yet.' })
  nextOn: string | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  endedAt: Date | null;
}
