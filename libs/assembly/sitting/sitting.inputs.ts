import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsIn, IsOptional, IsUUID, Matches, MaxLength } from 'class-validator';
import { GroundEnum } from '../debate/chairing.types.js';
import { type Ground, grounds } from '../rules/chairing.js';

@InputType()
export class ForgottenIncidentInput {
  @Field(() => ID)
  @IsUUID()
  assemblyId: string;

  @Field({ description: 'The time of day it happened at, on the clock of the room: `19:05`.' })
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/)
  time: string;

  @Field()
  @MaxLength(2000)
  text: string;
}

@InputType()
export class OpenAssemblyInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => ID, { description: 'Who chairs the sitting.' })
  @IsUUID()
  chairId: string;

  @Field(() => GroundEnum, {
    nullable: true,
    description: 'By what right, for who does not hold the chair by office.',
  })
  @IsOptional()
  @IsIn(grounds)
  chairGround?: Ground | null;

  @Field({ defaultValue: '', description: 'Why the chair of the association does not preside.' })
  @MaxLength(500)
  chairReason?: string = '';

  @Field(() => ID, { description: 'Who keeps its minutes.' })
  @IsUUID()
  secretaryId: string;

  @Field(() => [ID], { defaultValue: [], description: 'Who counts.' })
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(20)
  scrutineerIds: string[] = [];
}
