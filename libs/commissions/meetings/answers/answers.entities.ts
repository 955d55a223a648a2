import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody called to a meeting answers. */
export enum MeetingAnswer {
  yes = 'yes',
  no = 'no',
  maybe = 'maybe',
}
registerEnumType(MeetingAnswer, {
  name: 'MeetingAnswer',
  valuesMap: { maybe: { description: 'They do not know yet.' } },
});

/** The link of one invitation, for one person: it serves while the meeting is to come. */
@Entity()
export class MeetingAnswerLink {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  meetingId: string;

  @Column('uuid')
  personId: string;

  @Column()
  tokenHash: string;

  /** Of the answer it gave, while that may be taken back. */
  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  @Column('boolean', { nullable: true })
  wasComing: boolean | null;

  @Column('timestamptz', { nullable: true })
  wasAnsweredAt: Date | null;
}

/** What the link of an invitation gives now. */
export enum MeetingAnswerState {
  open = 'open',
  over = 'over',
  another = 'another',
}
registerEnumType(MeetingAnswerState, {
  name: 'MeetingAnswerState',
  valuesMap: {
    over: { description: 'Nothing is to be answered any more: `reason` says why.' },
    another: { description: 'Somebody else is signed in here: `reason` says whose link it is.' },
  },
});

/** What the link of an invitation shows, to the one person it was made for. */
@ObjectType()
export class MeetingAnswerPage {
  @Field()
  associationName: string;

  @Field({ description: 'Where its person goes on, signed in.' })
  slug: string;

  @Field()
  timeZone: string;

  @Field()
  personName: string;

  @Field()
  meetingId: string;

  @Field({ description: 'Empty when somebody else is signed in.' })
  title: string;

  @Field()
  startsAt: Date;

  @Field()
  place: string;

  @Field(() => MeetingAnswerState)
  state: MeetingAnswerState;

  @Field(() => String, { nullable: true, description: 'Why it gives nothing, when it does not.' })
  reason: string | null;

  @Field(() => MeetingAnswer, {
    nullable: true,
    description: 'What they answered, by this link or otherwise.',
  })
  answer: MeetingAnswer | null;

  @Field({ description: 'The answer was given by this link, and can be taken back.' })
  undoable: boolean;
}
