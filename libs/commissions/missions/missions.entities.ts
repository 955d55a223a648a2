import { PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum MissionStanding {
  held = 'held',
  leaving = 'leaving',
  orphan = 'orphan',
  ended = 'ended',
}
registerEnumType(MissionStanding, {
  name: 'MissionStanding',
  valuesMap: {
    leaving: { description: 'Its holder has a last day; a call is open.' },
    orphan: { description: 'Nobody holds it today; a call is open.' },
  },
});

export enum SeatKind {
  holder = 'holder',
  deputy = 'deputy',
}
registerEnumType(SeatKind, { name: 'MissionSeatKind' });

export enum CallCause {
  founded = 'founded',
  given_up = 'given-up',
  left = 'left',
  commission_left = 'commission-left',
  commission_closed = 'commission-closed',
}
registerEnumType(CallCause, {
  name: 'MissionCallCause',
  valuesMap: {
    founded: { description: 'The mission is new.' },
    left: { description: 'Its holder leaves the association.' },
    commission_left: { description: 'Its holder leaves the commission.' },
  },
});

/** A lasting duty of a commission. At work, it always has a holder without a last day, or an open call. */
@Entity()
@ObjectType()
export class Mission {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  commissionId: string;

  @Column()
  @Field()
  title: string;

  @Column()
  @Field({ description: 'What it is for.' })
  purpose: string;

  @Column()
  @Field({ description: 'How often, in words.' })
  rhythm: string;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  endedAt: Date | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  endReason: string | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;
}

/** How a mission is done, as it was written one day. Append-only. */
@Entity()
@ObjectType()
export class MissionSheet {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  missionId: string;

  @Column('int')
  @Field(() => Int)
  number: number;

  @Column()
  @Field({ description: 'Markdown.' })
  text: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  recordedBy: string | null;
}

/** Somebody who holds a mission or stands by to: `endsOn` is their last day. */
@Entity()
@ObjectType()
export class MissionSeat {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  missionId: string;

  @Column('text')
  @Field(() => SeatKind)
  kind: SeatKind;

  @Column('uuid')
  personId: string;

  @Column('date')
  @Field(() => PlainDate)
  startsOn: string;

  @Column('date', { nullable: true })
  @Field(() => PlainDate, { nullable: true, description: 'Last day.' })
  endsOn: string | null;
}

/** A call for somebody to take a mission over: why, since when, how far it went, who answered. */
@Entity()
@ObjectType()
export class MissionCall {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  missionId: string;

  @Column('text')
  @Field(() => CallCause)
  cause: CallCause;

  @Column()
  @Field()
  reason: string;

  @Column('date', { nullable: true })
  @Field(() => PlainDate, { nullable: true, description: 'Last day of who leaves.' })
  lastDay: string | null;

  @Column('timestamptz')
  @Field()
  openedAt: Date;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  openedBy: string | null;

  @Column('timestamptz', { nullable: true })
  askedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true, description: 'When all members were asked.' })
  widenedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  remindedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  closedAt: Date | null;

  @Column('uuid', { nullable: true })
  takenBy: string | null;
}

/** How the association calls for people. */
@ObjectType()
export class CallSettings {
  @Field(() => Int, { description: 'Days before a call goes from the commission to all members.' })
  delayDays: number;
}
