import { PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum PlaceKind {
  desk = 'desk',
  office = 'office',
  workshop = 'workshop',
  storage = 'storage',
  locker = 'locker',
  meeting_room = 'meeting_room',
  machine = 'machine',
}
registerEnumType(PlaceKind, { name: 'PlaceKind' });

export enum PlaceFeature {
  power = 'power',
  water = 'water',
  noise = 'noise',
  dust = 'dust',
  accessible = 'accessible',
  daylight = 'daylight',
}
registerEnumType(PlaceFeature, {
  name: 'PlaceFeature',
  valuesMap: {
    power: { description: 'Three-phase power.' },
    noise: { description: 'One may make noise there.' },
    dust: { description: 'One may make dust there.' },
  },
});

@Entity()
@ObjectType()
export class Building {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column()
  @Field()
  name: string;

  @Column()
  @Field()
  address: string;

  @Column('int')
  position: number;

  @Column('timestamptz', { nullable: true })
  removedAt: Date | null;
}

/** A sheet on which places are drawn. */
@Entity('floor')
@ObjectType()
export class BuildingFloor {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  buildingId: string;

  @Column()
  @Field()
  name: string;

  @Column('int')
  position: number;

  @Column('int')
  @Field(() => Int, { description: 'In units of ten centimetres.' })
  width: number;

  @Column('int')
  @Field(() => Int)
  height: number;

  @Column('uuid', { nullable: true })
  imageId: string | null;

  @Column('timestamptz', { nullable: true })
  removedAt: Date | null;
}

/** What can be allocated, or booked by the hour. */
@Entity()
@ObjectType()
export class Place {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field(() => PlaceKind)
  kind: PlaceKind;

  @Column()
  @Field()
  name: string;

  @Column()
  @Field()
  notes: string;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true })
  floorId: string | null;

  @Column('int')
  @Field(() => Int, { description: 'Hundredths of a square metre.' })
  areaHundredths: number;

  @Column('int')
  @Field(() => Int, { description: 'Seats.' })
  capacity: number;

  @Column('text', { array: true })
  @Field(() => [PlaceFeature])
  features: PlaceFeature[];

  @Column('int')
  @Field(() => Int, { description: 'A month, for the whole week and one seat.' })
  priceCents: number;

  @Column('date')
  @Field(() => PlainDate)
  opensOn: string;

  @Column('date', { nullable: true })
  @Field(() => PlainDate, { nullable: true, description: 'Last day.' })
  closesOn: string | null;
}

@Entity()
@ObjectType()
export class PlacePhoto {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  placeId: string;

  @Column('uuid')
  fileId: string;

  @Column('timestamptz', { nullable: true })
  removedAt: Date | null;
}

/** The outline of a place on a floor, from a day on. Append-only; without points it is on no plan. */
@Entity()
@ObjectType()
export class PlaceShape {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  @Field(() => ID)
  placeId: string;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true })
  floorId: string | null;

  @Column('jsonb', { nullable: true })
  @Field(() => [[Int]], { nullable: true, description: 'Corners, in units of ten centimetres.' })
  points: [number, number][] | null;

  @Column('date')
  @Field(() => PlainDate)
  fromDay: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  recordedAt: Date;
}
