import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Person } from '../people/people.entities.js';

/** Whether an invitation can still be accepted. */
export enum InvitationState {
  open = 'open',
  accepted = 'accepted',
  withdrawn = 'withdrawn',
  expired = 'expired',
}
registerEnumType(InvitationState, { name: 'InvitationState' });

/** An invitation to sign in as a person: a link, for one use and fourteen days, of which only the hash is kept. */
@Entity()
@ObjectType()
export class Invitation {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  personId: string;

  @Column()
  tokenHash: string;

  @Column('citext')
  @Field({ description: 'The address it was sent to.' })
  sentTo: string;

  @Column('timestamptz')
  @Field()
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  acceptedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  withdrawnAt: Date | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  recordedBy: string | null;

  /** Where it is followed, known only as it is sent in a demonstration: its mail reaches nobody. */
  shownAt?: string | null;
}

/** Whether a person can sign in here, and the last invitation. */
@ObjectType()
export class PersonAccess {
  @Field({ description: 'An account signs in as this person.' })
  joined: boolean;

  @Field(() => Invitation, { nullable: true })
  invitation: Invitation | null;
}

/** Somebody an invitation was not sent to, and why. */
@ObjectType()
export class NotInvited {
  @Field(() => Person)
  person: Person;

  @Field()
  code: string;

  @Field({ description: 'Why not, in the language of the viewer.' })
  reason: string;
}

@ObjectType()
export class InvitationsSent {
  @Field(() => Int)
  sent: number;

  @Field(() => [NotInvited])
  skipped: NotInvited[];
}

/** What the page behind the link shows before anybody signs in. */
@ObjectType()
export class InvitationPage {
  @Field(() => InvitationState)
  state: InvitationState;

  @Field()
  associationName: string;

  @Field()
  associationSlug: string;

  @Field()
  personName: string;

  @Field({ description: 'The address has an account already: its owner signs in, then accepts.' })
  needsSignIn: boolean;
}
