import type { RefusalDetails } from '@etabli/kernel';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AttendanceMode } from '../roll/roll.types.js';

export enum DeskEntryKind {
  arrived = 'arrived',
  left = 'left',
  proxy = 'proxy',
}
registerEnumType(DeskEntryKind, { name: 'DeskEntryKind' });

/** What someone noted at a desk, as it was said: kept whatever came of it. */
@Entity()
@ObjectType()
export class DeskEntry {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  assemblyId: string;

  @Column()
  @Field({ description: 'The name of the desk.' })
  desk: string;

  @Column('text')
  @Field(() => DeskEntryKind)
  kind: DeskEntryKind;

  /** Who came or left; the giver of a proxy. */
  @Column('uuid')
  personId: string;

  @Column('text')
  @Field(() => AttendanceMode)
  mode: AttendanceMode;

  @Column('uuid', { nullable: true })
  holderId: string | null;

  @Column('uuid', { nullable: true })
  substituteId: string | null;

  @Column('uuid', { nullable: true })
  fileId: string | null;

  /** The path of a drawing 300 wide and 100 high. */
  @Column('text', { nullable: true })
  signature: string | null;

  @Column('text', { nullable: true })
  signedAs: string | null;

  @Column('timestamptz')
  @Field({ description: 'When it happened, by the clock of the device.' })
  saidAt: Date;

  @Column('timestamptz')
  seenAt: Date;

  @Column('timestamptz')
  @Field({ description: 'When it happened, by the clock of the house.' })
  at: Date;

  /** Why it was not taken. */
  @Column('jsonb', { nullable: true })
  refusal: { code: string; details: RefusalDetails } | null;

  @Column('uuid', { nullable: true })
  proxyId: string | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field({ description: 'When the house received it.' })
  recordedAt: Date;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  recordedBy: string | null;
}
