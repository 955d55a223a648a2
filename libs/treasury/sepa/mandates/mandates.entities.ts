import { PlainDate } from '@etabli/platform';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MandateKind, MandateStanding, MandateVersion } from '../rules/mandates.js';

const named = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as Record<Name, Name>;

export const SepaMandateKind = named<MandateKind>(['recurrent', 'one_off']);
registerEnumType(SepaMandateKind, { name: 'SepaMandateKind' });

export const SepaMandateStanding = named<MandateStanding>([
  ...(['proposed', 'active', 'paused', 'revoked', 'lapsed', 'used'] as const),
]);
registerEnumType(SepaMandateStanding, { name: 'SepaMandateStanding' });

export const SepaMandateAct = named<MandateVersion['act']>([
  ...(['proposed', 'signed', 'confirmed', 'amended', 'paused', 'resumed', 'revoked'] as const),
]);
registerEnumType(SepaMandateAct, { name: 'SepaMandateAct' });

/** Somebody’s leave to debit their account. What became of it is in its versions. */
@Entity()
@ObjectType()
export class SepaMandate {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  personId: string;

  @Column()
  @Field({ description: 'Its unique reference (RUM).' })
  rum: string;

  @Column('text')
  @Field(() => SepaMandateKind)
  kind: MandateKind;

  @Column('text')
  @Field({ description: '`screen` or `paper`.' })
  medium: 'screen' | 'paper';

  @Column('date')
  @Field(() => PlainDate)
  signedOn: string;

  @Column('uuid', { nullable: true })
  fileId: string | null;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;
}

/** What was recorded of a mandate, once. Append-only. */
@Entity()
@ObjectType()
export class SepaMandateVersion {
  @PrimaryColumn('uuid')
  mandateId: string;

  @PrimaryColumn('int')
  number: number;

  @Column('text')
  @Field(() => SepaMandateAct)
  act: MandateVersion['act'];

  @Column('date')
  @Field(() => PlainDate)
  onDate: string;

  @Column()
  holder: string;

  @Column()
  iban: string;

  @Column('text', { nullable: true })
  bic: string | null;

  @Column()
  @Field()
  reason: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  recordedAt: Date;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  recordedBy: string | null;
}
