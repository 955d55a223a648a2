import { PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Half } from '../rules/passes.js';

/** What is written when somebody lends their place. Append-only, but for the day from which it is theirs again. */
@Entity('desk_release')
export class ReleaseMade {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  allocationId: string;

  @Column('date')
  startsOn: string;

  @Column('date', { nullable: true })
  endsOn: string | null;

  @Column('int')
  week: number;
}

/** Half-days of somebody’s place that others may take, with the stay that lends them. */
@ObjectType()
export class DeskRelease {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  allocationId: string;

  personId: string;

  @Field(() => ID)
  placeId: string;

  @Field(() => PlainDate)
  startsOn: string;

  @Field(() => PlainDate, { nullable: true, description: 'Last day.' })
  endsOn: string | null;

  @Field(() => Int, { description: 'Fourteen half-days: bit 0 is Monday morning.' })
  week: number;

  @Field(() => PlainDate, { nullable: true, description: 'Taken back: theirs again from that day on.' })
  backFrom: string | null;

  @Field(() => PlainDate)
  stayFrom: string;

  @Field(() => PlainDate, { nullable: true })
  stayUntil: string | null;

  @Field(() => Int)
  stayWeek: number;

  @Field(() => Int)
  seats: number;
}

/** A seat taken for a half-day. Append-only, but for being given back. */
@Entity()
@ObjectType()
export class DeskTaking {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  @Field(() => ID)
  releaseId: string;

  @Column('uuid')
  @Field(() => ID)
  allocationId: string;

  @Column('uuid')
  personId: string;

  @Column('date')
  @Field(() => PlainDate)
  onDay: string;

  @Column('int')
  @Field(() => Int, { description: '0 is the morning, 1 the afternoon.' })
  half: Half;

  @Column('int')
  @Field(() => Int)
  seat: number;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  givenBackAt: Date | null;

  @Column({ type: 'boolean', insert: false, update: false })
  @Field({ description: 'The place is somebody else’s by then: it was given back for them.' })
  lost: boolean;

  @Field(() => ID)
  placeId: string;
}

/** What was taken, or given back, together. */
@ObjectType()
export class ManyTakings {
  @Field(() => [DeskTaking])
  items: DeskTaking[];
}

/** A place that can be taken on a day. */
@ObjectType()
export class OfferedDesk {
  @Field(() => DeskRelease)
  release: DeskRelease;

  @Field(() => [Int], { description: 'Halves of the day that are left: 0 the morning, 1 the afternoon.' })
  halves: Half[];
}
