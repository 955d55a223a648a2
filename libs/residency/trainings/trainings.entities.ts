import { PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is to be learnt before some machines are used. */
@Entity()
@ObjectType()
export class Training {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column()
  @Field()
  name: string;

  @Column()
  @Field({ description: 'How one gets it, as people read it when a booking is refused.' })
  how: string;

  @Column('int', { nullable: true })
  @Field(() => Int, { nullable: true, description: 'How long it is good; null for ever.' })
  validMonths: number | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  closedAt: Date | null;
}

/** A machine that asks for a training. */
@Entity()
export class TrainingPlace {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  trainingId: string;

  @Column('uuid')
  placeId: string;

  @Column('timestamptz', { nullable: true })
  removedAt: Date | null;
}

/** Somebody who may train others, and say that they know. */
@Entity()
export class Trainer {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  trainingId: string;

  @Column('uuid')
  personId: string;

  @Column('timestamptz', { nullable: true })
  removedAt: Date | null;
}

/** A day on which a trainer trains. */
@Entity()
@ObjectType()
export class TrainingSession {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  trainingId: string;

  @Column('uuid')
  trainerId: string;

  @Column('timestamptz')
  @Field()
  startsAt: Date;

  @Column('int')
  @Field(() => Int)
  minutes: number;

  @Column()
  @Field({ description: 'Where people meet.' })
  meetsAt: string;

  @Column('int')
  @Field(() => Int)
  seats: number;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  cancelledAt: Date | null;
}

/** Somebody who comes to a session. */
@Entity()
export class TrainingSeat {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  sessionId: string;

  @Column('uuid')
  personId: string;

  @Column('timestamptz', { nullable: true })
  leftAt: Date | null;
}

/** That somebody may use what a training is for, as it was granted. Append-only. */
@Entity('authorisation')
export class AuthorisationGranted {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  trainingId: string;

  @Column('uuid')
  personId: string;

  @Column('date')
  grantedOn: string;

  @Column('date', { nullable: true })
  expiresOn: string | null;

  @Column('uuid', { nullable: true })
  sessionId: string | null;
}

/** That it was withdrawn. Append-only. */
@Entity()
export class AuthorisationEnd {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  authorisationId: string;

  @Column('date')
  fromDay: string;

  @Column()
  reason: string;
}

export enum AuthorisationStanding {
  good = 'good',
  soon = 'soon',
  expired = 'expired',
  withdrawn = 'withdrawn',
  to_come = 'to-come',
}
registerEnumType(AuthorisationStanding, {
  name: 'AuthorisationStanding',
  valuesMap: { soon: { description: 'Good, and to expire within a month.' } },
});

/** That somebody may use what a training is for, as it stands. */
@ObjectType()
export class Authorisation {
  @Field(() => ID)
  id: string;

  trainingId: string;
  personId: string;

  @Field(() => PlainDate)
  grantedOn: string;

  @Field(() => PlainDate, { nullable: true, description: 'Last day; null for ever.' })
  expiresOn: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'First day on which it is good no more.' })
  withdrawnFrom: string | null;

  @Field(() => String, { nullable: true })
  withdrawnWhy: string | null;

  @Field(() => ID, { nullable: true })
  sessionId: string | null;

  recordedBy: string | null;
}
