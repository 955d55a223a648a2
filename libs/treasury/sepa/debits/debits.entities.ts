import { PlainDate } from '@etabli/platform';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SequenceType } from '../rules/mandates.js';
import type { Exclusion } from '../rules/selection.js';

export enum DebitState {
  prepared = 'prepared',
  approved = 'approved',
  sent = 'sent',
  collected = 'collected',
  returned = 'returned',
  aside = 'aside',
  cancelled = 'cancelled',
}
registerEnumType(DebitState, {
  name: 'DebitState',
  valuesMap: {
    sent: { description: 'Its file was downloaded for the bank.' },
    aside: { description: 'Taken out before the file left.' },
  },
});

export enum BatchStep {
  approved = 'approved',
  downloaded = 'downloaded',
  collected = 'collected',
  cancelled = 'cancelled',
}
registerEnumType(BatchStep, { name: 'DebitBatchAct' });

export enum DebitFileVersion {
  v08 = '08',
  v02 = '02',
}
registerEnumType(DebitFileVersion, {
  name: 'DebitFileVersion',
  valuesMap: {
    v08: { description: 'pain.008.001.08, with addresses in their parts.' },
    v02: { description: 'pain.008.001.02, for banks that still want it.' },
  },
});

/** Debits presented to the bank together. Append-only. */
@Entity()
@ObjectType()
export class DebitBatch {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('date')
  @Field(() => PlainDate, { description: 'The day money is taken.' })
  collectedOn: string;

  @Column('uuid')
  creditorId: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  recordedBy: string | null;
}

/** What was done with a batch, once each. Append-only. */
@Entity('debit_batch_step')
@ObjectType()
export class DebitBatchStep {
  @PrimaryColumn('uuid')
  batchId: string;

  @PrimaryColumn('text')
  @Field(() => BatchStep)
  step: BatchStep;

  @Column()
  @Field()
  reason: string;

  @Column('uuid', { nullable: true })
  fileId: string | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  recordedBy: string | null;
}

/** One due taken from one account, as it stands: the view `debit_now`. */
@Entity('debit_now')
@ObjectType()
export class Debit {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  batchId: string;

  @Column('uuid')
  dueId: string;

  @Column('uuid')
  mandateId: string;

  @Column('uuid')
  personId: string;

  @Column('int')
  @Field(() => Int)
  amountCents: number;

  @Column('text')
  @Field(() => String, { description: 'FRST, RCUR, OOFF or FNAL.' })
  sequence: SequenceType;

  @Column()
  iban: string;

  @Column('text', { nullable: true })
  bic: string | null;

  @Column()
  holder: string;

  @Column()
  accountChanged: boolean;

  @Column()
  label: string;

  @Column('date')
  @Field(() => PlainDate)
  collectedOn: string;

  @Column('text')
  @Field(() => DebitState)
  state: DebitState;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was taken out.' })
  aside: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The bank’s code when it came back.' })
  returnCode: string | null;

  @Column('date', { nullable: true })
  @Field(() => PlainDate, { nullable: true })
  returnedOn: string | null;

  @Column('uuid', { nullable: true })
  paymentId: string | null;

  @Column('uuid', { nullable: true })
  costDueId: string | null;
}

/** A due that will be debited, or why not. */
@ObjectType()
export class PlannedDebit {
  dueId: string;
  personId: string;

  @Field(() => Int, { description: 'Cents that will be taken, or that remain.' })
  amountCents: number;

  @Field(() => String, { nullable: true, description: 'FRST, RCUR, OOFF or FNAL; null when left out.' })
  sequence: SequenceType | null;

  @Field(() => String, { nullable: true, description: 'Why it is left out.' })
  exclusion: Exclusion | null;
}

@ObjectType()
export class DebitPlan {
  @Field(() => PlainDate)
  collectedOn: string;

  @Field(() => PlainDate, { description: 'The first day possible, everybody being told today.' })
  earliest: string;

  @Field(() => Int)
  totalCents: number;

  @Field(() => [PlannedDebit])
  debits: PlannedDebit[];

  @Field(() => [PlannedDebit])
  excluded: PlannedDebit[];
}

@InputType()
export class PrepareDebitsInput {
  @Field(() => PlainDate)
  collectedOn: string;

  @Field(() => [ID], { nullable: true, description: 'Which dues; every one that can be when left out.' })
  @IsOptional()
  @IsUUID('all', { each: true })
  dueIds?: string[] | null;
}
