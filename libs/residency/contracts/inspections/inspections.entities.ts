import { PlainDate } from '@etabli/platform';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsOptional, Length, MaxLength } from 'class-validator';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Party } from '../../rules/contracts.js';
import { PartyEnum } from '../contracts.kinds.js';

export enum InspectionKind {
  entry = 'entry',
  exit = 'exit',
}
registerEnumType(InspectionKind, { name: 'InspectionKind' });

export enum RoomCondition {
  new = 'new',
  good = 'good',
  worn = 'worn',
  damaged = 'damaged',
}
registerEnumType(RoomCondition, { name: 'RoomCondition' });

export enum RoomVerdict {
  same = 'same',
  better = 'better',
  worn = 'worn',
  damaged = 'damaged',
  added = 'added',
  missing = 'missing',
}
registerEnumType(RoomVerdict, {
  name: 'RoomVerdict',
  valuesMap: { worn: { description: 'What use does, which nobody pays for.' } },
});

/** A place looked at with its occupant, on coming or on leaving. Append-only. */
@Entity()
@ObjectType()
export class Inspection {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  @Field(() => ID)
  contractId: string;

  @Column('text')
  @Field(() => InspectionKind)
  kind: InspectionKind;

  @Column('date')
  @Field(() => PlainDate)
  heldOn: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  recordedAt: Date;
}

/** A room, or a part of one; changed until somebody signs. */
@Entity()
@ObjectType()
export class InspectionRoom {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  inspectionId: string;

  @Column('int')
  position: number;

  @Column()
  @Field()
  name: string;

  @Column('text', { nullable: true })
  @Field(() => RoomCondition, { nullable: true, description: 'Null until it was looked at.' })
  condition: RoomCondition | null;

  @Column()
  @Field()
  notes: string;
}

@Entity()
@ObjectType()
export class InspectionPhoto {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  inspectionId: string;

  @Column('uuid')
  roomId: string;

  @Column('uuid')
  @Field(() => ID)
  fileId: string;

  @Column('timestamptz', { nullable: true })
  removedAt: Date | null;
}

/** Append-only. */
@Entity()
@ObjectType()
export class InspectionSignature {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  inspectionId: string;

  @Column('text')
  @Field(() => PartyEnum)
  party: Party;

  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column()
  @Field()
  signedAs: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  drawing: string | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;
}

/** A room of the exit beside the same of the entry. */
@ObjectType()
export class RoomComparison {
  @Field()
  name: string;

  @Field(() => RoomVerdict)
  verdict: RoomVerdict;

  @Field(() => InspectionRoom, { nullable: true })
  before: InspectionRoom | null;

  @Field(() => InspectionRoom, { nullable: true })
  after: InspectionRoom | null;
}

@InputType()
export class RoomInput {
  @Field(() => ID)
  id: string;

  @Field(() => RoomCondition, { nullable: true })
  @IsOptional()
  condition?: RoomCondition | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(2000)
  notes?: string | null;
}

@InputType()
export class NewRoomInput {
  @Field(() => ID)
  inspectionId: string;

  @Field()
  @Length(1, 80)
  name: string;
}
