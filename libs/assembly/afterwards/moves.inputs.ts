import { Field, ID, InputType } from '@nestjs/graphql';
import { IsEnum, IsUUID, Matches, MaxLength } from 'class-validator';
import { AttendanceMode } from '../roll/roll.types.js';
import { ForgottenKind } from './moves.types.js';

@InputType()
export class ForgottenMoveInput {
  @Field(() => ID)
  @IsUUID()
  assemblyId: string;

  @Field(() => ID)
  @IsUUID()
  personId: string;

  @Field(() => ForgottenKind)
  @IsEnum(ForgottenKind)
  kind: ForgottenKind;

  @Field(() => AttendanceMode, { defaultValue: AttendanceMode.present, description: 'Of an arrival.' })
  @IsEnum(AttendanceMode)
  mode: AttendanceMode = AttendanceMode.present;

  @Field({ description: 'The time of day it happened at, on the clock of the room: `19:05`.' })
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/)
  time: string;

  @Field({ description: 'Why it was not noted then; the minutes will say it.' })
  @MaxLength(500)
  reason: string;
}
