import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID, Max, MaxLength, Min, MinLength } from 'class-validator';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Figures } from '../rules/rounds.js';

export enum RoundMethod {
  consent = 'consent',
  hands = 'hands',
  judgment = 'judgment',
  advice = 'advice',
  choice = 'choice',
}
registerEnumType(RoundMethod, { name: 'RoundMethod' });

export enum Stance {
  consent = 'consent',
  aside = 'aside',
  objection = 'objection',
}
registerEnumType(Stance, {
  name: 'RoundStance',
  valuesMap: { aside: { description: 'Stands aside: neither for nor in the way.' } },
});

export enum Settled {
  integrated = 'integrated',
  maintained = 'maintained',
}
registerEnumType(Settled, { name: 'ObjectionSettled' });

/** A question a commission answers together: on a point of a meeting, or between meetings until a moment. */
@Entity()
export class Round {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { nullable: true })
  commissionId: string | null;

  @Column('uuid', { nullable: true })
  meetingId: string | null;

  @Column('uuid', { nullable: true })
  pointId: string | null;

  @Column('text')
  method: RoundMethod;

  @Column()
  question: string;

  @Column('text', { array: true })
  options: string[];

  @Column('timestamptz', { nullable: true })
  closesAt: Date | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  @Column('jsonb', { nullable: true })
  figures: Figures | null;
}

@InputType({ description: 'On a point of a meeting, or for a commission until a moment.' })
export class OpenRoundInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  pointId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Between meetings; left out with no point: all commissions.',
  })
  @IsOptional()
  @IsUUID()
  commissionId?: string | null;

  @Field(() => Date, { nullable: true, description: 'Between meetings.' })
  @IsOptional()
  closesAt?: Date | null;

  @Field(() => RoundMethod)
  method: RoundMethod;

  @Field()
  @MinLength(1)
  @MaxLength(1000)
  question: string;

  @Field(() => [String], { defaultValue: [] })
  @ArrayMaxSize(12)
  @MaxLength(200, { each: true })
  options: string[];
}

@InputType()
export class AnswerRoundInput {
  @Field(() => ID)
  @IsUUID()
  roundId: string;

  @Field(() => ID, { nullable: true, description: 'For somebody in the room; oneself unless said.' })
  @IsOptional()
  @IsUUID()
  personId?: string | null;

  @Field(() => Stance, { nullable: true })
  @IsOptional()
  stance?: Stance | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Min(0)
  option?: number | null;

  @Field(() => [Int], { nullable: true, description: 'One for each option, from 0 to 4.' })
  @IsOptional()
  @Min(0, { each: true })
  @Max(4, { each: true })
  grades?: number[] | null;

  @Field({ defaultValue: '' })
  @MaxLength(2000)
  words: string;
}

@InputType()
export class HandsInput {
  @Field(() => Int)
  @Min(0)
  @Max(1000)
  for: number;

  @Field(() => Int)
  @Min(0)
  @Max(1000)
  against: number;

  @Field(() => Int)
  @Min(0)
  @Max(1000)
  abstention: number;
}
