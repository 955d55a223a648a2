import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { VoteOutcome } from '../rules/election-outcome.js';

export enum VoteMethod {
  /** Hands, counted by the scrutineers. */
  hands = 'hands',
  /** Each elector by name, on a phone. */
  named = 'named',
  /** In secret: on phones where the statutes allow them, on paper for the others. */
  secret = 'secret',
  /** Aloud, word by word, without ballots: an election without candidate. */
  circle = 'circle',
}
registerEnumType(VoteMethod, { name: 'VoteMethod' });

export enum Choice {
  for = 'for',
  against = 'against',
  abstention = 'abstention',
  blank = 'blank',
}
registerEnumType(Choice, { name: 'Choice' });

export enum CastingVote {
  for = 'for',
  against = 'against',
}
registerEnumType(CastingVote, { name: 'CastingVote' });

/** An item put to the vote. What decided it is kept with its result, for ever. */
@Entity()
@ObjectType()
export class Vote {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  @Field(() => ID)
  assemblyId: string;

  @Column('uuid')
  @Field(() => ID)
  agendaItemId: string;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'The amendment voted on; null for the resolution itself.' })
  amendmentId: string | null;

  @Column('int', { default: 1 })
  @Field(() => Int, { description: 'Of an election; 1 for any other vote.' })
  round: number;

  @Column('text')
  @Field(() => VoteMethod)
  method: VoteMethod;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  openedAt: Date;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  closedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  cancelledAt: Date | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  cancelReason: string | null;

  @Column('text', { nullable: true })
  castingVote: CastingVote | null;

  /** The result with every input that decided it. */
  @Column('jsonb', { nullable: true })
  outcome: VoteOutcome | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  proclaimedAt: Date | null;
}
