import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A standing group of volunteers. Who is in it, and who leads it, are mandates. */
@Entity()
@ObjectType()
export class Commission {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column()
  @Field()
  name: string;

  @Column()
  @Field({ description: 'What it is for.' })
  purpose: string;

  @Column()
  @Field({ description: 'Any member may join.' })
  openEntry: boolean;

  @Column()
  @Field({ description: 'What a newcomer reads on joining.' })
  welcome: string;

  @Column()
  @Field({ description: 'For what concerns them all: its members are the leads of the others.' })
  intercommission: boolean;

  @Column('int')
  @Field(() => Int)
  position: number;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  closedAt: Date | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  closeReason: string | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;
}
