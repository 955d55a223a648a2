import { PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { PlaceFeature, PlaceKind } from '../places/places.entities.js';
import type { Criterion } from '../rules/ranking.js';
import { applicationStates, stepKinds } from '../rules/record.js';

const mirror = <T extends string>(names: readonly T[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { [K in T]: K };

export const ApplicationState = mirror(applicationStates);
registerEnumType(ApplicationState, { name: 'ApplicationState' });
export const ApplicationStepKind = mirror(stepKinds);
registerEnumType(ApplicationStepKind, { name: 'ApplicationStepKind' });

/** How a house takes applications; one row a house. */
@Entity('waiting_list')
export class WaitingListRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column()
  isOpen: boolean;

  @Column()
  intro: string;

  @Column('uuid', { nullable: true })
  categoryId: string | null;

  @Column('uuid', { nullable: true })
  commissionId: string | null;

  @Column('int')
  askMonths: number;

  @Column('int')
  silentDays: number;

  @Column('int')
  forgetMonths: number;
}

/** Criteria as the assembly voted them. Append-only. */
@Entity('allocation_criteria')
export class CriteriaAdopted {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'int', insert: false, update: false })
  number: number;

  @Column('jsonb')
  criteria: Criterion[];

  @Column()
  seed: string;

  @Column()
  adoptedBy: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  recordedAt: Date;
}

/** Somebody asks for a place. What decides a rank never changes; the rest is emptied when its time is over. */
@Entity('application')
@ObjectType()
export class PlaceApplication {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column()
  givenName: string;

  @Column()
  familyName: string;

  @Column('citext')
  @Field()
  email: string;

  @Column()
  @Field()
  phone: string;

  @Column()
  locale: string;

  @Column()
  @Field()
  activity: string;

  @Column()
  @Field()
  motivation: string;

  @Column('text')
  @Field(() => PlaceKind)
  kind: PlaceKind;

  @Column('int')
  @Field(() => Int, { description: 'At least, in hundredths of a square metre.' })
  areaHundredths: number;

  @Column('text', { array: true })
  @Field(() => [PlaceFeature])
  features: PlaceFeature[];

  @Column('int')
  @Field(() => Int, { description: 'Fourteen half-days: bit 0 is Monday morning.' })
  week: number;

  @Column('date')
  @Field(() => PlainDate)
  startsOn: string;

  @Column('int', { nullable: true })
  @Field(() => Int, { nullable: true, description: 'At most, a month.' })
  budgetCents: number | null;

  @Column('text', { array: true })
  meets: string[];

  @Column('date')
  @Field(() => PlainDate)
  appliedOn: string;

  @Column('timestamptz')
  consentAt: Date;

  @Column()
  tokenHash: string;

  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('timestamptz', { nullable: true })
  erasedAt: Date | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  recordedAt: Date;
}

/** Something noted of an application. Append-only. */
@Entity()
@ObjectType()
export class ApplicationStep {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column({ type: 'int', insert: false, update: false })
  number: number;

  @Column('uuid')
  applicationId: string;

  @Column('text')
  @Field(() => ApplicationStepKind)
  kind: (typeof stepKinds)[number];

  @Column('uuid', { nullable: true })
  placeId: string | null;

  @Column()
  @Field()
  reason: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  recordedBy: string | null;
}

/** Somebody of the commission is interested in an application, and decides nothing of it. Append-only. */
@Entity('application_recusal')
@ObjectType()
export class Recusal {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  applicationId: string;

  @Column('uuid')
  personId: string;

  @Column()
  @Field()
  reason: string;
}

@Entity()
@ObjectType()
export class ReviewComment {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  applicationId: string;

  @Column()
  @Field()
  body: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  recordedBy: string | null;
}
