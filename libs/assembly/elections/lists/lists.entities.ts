import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Received } from '../../rules/candidacies.js';
import { ReceivedEnum } from '../elections.entities.js';

/** A team that stands together; who is on it are candidacies. Append-only, as they are. */
@Entity()
@ObjectType()
export class CandidateList {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  assemblyId: string;

  @Column('uuid')
  @Field(() => ID)
  agendaItemId: string;

  @Column()
  @Field()
  name: string;

  @Column()
  @Field({ description: 'What they say of what they propose.' })
  statement: string;

  @Column('text')
  @Field(() => ReceivedEnum)
  received: Exclude<Received, 'declared'>;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  at: Date;
}
