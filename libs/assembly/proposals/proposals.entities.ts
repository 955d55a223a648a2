import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ItemKind } from '../agenda/agenda.entities.js';

/** An item that a member asks to put on the agenda of an assembly they were called to. */
@Entity()
@ObjectType()
export class ItemProposal {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  @Field(() => ID)
  assemblyId: string;

  @Column('uuid')
  proposerId: string;

  @Column('text')
  @Field(() => ItemKind)
  kind: ItemKind;

  @Column()
  @Field()
  title: string;

  @Column()
  @Field()
  text: string;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  /** The item it became. */
  @Column('uuid', { nullable: true })
  agendaItemId: string | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;
}
