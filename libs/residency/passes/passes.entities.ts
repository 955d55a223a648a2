import { Page, PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Half } from '../rules/passes.js';

/** A pass as it is offered: so many half-days, good for so many days, at a price. */
@Entity()
@ObjectType()
export class PassKind {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column()
  @Field()
  name: string;

  @Column('int')
  @Field(() => Int)
  halfDays: number;

  @Column('int', { nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'Days it is good for, the first included; null for no end.',
  })
  validDays: number | null;

  @Column('int')
  @Field(() => Int)
  priceCents: number;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true, description: 'No longer sold.' })
  retiredAt: Date | null;
}

/** What is written when a pass is bought. Append-only, but for its withdrawal. */
@Entity('pass')
export class PassBought {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  kindId: string;

  @Column('uuid')
  personId: string;

  @Column('int')
  halfDays: number;

  @Column('int')
  priceCents: number;

  @Column('date')
  boughtOn: string;

  @Column('date', { nullable: true })
  validUntil: string | null;

  @Column('uuid', { nullable: true })
  useId: string | null;
}

/** A pass somebody has, with what is left of it: the view `pass_now`. */
@Entity('pass_now')
@ObjectType()
export class Pass {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column()
  @Field()
  name: string;

  @Column('uuid')
  personId: string;

  @Column('int')
  @Field(() => Int)
  halfDays: number;

  @Column('int')
  @Field(() => Int)
  used: number;

  @Column('int', { name: 'left_over' })
  @Field(() => Int, { description: 'Half-days left; none once it was withdrawn.' })
  left: number;

  @Column('int')
  @Field(() => Int)
  priceCents: number;

  @Column('date')
  @Field(() => PlainDate)
  boughtOn: string;

  @Column('date', { nullable: true })
  @Field(() => PlainDate, { nullable: true, description: 'Last day.' })
  validUntil: string | null;

  @Column('uuid', { nullable: true })
  useId: string | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  withdrawnAt: Date | null;
}

/** Somebody came in, for a half-day. */
@Entity()
@ObjectType()
export class CheckIn {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  personId: string;

  @Column('date')
  @Field(() => PlainDate)
  onDay: string;

  @Column('int')
  @Field(() => Int, { description: '0 is the morning, 1 the afternoon.' })
  half: Half;

  @Column('timestamptz')
  @Field()
  at: Date;

  @Column('uuid', { nullable: true })
  passId: string | null;

  @Column('timestamptz', { nullable: true })
  takenBackAt: Date | null;
}

@ObjectType()
export class PassPage extends Page(Pass) {}

/** Somebody who is in today, and where they work. */
@ObjectType()
export class Presence {
  personId: string;

  @Field()
  since: Date;

  @Field(() => [String], { description: 'Places they have or took today.' })
  places: string[];
}

/** Somebody came in, or not after all. */
@ObjectType()
export class PresenceNews {
  @Field(() => Int)
  lines: number;
}
