import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum MailState {
  waiting = 'waiting',
  sending = 'sending',
  sent = 'sent',
  /** Demonstration: kept to be read, never sent. */
  held = 'held',
  failed = 'failed',
  /** The process died while the mail was leaving: only a person can tell whether it arrived. */
  uncertain = 'uncertain',
}
registerEnumType(MailState, { name: 'MailState' });

/** One e-mail to one person: written in the transaction that decides it, sent after commit, kept as proof. */
@Entity()
@ObjectType()
export class Mail {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column()
  @Field()
  toAddress: string;

  @Column()
  @Field()
  toName: string;

  @Column()
  @Field()
  subject: string;

  @Column()
  @Field()
  html: string;

  @Column()
  @Field()
  text: string;

  @Column()
  @Field()
  kind: string;

  /** Files joined, by id. */
  @Column('uuid', { array: true })
  fileIds: string[];

  /** Where its recipient says to receive no more of these, by a link of their own. */
  @Column('text', { nullable: true })
  stopUrl: string | null;

  @Column('text')
  @Field(() => MailState)
  state: MailState;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  sentAt: Date | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  error: string | null;

  @Column('timestamptz')
  @Field()
  recordedAt: Date;
}
