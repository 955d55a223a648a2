import { Field, ID, InputType } from '@nestjs/graphql';
import { IsDate, IsEnum, IsOptional, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import { PaperSays } from '../roll/proxies.inputs.js';
import { AttendanceMode } from '../roll/roll.types.js';
import { DeskEntryKind } from './entries.entities.js';

const STROKES = /^(M\d{1,3} \d{1,3}(L\d{1,3} \d{1,3})*)+$/;

/** What a desk notes; what a paper says is for proxies only. */
@InputType()
export class DeskEntryInput extends PaperSays {
  @Field(() => ID, {
    description: 'Made on the device: an entry sent again has the same one, and is taken once.',
  })
  @IsUUID()
  id: string;

  @Field(() => ID)
  @IsUUID()
  assemblyId: string;

  @Field({ description: 'The name of the desk.' })
  @Length(1, 40)
  desk: string;

  @Field(() => DeskEntryKind)
  @IsEnum(DeskEntryKind)
  kind: DeskEntryKind;

  @Field(() => ID, { description: 'Who came or left; the giver of a proxy.' })
  @IsUUID()
  personId: string;

  @Field(() => AttendanceMode, { defaultValue: AttendanceMode.present })
  @IsEnum(AttendanceMode)
  mode: AttendanceMode = AttendanceMode.present;

  @Field(() => String, {
    nullable: true,
    description: 'Drawn on the screen: strokes of an SVG path, whole numbers, 300 wide and 100 high.',
  })
  @IsOptional()
  @MaxLength(20_000)
  @Matches(STROKES)
  signature?: string | null;

  @Field(() => String, { nullable: true, description: 'Signed by typing one’s name.' })
  @IsOptional()
  @Length(1, 200)
  signedAs?: string | null;

  @Field(() => Date, { description: 'When it happened, by the clock of the device.' })
  @IsDate()
  saidAt: Date;

  @Field(() => Date, { description: 'The instant of the roll the desk had before it.' })
  @IsDate()
  seenAt: Date;

  @Field(() => Date, { description: 'When it is sent, by the clock of the device.' })
  @IsDate()
  sentAt: Date;
}
