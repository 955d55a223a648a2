import { PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum MeetingState {
  planned = 'planned',
  held = 'held',
  published = 'published',
  cancelled = 'cancelled',
}
registerEnumType(MeetingState, {
  name: 'MeetingState',
  valuesMap: {
    held: { description: 'It has begun: attendance and notes are open.' },
    published: { description: 'Its notes are frozen.' },
  },
});

export enum LineKind {
  note = 'note',
  decision = 'decision',
  action = 'action',
  for_board = 'for_board',
}
registerEnumType(LineKind, { name: 'MeetingLineKind' });

export enum DecisionMethod {
  consent = 'consent',
  hands = 'hands',
  judgment = 'judgment',
  advice = 'advice',
  choice = 'choice',
  lead = 'lead',
}
registerEnumType(DecisionMethod, {
  name: 'DecisionMethod',
  valuesMap: { lead: { description: 'By who leads, within what the charter leaves them.' } },
});

/** A meeting of a commission, or of all of them. */
@Entity()
@ObjectType()
export class Meeting {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'Null for the meeting of all commissions.' })
  commissionId: string | null;

  @Column()
  @Field()
  title: string;

  @Column('timestamptz')
  @Field()
  startsAt: Date;

  @Column('timestamptz')
  @Field()
  endsAt: Date;

  @Column()
  @Field()
  place: string;

  @Column()
  @Field({ description: 'To follow from elsewhere; empty when one must come.' })
  link: string;

  @Column('text')
  @Field(() => MeetingState)
  state: MeetingState;

  @Column('int')
  sequence: number;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  invitedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  heldAt: Date | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  publishedAt: Date | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  cancelReason: string | null;

  @Column('uuid', { nullable: true })
  notesFileId: string | null;
}

/** Something to speak about. */
@Entity()
export class MeetingPoint {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  meetingId: string;

  @Column('int')
  position: number;

  @Column()
  title: string;

  @Column('int', { nullable: true })
  minutes: number | null;

  @Column('uuid', { nullable: true })
  proposedBy: string | null;

  @Column('uuid', { nullable: true })
  carriedFrom: string | null;

  @Column('text')
  state: 'open' | 'postponed' | 'withdrawn';
}

/** One line of the notes. */
@Entity()
@ObjectType()
export class MeetingLine {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  @Field(() => ID)
  meetingId: string;

  @Column('uuid')
  @Field(() => ID)
  pointId: string;

  @Column('int')
  position: number;

  @Column()
  @Field()
  text: string;

  @Column('text')
  @Field(() => LineKind)
  kind: LineKind;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'Who does it, for an action.' })
  ownerId: string | null;

  @Column('date', { nullable: true })
  @Field(() => PlainDate, { nullable: true, description: 'By when, for an action.' })
  dueOn: string | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  doneAt: Date | null;

  @Column()
  @Field({ description: 'For a decision.' })
  why: string;

  @Column('text')
  @Field(() => DecisionMethod)
  method: DecisionMethod;

  @Column('date', { nullable: true })
  @Field(() => PlainDate, { nullable: true, description: 'When a decision is looked at again.' })
  reviewOn: string | null;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'The round it came out of.' })
  roundId: string | null;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'The task an action is, on the board of its commission.' })
  taskId: string | null;

  @Column('int')
  @Field(() => Int, { description: 'Of its words: one more each time they change.' })
  version: number;

  @Column('timestamptz', { nullable: true })
  removedAt: Date | null;

  @Column({ type: 'uuid', nullable: true, insert: false })
  changedBy: string | null;
}
