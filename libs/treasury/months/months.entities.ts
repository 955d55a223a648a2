import { PlainDate } from '@etabli/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MonthPoint } from '../rules/months/points.js';
import { MonthPointView } from './months.types.js';

/** A month that was said done, and what its list was then. */
@Entity()
@ObjectType()
export class MonthDone {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('date')
  @Field(() => PlainDate, { description: 'Its first day.' })
  month: string;

  @Column('jsonb')
  @Field(() => [MonthPointView])
  points: MonthPoint[];

  @Column()
  @Field()
  note: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  recordedBy: string | null;
}
