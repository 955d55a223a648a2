import { PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** In what capacity hours were given. */
export enum Duty {
  action = 'action',
  governing = 'governing',
  supervising = 'supervising',
}
registerEnumType(Duty, {
  name: 'Duty',
  valuesMap: {
    governing: { description: 'On a governing body: counts for the compte d’engagement citoyen.' },
    supervising: { description: 'Supervising volunteers: counts for it too.' },
  },
});

/** Where a declaration was made. */
export enum HoursSource {
  form = 'form',
  week = 'week',
  door = 'door',
  task = 'task',
  digest = 'digest',
}
registerEnumType(HoursSource, { name: 'HoursSource' });

export enum HoursState {
  declared = 'declared',
  validated = 'validated',
  refused = 'refused',
  withdrawn = 'withdrawn',
}
registerEnumType(HoursState, { name: 'HoursState' });

/** Hours somebody gave, as they declared them and what became of it: the view `volunteer_hours_now`. */
@Entity('volunteer_hours_now')
@ObjectType()
export class VolunteerHours {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  personId: string;

  @Column('date')
  @Field(() => PlainDate)
  onDay: string;

  @Column('int')
  @Field(() => Int)
  minutes: number;

  @Column()
  @Field()
  what: string;

  @Column('text')
  @Field(() => Duty)
  duty: Duty;

  @Column('uuid', { nullable: true })
  commissionId: string | null;

  @Column('uuid', { nullable: true })
  taskId: string | null;

  @Column('text')
  @Field(() => HoursSource)
  source: HoursSource;

  @Column('text')
  @Field(() => HoursState)
  state: HoursState;

  @Column()
  @Field({ description: 'Why it was refused, or empty.' })
  reason: string;

  @Column('uuid', { nullable: true })
  ruledBy: string | null;

  /** How many rulings there were. */
  @Column('int')
  step: number;

  @Column('timestamptz')
  @Field()
  recordedAt: Date;
}

/** What an hour is worth in the accounts, from a day on. */
@Entity('volunteer_rate')
@ObjectType()
export class VolunteerRate {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('date')
  @Field(() => PlainDate)
  fromDay: string;

  @Column('int')
  @Field(() => Int)
  centsPerHour: number;

  @Column()
  @Field({ description: 'Where the figure comes from.' })
  source: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  recordedAt: Date;
}
