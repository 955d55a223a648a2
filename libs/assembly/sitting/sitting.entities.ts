import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that happened during the sitting and belongs in its minutes. */
@Entity()
@ObjectType()
export class Incident {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  @Field(() => ID)
  assemblyId: string;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true })
  agendaItemId: string | null;

  @Column({ type: 'timestamptz', update: false })
  @Field()
  at: Date;

  @Column()
  @Field()
  text: string;

  @Column({ default: false })
  @Field({ description: 'Was it entered after the sitting, having been forgotten?' })
  afterwards: boolean;

  @Column({ type: 'timestamptz', insert: false, update: false })
  recordedAt: Date;

  /** The link to those away was cut, or came back. */
  @Column('text', { nullable: true })
  remoteLink: 'cut' | 'back' | null;
}
