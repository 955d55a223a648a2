import { PlainDate } from '@etabli/platform';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsOptional, MaxLength } from 'class-validator';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum FollowUpEnding {
  done = 'done',
  dropped = 'dropped',
  handed_on = 'handed_on',
}
registerEnumType(FollowUpEnding, {
  name: 'FollowUpEnding',
  valuesMap: {
    dropped: { description: 'With its reason.' },
    handed_on: { description: 'Somebody else sees to it since.' },
  },
});

/** Who sees to a decision, and by when. */
@Entity('decision_follow_up')
@ObjectType('DecisionFollowUp', { description: 'Who sees to a decision that was adopted, and by when.' })
export class FollowUp {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  @Field(() => ID)
  assemblyId: string;

  @Column('uuid')
  agendaItemId: string;

  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('uuid', { nullable: true })
  commissionId: string | null;

  /** By when; the day of its task, if it is one. */
  @Column('date', { nullable: true })
  dueOn: string | null;

  /** The task that it is on the board of its commission. */
  @Column('uuid', { nullable: true })
  taskId: string | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;
}

/** How it ended. Append-only. */
@ObjectType()
export class FollowUpEnd {
  followUpId: string;

  @Field(() => FollowUpEnding)
  ending: FollowUpEnding;

  @Field()
  reason: string;

  @Field()
  recordedAt: Date;
}

@InputType({
  description:
    'A commission, which gets a task, in the hands of the person if one is named too; or a person, who gets a task where they sit in one commission only.',
})
export class FollowDecisionInput {
  @Field(() => ID)
  itemId: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  personId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  commissionId?: string | null;

  @Field(() => PlainDate, { nullable: true })
  @IsOptional()
  dueOn?: string | null;
}

@InputType()
export class EndFollowUpInput {
  @Field(() => ID)
  id: string;

  @Field(() => FollowUpEnding)
  ending: FollowUpEnding;

  @Field(() => String, { nullable: true, description: 'Needed when it is dropped.' })
  @IsOptional()
  @MaxLength(500)
  reason?: string | null;
}
