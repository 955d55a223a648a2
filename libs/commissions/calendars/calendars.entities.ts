import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a calendar program shows tasks. */
export const TasksAs = { days: 'days', todos: 'todos' } as const;
export type TasksAs = (typeof TasksAs)[keyof typeof TasksAs];
registerEnumType(TasksAs, {
  name: 'TasksAs',
  valuesMap: {
    days: { description: 'As whole days: every calendar program shows them.' },
    todos: { description: 'As a list of things to do, for programs that have one.' },
  },
});

/** A private address at which a calendar program reads tasks. The address itself is told once, when it is made. */
@Entity()
@ObjectType()
export class CalendarLink {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  personId: string;

  @Column('uuid', { nullable: true })
  commissionId: string | null;

  @Column('text')
  @Field({ description: '`tasks`, or what another noun has calendars of.' })
  about: string;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'Which one, where there are several: a room.' })
  subjectId: string | null;

  @Column()
  tokenHash: string;

  @Column('text')
  @Field(() => TasksAs)
  tasksAs: TasksAs;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;
}

/** An address just made: it is not told again. */
@ObjectType()
export class CalendarAddress {
  @Field(() => CalendarLink)
  link: CalendarLink;

  @Field()
  url: string;
}
