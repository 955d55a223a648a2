import { Page, PageInput } from '@etabli/platform';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsOptional, MaxLength } from 'class-validator';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What becomes of what was reported. */
export enum PlaceIncidentState {
  waiting = 'waiting',
  entrusted = 'entrusted',
  in_hand = 'in_hand',
  mended = 'mended',
  dropped = 'dropped',
}
registerEnumType(PlaceIncidentState, {
  name: 'PlaceIncidentState',
  valuesMap: {
    waiting: { description: 'No commission has it yet.' },
    entrusted: { description: 'On the board of a commission.' },
    in_hand: { description: 'Somebody does it.' },
    dropped: { description: 'Taken back, or off the board.' },
  },
});

/** Something broken, missing or dangerous, as somebody reported it: the view `place_incident_now`. */
@Entity('place_incident_now')
@ObjectType()
export class PlaceIncident {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  personId: string;

  @Column('uuid', { nullable: true })
  placeId: string | null;

  @Column()
  @Field()
  what: string;

  @Column('boolean')
  @Field()
  dangerous: boolean;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'Its photo.' })
  fileId: string | null;

  @Column('text')
  @Field(() => PlaceIncidentState)
  state: PlaceIncidentState;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true })
  taskId: string | null;

  @Column('uuid', { nullable: true })
  commissionId: string | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true, description: 'When whoever reported it was told that it is mended.' })
  toldAt: Date | null;

  @Column('timestamptz')
  @Field()
  recordedAt: Date;
}

/** What is written when something is reported. Append-only, but for being taken back. */
@Entity('place_incident')
export class IncidentReported {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  personId: string;

  @Column('uuid', { nullable: true })
  placeId: string | null;

  @Column()
  what: string;

  @Column('boolean')
  dangerous: boolean;

  @Column('uuid', { nullable: true })
  fileId: string | null;
}

/** Where what is reported goes. Append-only; the last word counts. */
@Entity('place_incident_route')
@ObjectType()
export class PlaceIncidentRoute {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'Null: each report waits to be entrusted.' })
  commissionId: string | null;
}

@ObjectType()
export class PlaceIncidentPage extends Page(PlaceIncident) {}

@InputType()
export class IncidentInput {
  @Field()
  @MaxLength(2000)
  what: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  placeId?: string | null;

  @Field({ defaultValue: false, description: 'Somebody may be hurt: to be done today.' })
  dangerous: boolean = false;

  @Field(() => ID, { nullable: true, description: 'An image the viewer handed in.' })
  @IsOptional()
  fileId?: string | null;
}

@InputType()
export class IncidentsPageInput extends PageInput {
  @Field({ defaultValue: false, description: 'What is mended or dropped too.' })
  settled: boolean = false;

  @Field({ defaultValue: false, description: 'Only what the viewer reported.' })
  mine: boolean = false;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  placeId?: string | null;
}
