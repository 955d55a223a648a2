import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was written to those who had not answered a convocation. */
@Entity()
@ObjectType()
export class Reminder {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  @Field(() => ID)
  assemblyId: string;

  @Column()
  @Field()
  text: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;
}

/** One mail of a reminder to one person. */
@Entity()
export class ReminderSending {
  @PrimaryColumn('uuid')
  reminderId: string;

  @PrimaryColumn('uuid')
  convocationId: string;

  @Column('uuid')
  mailId: string;
}
