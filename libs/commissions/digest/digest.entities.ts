import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum DigestRhythm {
  off = 'off',
  daily = 'daily',
  weekly = 'weekly',
}
registerEnumType(DigestRhythm, {
  name: 'DigestRhythm',
  valuesMap: { daily: { description: 'Each day on which something is due.' } },
});

/** What a link of a digest does. */
export enum DigestAnswer {
  done = 'done',
  not_me = 'not-me',
  later = 'later',
  hour = 'hour',
  stop = 'stop',
}
registerEnumType(DigestAnswer, {
  name: 'DigestAnswer',
  valuesMap: {
    not_me: { description: 'Gives the task back.' },
    later: { description: 'Puts the task off by a week.' },
    hour: { description: 'Declares a volunteer hour.' },
    stop: { description: 'Receives no more digests.' },
  },
});

/** How often somebody wants their digest. */
@ObjectType()
export class DigestChoice {
  @Field(() => DigestRhythm)
  rhythm: DigestRhythm;

  @Field(() => Int, { description: '1 for Monday to 7; looked at when weekly.' })
  weekday: number;
}

/** What an answer wrote, by which it is taken back. */
export interface AnswerTraces {
  eventIds?: string[];
  hoursId?: string;
  choice?: DigestChoice | null;
}

/** One answer to one task of one digest, behind a link that serves once. */
@Entity()
export class DigestLink {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  digestId: string;

  @Column('text')
  answer: DigestAnswer;

  @Column('uuid', { nullable: true })
  taskId: string | null;

  @Column()
  sat: boolean;

  @Column()
  tokenHash: string;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  undoneAt: Date | null;

  @Column('jsonb')
  traces: AnswerTraces;
}
