import { Json, Page, PageInput, PlainDate } from '@etabli/platform';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength, MinLength } from 'class-validator';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DecisionMethod } from '../meetings/meetings.entities.js';
import type { Figures } from '../rules/rounds.js';

/** A decision of a commission, as it was taken. Append-only. */
@Entity()
export class Decision {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { nullable: true })
  commissionId: string | null;

  @Column('uuid', { nullable: true })
  meetingId: string | null;

  @Column('uuid', { nullable: true })
  lineId: string | null;

  @Column('uuid', { nullable: true })
  roundId: string | null;

  @Column()
  what: string;

  @Column()
  why: string;

  @Column('text')
  method: DecisionMethod;

  @Column('jsonb', { nullable: true })
  figures: Figures | null;

  @Column('date')
  decidedOn: string;

  @Column('date', { nullable: true })
  reviewOn: string | null;

  @Column('uuid', { nullable: true })
  supersedes: string | null;
}

/** An entry of the log, whoever decided: a commission, or an area that adds its own. */
@ObjectType('LoggedDecision')
export class LoggedDecision {
  @Field(() => ID)
  id: string;

  @Field({ description: 'Who decided: `commission`, or the area that adds its own, as `assembly`.' })
  source: string;

  @Field()
  what: string;

  @Field()
  why: string;

  @Field(() => String, {
    nullable: true,
    description: 'One of `DecisionMethod`; null where an area says it itself.',
  })
  method: string | null;

  @Field(() => Json, { nullable: true, description: 'What came out of the round that decided.' })
  figures: unknown;

  @Field(() => [String], { description: 'What was to choose from.' })
  options: string[];

  @Field(() => PlainDate)
  decidedOn: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the commission or of the assembly; null for all commissions.',
  })
  by: string | null;

  @Field(() => ID, { nullable: true })
  commissionId: string | null;

  @Field(() => ID, { nullable: true, description: 'Where it was taken: the meeting, or the assembly.' })
  originId: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'When it is looked at again.' })
  reviewOn: string | null;

  @Field(() => ID, { nullable: true, description: 'The decision that replaced it.' })
  supersededBy: string | null;
}

@ObjectType()
export class LoggedDecisionPage extends Page(LoggedDecision) {}

@InputType()
export class DecisionsPageInput extends PageInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  commissionId?: string | null;

  @Field(() => String, { nullable: true, description: '`commission`, `assembly`…' })
  @IsOptional()
  @MaxLength(40)
  source?: string | null;

  @Field(() => DecisionMethod, { nullable: true })
  @IsOptional()
  method?: DecisionMethod | null;

  @Field(() => PlainDate, { nullable: true })
  @IsOptional()
  since?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Those nobody replaced.' })
  @IsOptional()
  inForce?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Those to be looked at again by now.' })
  @IsOptional()
  toReview?: boolean | null;
}

@InputType({ description: 'A decision taken between meetings.' })
export class LogDecisionInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  commissionId?: string | null;

  @Field()
  @MinLength(1)
  @MaxLength(1000)
  what: string;

  @Field({ defaultValue: '' })
  @MaxLength(2000)
  why: string;

  @Field(() => DecisionMethod)
  method: DecisionMethod;

  @Field(() => PlainDate, { nullable: true, description: 'Today unless said.' })
  @IsOptional()
  decidedOn?: string | null;

  @Field(() => PlainDate, { nullable: true })
  @IsOptional()
  reviewOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'The decision this one replaces.' })
  @IsOptional()
  @IsUUID()
  supersedes?: string | null;
}
