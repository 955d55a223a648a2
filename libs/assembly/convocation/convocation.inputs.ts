import { PageInput } from '@etabli/platform';
import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Answer } from './convocation.entities.js';
import { Sending } from './convocation.types.js';

@InputType()
export class ConveneInput {
  @Field(() => String, { nullable: true, description: 'Why it leaves late, where the statutes allow it.' })
  @IsOptional()
  @MaxLength(1000)
  lateReason?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Documents to join, handed in before; 15 MB together.' })
  @IsOptional()
  @IsUUID('all', { each: true })
  @ArrayMaxSize(20)
  attachmentFileIds?: string[] | null;
}

@InputType()
export class ConvocationsPageInput extends PageInput {
  @Field(() => Sending, { nullable: true })
  @IsOptional()
  state?: Sending | null;

  @Field(() => Answer, { nullable: true })
  @IsOptional()
  answer?: Answer | null;
}
