import type { Rhythm } from '@etabli/commissions/rules/recurrence';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RoomRules } from '../rules/bookings/room.js';

/** Who somebody is to the house, which is what prices depend on. */
export enum BookingPlan {
  resident = 'resident',
  member = 'member',
  outside = 'outside',
  house = 'house',
}
registerEnumType(BookingPlan, {
  name: 'BookingPlan',
  valuesMap: { house: { description: 'The house itself, for nothing.' } },
});

/** What was booked, as it was. Append-only; its steps say what became of it. */
@Entity('booking')
export class BookingMade {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  placeId: string;

  @Column('uuid')
  personId: string;

  @Column('timestamptz')
  startsAt: Date;

  @Column('timestamptz')
  endsAt: Date;

  @Column()
  title: string;

  @Column()
  isEvent: boolean;

  @Column()
  forHouse: boolean;

  @Column('uuid', { nullable: true })
  commissionId: string | null;

  @Column('uuid', { nullable: true })
  seriesId: string | null;

  @Column('text', { nullable: true })
  importUid: string | null;

  @Column('text', { nullable: true })
  importKey: string | null;
}

/** What became of a booking, and what it costs from then on. Append-only. */
@Entity()
export class BookingStep {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  bookingId: string;

  @Column('int')
  step: number;

  @Column('text')
  act: 'made' | 'cancelled' | 'restored';

  @Column('text')
  plan: BookingPlan;

  @Column('int')
  freeMinutes: number;

  @Column('int')
  cents: number;

  @Column('uuid', { nullable: true })
  useId: string | null;

  /** The import that took this step. */
  @Column('uuid', { nullable: true })
  importId: string | null;

  /** The undoing of an import that took this step back. */
  @Column('uuid', { nullable: true })
  undoId: string | null;
}

/** Hours that come back, as they were asked for. */
@Entity()
@ObjectType()
export class BookingSeries {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  placeId: string;

  @Column('uuid')
  personId: string;

  @Column('jsonb')
  rhythm: Rhythm;

  @Column('date')
  startsOn: string;

  @Column('date')
  lastDay: string;

  @Column('int')
  fromMinute: number;

  @Column('int')
  toMinute: number;
}

/** That a calendar was read into a room, and what could not come in. Append-only. */
@Entity()
export class BookingImport {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  placeId: string;

  @Column()
  name: string;

  @Column('jsonb')
  clashes: { day: string; title: string }[];
}

/** That all of an import was taken back. Append-only. */
@Entity()
export class BookingImportUndo {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  importId: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  recordedAt: Date;
}

/** The rules of a room, as they were said one day; the last said hold. Append-only. */
@Entity('booking_rules')
export class BookingRulesSaid {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  placeId: string;

  @Column('jsonb')
  document: RoomRules;
}

/** Free minutes a month and a person; the last said hold. Append-only. */
@Entity('booking_quota')
@ObjectType()
export class BookingQuota {
  @PrimaryColumn('uuid')
  id: string;

  @Column('int')
  @Field(() => Int)
  residentMinutes: number;

  @Column('int')
  @Field(() => Int)
  memberMinutes: number;

  @Column('int')
  @Field(() => Int)
  outsideMinutes: number;
}

/** Hours of a room or a machine that are somebody’s, as they stand. */
@ObjectType()
export class Booking {
  @Field(() => ID)
  id: string;

  placeId: string;
  personId: string;

  @Field()
  startsAt: Date;

  @Field()
  endsAt: Date;

  @Field({ description: 'What others read.' })
  title: string;

  @Field({ description: 'Told to all, in the calendar of events.' })
  isEvent: boolean;

  @Field({ description: 'Booked by the house, for itself or for one of its commissions.' })
  forHouse: boolean;

  commissionId: string | null;

  @Field(() => ID, { nullable: true })
  seriesId: string | null;

  @Field({ description: 'False once it was cancelled.' })
  stands: boolean;

  @Field(() => BookingPlan)
  plan: BookingPlan;

  freeMinutes: number;
  cents: number;
  useId: string | null;
  step: number;
  recordedAt: Date;
  changedAt: Date;
  freeUntil: number;
}

@ObjectType()
export class ManyBookings {
  @Field(() => [Booking])
  items: Booking[];
}
