import { PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum FeePeriodKind {
  calendar = 'calendar',
  school = 'school',
  rolling = 'rolling',
  fixed = 'fixed',
}
registerEnumType(FeePeriodKind, {
  name: 'FeePeriodKind',
  valuesMap: {
    calendar: { description: 'The civil year.' },
    school: { description: 'September to August.' },
    rolling: { description: 'Twelve months from the day somebody became a member.' },
    fixed: { description: 'The days it says.' },
  },
});

/** What members are asked for, by category and period. */
@Entity()
@ObjectType()
export class FeeSchedule {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column()
  @Field()
  name: string;

  @Column('text')
  @Field(() => FeePeriodKind)
  periodKind: FeePeriodKind;

  @Column('date', { nullable: true })
  @Field(() => PlainDate, { nullable: true })
  fixedFrom: string | null;

  @Column('date', { nullable: true })
  @Field(() => PlainDate, { nullable: true })
  fixedTo: string | null;

  @Column()
  @Field({ description: 'Whoever joins during a period pays for its remaining days only.' })
  prorated: boolean;

  @Column('int')
  @Field(() => Int, { description: 'Cents, asked once of whoever joins; 0 for none.' })
  joiningFeeCents: number;

  @Column('int', { nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'Cents: the most that a household is asked for all its members together.',
  })
  familyCents: number | null;

  @Column('int')
  @Field(() => Int, { description: 'Days to pay, from the call on.' })
  dueInDays: number;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  archivedAt: Date | null;
}

/** What a category pays by a schedule, for one rate. */
@Entity()
export class FeePrice {
  @PrimaryColumn('uuid')
  scheduleId: string;

  @PrimaryColumn('uuid')
  categoryId: string;

  @PrimaryColumn('text')
  rate: 'full' | 'reduced';

  @Column('int')
  amountCents: number;
}

/** One run of calls over everybody concerned. */
@Entity()
@ObjectType()
export class FeeCall {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  scheduleId: string;

  @Column('date')
  @Field(() => PlainDate, { description: 'A day of the period that was called.' })
  onDay: string;

  @Column('date')
  @Field(() => PlainDate)
  dueOn: string;

  @Column('int')
  @Field(() => Int)
  dues: number;

  @Column('int')
  @Field(() => Int)
  totalCents: number;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  recordedBy: string | null;
}
