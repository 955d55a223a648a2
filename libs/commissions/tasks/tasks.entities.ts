import { PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A thing to do, with an end, on the board of a commission. */
@Entity()
@ObjectType()
export class Task {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  @Field(() => ID)
  commissionId: string;

  @Column('uuid')
  @Field(() => ID)
  stageId: string;

  @Column()
  @Field()
  title: string;

  @Column()
  @Field()
  description: string;

  @Column('date', { nullable: true })
  @Field(() => PlainDate, { nullable: true })
  dueOn: string | null;

  @Column('int', { nullable: true })
  @Field(() => Int, { nullable: true })
  estimateMinutes: number | null;

  @Column()
  @Field({ description: 'Its place in its column: sorts as text.' })
  position: string;

  @Column('uuid', { nullable: true })
  authorId: string | null;

  @Column()
  @Field({ description: 'A draft that only its author sees.' })
  private: boolean;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  finishedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  removedAt: Date | null;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'The recurring task it comes from.' })
  seriesId: string | null;

  @Column('date', { nullable: true })
  @Field(() => PlainDate, { nullable: true, description: 'The day of the recurring task it stands for.' })
  occurrenceOn: string | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;
}
