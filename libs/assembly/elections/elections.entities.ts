import type { MandateRole } from '@etabli/access';
import { MandateRoleEnum } from '@etabli/membership';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Received, RoundSetting } from '../rules/candidacies.js';
import type { ElectionMethod as Method } from '../rules/elections.js';

/** The ways of electing, as GraphQL names them. */
export const ElectionMethodEnum = {
  plurinominal_relative: 'plurinominal-relative',
  two_round: 'two-round',
  list: 'list',
  uninominal: 'uninominal',
  majority_judgment: 'majority-judgment',
  approval: 'approval',
  schulze: 'schulze',
  stv: 'stv',
  without_candidate: 'without-candidate',
} as const satisfies Record<string, Method>;
registerEnumType(ElectionMethodEnum, { name: 'ElectionMethod' });

export const ReceivedEnum: Record<Received, Received> = {
  declared: 'declared',
  paper: 'paper',
  sitting: 'sitting',
};
registerEnumType(ReceivedEnum, {
  name: 'CandidacyReceived',
  description: 'Declared by the person, received on paper, or said in the sitting.',
});

/** What an agenda item elects. */
@Entity()
@ObjectType()
export class Election {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  agendaItemId: string;

  @Column('uuid')
  assemblyId: string;

  @Column('text')
  @Field(() => MandateRoleEnum, { description: 'What those elected become.' })
  office: MandateRole;

  /** The college of the statutes that elects alone; null where the whole assembly does. */
  @Column('text', { nullable: true })
  collegeId: string | null;

  @Column('int')
  @Field(() => Int)
  seats: number;

  @Column('text')
  @Field(() => ElectionMethodEnum)
  method: Method;

  @Column('int')
  @Field(() => Int)
  termYears: number;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, {
    nullable: true,
    description: 'Last instant to declare oneself; null: until the vote opens.',
  })
  candidaciesUntil: Date | null;
}

/** Someone who stands, with their words. Append-only, as its withdrawal is. */
@Entity()
@ObjectType()
export class Candidacy {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  assemblyId: string;

  @Column('uuid')
  @Field(() => ID)
  agendaItemId: string;

  @Column('uuid')
  @Field(() => ID)
  personId: string;

  @Column('int')
  number: number;

  @Column()
  @Field({ description: 'What they say of themselves.' })
  statement: string;

  @Column('text')
  @Field(() => ReceivedEnum)
  received: Received;

  @Column()
  guardiansConsent: boolean;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'The list they stand on, in a ballot by lists.' })
  listId: string | null;

  @Column('int', { nullable: true })
  @Field(() => Int, { nullable: true, description: 'Their place on it, from 1.' })
  place: number | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  at: Date;
}

/** A round as it was opened: what voters are handed, and the phrase its lots are drawn from. */
@Entity()
export class ElectionRound {
  @PrimaryColumn('uuid')
  voteId: string;

  @Column('uuid')
  agendaItemId: string;

  @Column('uuid')
  assemblyId: string;

  @Column('jsonb')
  setting: RoundSetting;

  @Column()
  seed: string;
}
