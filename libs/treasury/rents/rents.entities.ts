import type { Cents } from '@etabli/kernel';
import { PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum RentKind {
  room = 'room',
  desk = 'desk',
  locker = 'locker',
  other = 'other',
}
registerEnumType(RentKind, { name: 'RentKind', description: 'What is paid for by the month.' });

export enum ServiceKind {
  printing = 'printing',
  room = 'room',
  locker = 'locker',
  other = 'other',
}
registerEnumType(ServiceKind, { name: 'ServiceKind', description: 'What is paid for by the unit.' });

@ObjectType({ description: 'What a line costs from a day on.' })
export class RentPrice {
  @Field(() => PlainDate)
  from: string;

  @Field(() => Int, { description: 'Cents of a whole month, for all of it.' })
  fullCents: Cents;

  @Field({ description: 'The share of it that is paid for: `2/5` for two days a week of a desk.' })
  share: string;

  @Field(() => Int, { description: 'Cents of a whole month, for that share.' })
  monthlyCents: Cents;

  @Field({ description: 'By a revision of everybody’s.' })
  revised: boolean;
}

@ObjectType({ description: 'What a resident pays every month for one thing.' })
export class RentLine {
  @Field(() => ID)
  id: string;

  personId: string;

  @Field(() => RentKind)
  kind: RentKind;

  @Field()
  label: string;

  @Field(() => PlainDate, { nullable: true, description: 'Its last day; none while it goes on.' })
  endsOn: string | null;

  @Field(() => [RentPrice], { description: 'In the order of time; the first one begins it.' })
  prices: RentPrice[];
}

/** One run over every resident, for one month. */
@Entity()
@ObjectType()
export class RentCall {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('date')
  @Field(() => PlainDate, { description: 'Its first day.' })
  month: string;

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
}

/** Something used, by the unit; asked for with the month. */
@Entity()
@ObjectType()
export class ServiceUse {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  personId: string;

  @Column('text')
  @Field(() => ServiceKind)
  kind: ServiceKind;

  @Column()
  @Field()
  label: string;

  @Column('int')
  @Field(() => Int)
  quantity: number;

  @Column('int')
  @Field(() => Int, { description: 'Cents of one.' })
  unitCents: number;

  @Column('date')
  @Field(() => PlainDate)
  onDay: string;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;
}
