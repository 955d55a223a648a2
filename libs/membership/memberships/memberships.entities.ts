import { PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum Voice {
  deliberative = 'deliberative',
  consultative = 'consultative',
}
registerEnumType(Voice, { name: 'Voice' });

/** A kind of member: what the statutes call active, founding, honorary… and whether it votes. */
@Entity()
@ObjectType()
export class MembershipCategory {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column()
  @Field()
  name: string;

  @Column('text')
  @Field(() => Voice)
  voice: Voice;

  @Column('int')
  @Field(() => Int, { description: 'Voices each member of the category carries.' })
  weight: number;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'College of the statutes its members vote in.' })
  collegeId: string | null;

  @Column('int')
  @Field(() => Int)
  position: number;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true, description: 'Since when nobody is admitted in it any more.' })
  archivedAt: Date | null;
}

/** The fact of belonging, from a date to a date, both included. Not paying does not end it. */
@Entity()
@ObjectType()
export class Membership {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  personId: string;

  @Column('uuid')
  categoryId: string;

  @Column('date')
  @Field(() => PlainDate)
  startsOn: string;

  @Column('date', { nullable: true })
  @Field(() => PlainDate, { nullable: true })
  endsOn: string | null;

  /** Shown with the person's details only. */
  @Column('text', { nullable: true })
  endReason: string | null;

  @Column('uuid', { nullable: true })
  importId: string | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  recordedBy: string | null;
}

/** A fee paid, by the days it covers: what standing on a date is read from. Append-only; reversed, never changed. */
@Entity()
@ObjectType()
export class FeeCoverage {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  personId: string;

  @Column('date')
  @Field(() => PlainDate)
  startsOn: string;

  @Column('date')
  @Field(() => PlainDate)
  endsOn: string;

  @Column('int', { nullable: true })
  @Field(() => Int, { nullable: true, description: 'Cents.' })
  amountCents: number | null;

  @Column()
  @Field({ description: 'How it came to be known: desk, treasurer, import…' })
  source: string;

  @Column('uuid', { nullable: true })
  importId: string | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  recordedBy: string | null;
}

/** A fee recorded by mistake, or paid back: it covers nothing any more. */
@ObjectType()
export class FeeReversal {
  @Field()
  reason: string;

  @Field()
  recordedAt: Date;

  recordedBy: string | null;
}
