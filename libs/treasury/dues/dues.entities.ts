import { PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum DueKind {
  membership_fee = 'membership_fee',
  joining_fee = 'joining_fee',
  occupancy_fee = 'occupancy_fee',
  service = 'service',
  solidarity = 'solidarity',
  gift = 'gift',
  other = 'other',
}
registerEnumType(DueKind, { name: 'MoneyDueKind' });

export enum FeeRateKind {
  full = 'full',
  reduced = 'reduced',
  free = 'free',
}
registerEnumType(FeeRateKind, { name: 'FeeRate' });

export enum ReductionKind {
  waiver = 'waiver',
  credit_note = 'credit_note',
}
registerEnumType(ReductionKind, {
  name: 'ReductionKind',
  valuesMap: {
    waiver: { description: 'Let off: a membership fee counts as paid.' },
    credit_note: { description: 'It should not have been asked for.' },
  },
});

/** One amount, one date, one debtor, as it stands: the view `due_now`. Reduced and settled, never changed. */
@Entity('due_now')
@ObjectType()
export class Due {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  personId: string;

  @Column('text')
  @Field(() => DueKind)
  kind: DueKind;

  @Column()
  @Field()
  label: string;

  @Column('int')
  @Field(() => Int, { description: 'Cents asked for.' })
  amountCents: number;

  @Column('date', { nullable: true })
  @Field(() => PlainDate, { nullable: true })
  coversFrom: string | null;

  @Column('date', { nullable: true })
  @Field(() => PlainDate, { nullable: true })
  coversTo: string | null;

  @Column('date')
  @Field(() => PlainDate)
  calledOn: string;

  @Column('date')
  @Field(() => PlainDate)
  dueOn: string;

  @Column('int')
  sequence: number;

  @Column()
  @Field({
    description: 'Written on the transfer, so that it is known by the statement; compact, ISO 11649.',
  })
  reference: string;

  @Column('uuid', { nullable: true })
  scheduleId: string | null;

  @Column('uuid', { nullable: true })
  callId: string | null;

  @Column('text', { nullable: true })
  @Field(() => FeeRateKind, { nullable: true })
  rate: FeeRateKind | null;

  @Column('int', { nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'Cents of the whole period, when only a part is asked for.',
  })
  wholeCents: number | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true, description: 'Set when a credit note took all of it back.' })
  withdrawnAt: Date | null;

  @Column('timestamptz')
  @Field()
  recordedAt: Date;

  @Column('uuid', { nullable: true })
  recordedBy: string | null;

  @Column('int')
  @Field(() => Int)
  reducedCents: number;

  @Column('int')
  @Field(() => Int)
  settledCents: number;

  @Column('int')
  @Field(() => Int)
  remainingCents: number;

  @Column('int')
  @Field(() => Int, { description: 'What of it should have been paid before today.' })
  lateCents: number;
}

/** What was taken off a due, why and by whom. */
@Entity()
@ObjectType()
export class DueReduction {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  dueId: string;

  @Column('text')
  @Field(() => ReductionKind)
  kind: ReductionKind;

  @Column('int')
  @Field(() => Int)
  amountCents: number;

  @Column()
  @Field()
  reason: string;

  @Column('int')
  number: number;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  recordedBy: string | null;
}
