import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum Channel {
  email = 'email',
  letter = 'letter',
  hand = 'hand',
}
registerEnumType(Channel, { name: 'ConvocationChannel' });

export enum Answer {
  present = 'present',
  remote = 'remote',
  proxy = 'proxy',
  absent = 'absent',
}
registerEnumType(Answer, { name: 'ConvocationAnswer' });

/** One member called to one assembly: how, when, with how much notice, and what they answered. */
@Entity()
@ObjectType()
export class Convocation {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  @Field(() => ID)
  assemblyId: string;

  @Column('uuid')
  @Field(() => ID)
  personId: string;

  @Column('text')
  @Field(() => Channel)
  channel: Channel;

  /** The mail that carries it; null for paper. */
  @Column('uuid', { nullable: true })
  mailId: string | null;

  /** The document it carries. */
  @Column('uuid', { nullable: true })
  fileId: string | null;

  /** The day it was put in the post or handed over; a mail knows its own. */
  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;

  @Column('int')
  @Field(() => Int, { description: 'Days missing to the notice the statutes ask for; 0 in time.' })
  lateDays: number;

  @Column('text', { nullable: true })
  @Field(() => Answer, { nullable: true })
  answer: Answer | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  answeredAt: Date | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;
}
