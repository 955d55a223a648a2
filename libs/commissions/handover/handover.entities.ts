import type { MandateRole } from '@etabli/access';
import { MandateRoleEnum } from '@etabli/membership';
import { PlainDate } from '@etabli/platform';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LineState } from '../rules/handover.js';

export enum HandoverCause {
  lead = 'lead',
  office = 'office',
  mission = 'mission',
}
registerEnumType(HandoverCause, { name: 'HandoverCause' });

export enum HandoverEnd {
  done = 'done',
  moot = 'moot',
}
registerEnumType(HandoverEnd, {
  name: 'HandoverEnd',
  valuesMap: {
    done: { description: 'Everything was taken, or let go with a reason.' },
    moot: { description: 'The charge goes on after all.' },
  },
});

export enum HandoverLineKind {
  mission = 'mission',
  series = 'series',
  task = 'task',
  keys = 'keys',
  passwords = 'passwords',
  other = 'other',
}
registerEnumType(HandoverLineKind, {
  name: 'HandoverLineKind',
  valuesMap: {
    series: { description: 'A task that comes back.' },
    passwords: { description: 'Where they are kept, never what they are.' },
  },
});

export const HandoverLineState = {
  waiting: 'waiting',
  taken: 'taken',
  finished: 'finished',
  let_go: 'let-go',
} as const satisfies Record<string, LineState>;
registerEnumType(HandoverLineState, {
  name: 'HandoverLineState',
  valuesMap: { let_go: { description: 'Nobody takes it, for a reason that was given.' } },
});

/** What stood before a line was handed over from here, on which day and to whom, so that it can be taken back. */
export interface Passed {
  on: string;
  to: string;
  before: unknown;
}

/** A charge that goes from somebody to somebody: it opens by itself, and ends when nothing is left behind. */
@Entity()
@ObjectType()
export class Handover {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field(() => HandoverCause)
  cause: HandoverCause;

  @Column('uuid', { nullable: true })
  mandateId: string | null;

  @Column('uuid', { nullable: true })
  missionSeatId: string | null;

  @Column('uuid', { nullable: true })
  commissionId: string | null;

  @Column('uuid', { nullable: true })
  missionId: string | null;

  @Column('text', { nullable: true })
  @Field(() => MandateRoleEnum, { nullable: true, description: 'The role whose mandate ends.' })
  role: MandateRole | null;

  @Column('uuid')
  leaverId: string;

  @Column('uuid', { nullable: true })
  successorId: string | null;

  @Column('date')
  @Field(() => PlainDate, { description: 'Last day of who leaves.' })
  lastDay: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  openedAt: Date;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  closedAt: Date | null;

  @Column('text', { nullable: true })
  @Field(() => HandoverEnd, { nullable: true })
  closedAs: HandoverEnd | null;
}

/** One thing to hand over: a duty followed where it goes, or where something is kept. */
@Entity()
@ObjectType()
export class HandoverLine {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  handoverId: string;

  @Column('text')
  @Field(() => HandoverLineKind)
  kind: HandoverLineKind;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true })
  missionId: string | null;

  @Column('uuid', { nullable: true })
  seriesId: string | null;

  @Column('uuid', { nullable: true })
  taskId: string | null;

  @Column()
  @Field({ description: 'Empty for keys and passwords.' })
  title: string;

  @Column()
  @Field({ description: 'Where it is kept.' })
  place: string;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true, description: 'Ticked by who leaves.' })
  givenAt: Date | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true, description: 'Ticked by who comes.' })
  receivedAt: Date | null;

  @Column('text', { nullable: true })
  settledAs: 'taken' | 'finished' | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  settledAt: Date | null;

  @Column('uuid', { nullable: true })
  takenBy: string | null;

  @Column('timestamptz', { nullable: true })
  letGoAt: Date | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Why nobody takes it.' })
  letGoReason: string | null;

  @Column('jsonb', { nullable: true })
  passed: Passed | null;
}

/** What happened in a handover: who gave, received, took or let go of what, and when. Append-only. */
@Entity()
@ObjectType()
export class HandoverEvent {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  handoverId: string;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true })
  lineId: string | null;

  @Column()
  @Field({
    description:
      'opened, reopened, moot, closed, successor, given, not-given, received, not-received, placed, taken, returned, finished, let-go, taken-up-again',
  })
  kind: string;

  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column()
  @Field()
  reason: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  recordedBy: string | null;
}
