import { PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An allocation as it was made. Append-only. */
@Entity('allocation')
export class AllocationMade {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  placeId: string;

  @Column('uuid')
  personId: string;

  @Column('date')
  startsOn: string;

  @Column('date', { nullable: true })
  endsOn: string | null;

  @Column('int')
  week: number;

  @Column('int')
  seats: number;

  @Column('int')
  monthlyCents: number;

  @Column('uuid', { nullable: true })
  movedFrom: string | null;
}

/** Why a last day was said. */
export enum EndCause {
  left = 'left',
  moved = 'moved',
  kept = 'kept',
  taken_back = 'taken-back',
}
registerEnumType(EndCause, {
  name: 'AllocationEndCause',
  valuesMap: {
    kept: { description: 'It goes on after all.' },
    taken_back: { description: 'It was a mistake: it never was.' },
  },
});

/** What was said of the last day of an allocation; the latest step holds. Append-only. */
@Entity()
@ObjectType()
export class AllocationEnd {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  allocationId: string;

  @Column('int')
  step: number;

  @Column('date', { nullable: true })
  @Field(() => PlainDate, { nullable: true })
  lastDay: string | null;

  @Column('text')
  @Field(() => EndCause)
  cause: EndCause;

  @Column()
  @Field()
  reason: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  recordedBy: string | null;
}

/** Somebody’s part of a place, as the log says it today: a period, a share of the week. Written by the database alone. */
@Entity('occupancy')
@ObjectType()
export class Allocation {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  @Field(() => ID)
  placeId: string;

  @Column('uuid')
  personId: string;

  @Column('date')
  @Field(() => PlainDate)
  startsOn: string;

  @Column('date', { nullable: true })
  @Field(() => PlainDate, { nullable: true, description: 'Last day.' })
  endsOn: string | null;

  @Column('int')
  @Field(() => Int, { description: 'Fourteen half-days: bit 0 is Monday morning.' })
  week: number;

  @Column('int')
  @Field(() => Int)
  seats: number;

  @Column('int')
  monthlyCents: number;

  @Column('uuid', { nullable: true })
  movedFrom: string | null;

  @Column('timestamptz')
  @Field()
  recordedAt: Date;
}

export enum CompositionKind {
  merge = 'merge',
  split = 'split',
}
registerEnumType(CompositionKind, { name: 'CompositionKind' });

/** For a time, several places are one, or one is several. */
@Entity('place_composition')
@ObjectType()
export class Composition {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field(() => CompositionKind)
  kind: CompositionKind;

  @Column('date')
  @Field(() => PlainDate)
  startsOn: string;

  @Column('date', { nullable: true })
  @Field(() => PlainDate, { nullable: true, description: 'Last day.' })
  endsOn: string | null;
}

@Entity('place_composition_part')
export class CompositionPart {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  compositionId: string;

  @Column('uuid')
  placeId: string;

  @Column('text')
  side: 'from' | 'into';
}

/** Somebody occupies something, or several people in a chain: what changed together. */
@ObjectType()
export class ManyAllocations {
  @Field(() => [Allocation])
  items: Allocation[];
}
