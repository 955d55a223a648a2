import { PageInput, PlainDate } from '@etabli/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { DecisionMethod, LineKind } from './meetings.entities.js';

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;
const WEB = /^(https?:\/\/\S+)?$/;

@InputType({ description: 'When and where, in the time of the association.' })
export class MeetingWhenInput {
  @Field(() => PlainDate)
  on: string;

  @Field({ description: '`18:30`' })
  @Matches(CLOCK)
  from: string;

  @Field()
  @Matches(CLOCK)
  until: string;

  @Field({ defaultValue: '' })
  @MaxLength(300)
  place: string;

  @Field({ defaultValue: '', description: 'A web address, or nothing.' })
  @MaxLength(500)
  @Matches(WEB)
  link: string;
}

@InputType()
export class PlanMeetingInput extends MeetingWhenInput {
  @Field(() => ID, { nullable: true, description: 'Left out: the meeting of all commissions.' })
  @IsOptional()
  @IsUUID()
  commissionId?: string | null;

  @Field()
  @MinLength(1)
  @MaxLength(200)
  title: string;
}

@InputType()
export class MeetingsPageInput extends PageInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  commissionId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Those to come, the next one first; else those past.',
  })
  @IsOptional()
  coming?: boolean | null;
}

@InputType()
export class ProposePointInput {
  @Field(() => ID)
  @IsUUID()
  meetingId: string;

  @Field()
  @MinLength(1)
  @MaxLength(200)
  title: string;

  @Field(() => Int, { nullable: true, description: 'How long it should take.' })
  @IsOptional()
  @Min(1)
  @Max(480)
  minutes?: number | null;
}

@InputType()
export class NoteLineInput {
  @Field(() => ID, { description: 'Made by who writes: the same one twice is one line.' })
  @IsUUID()
  id: string;

  @Field(() => ID)
  @IsUUID()
  pointId: string;

  @Field()
  @MaxLength(4000)
  text: string;

  @Field(() => LineKind, { defaultValue: LineKind.note })
  kind: LineKind;

  @Field(() => ID, { nullable: true, description: 'The line it comes after; the last one unless said.' })
  @IsOptional()
  @IsUUID()
  afterId?: string | null;
}

@InputType()
export class RewriteLineInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version: number;

  @Field()
  @MaxLength(4000)
  text: string;
}

@InputType({ description: 'What a line is; what does not belong to its kind is forgotten.' })
export class TurnLineInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => LineKind)
  kind: LineKind;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;

  @Field(() => PlainDate, { nullable: true })
  @IsOptional()
  dueOn?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(2000)
  why?: string | null;

  @Field(() => DecisionMethod, { nullable: true })
  @IsOptional()
  method?: DecisionMethod | null;

  @Field(() => PlainDate, { nullable: true })
  @IsOptional()
  reviewOn?: string | null;
}

@InputType()
export class NoteMeetingWritingInput {
  @Field(() => ID)
  @IsUUID()
  meetingId: string;

  @Field(() => ID, { nullable: true, description: 'The line; null for who writes no more.' })
  @IsOptional()
  @Length(1, 100)
  blockId?: string | null;
}
