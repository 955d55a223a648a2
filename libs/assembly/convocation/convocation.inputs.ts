import { PageInput } from '@etabli/platform';
import { Field, InputType } from '@nestjs/graphql';
import { IsOptional, MaxLength } from 'class-validator';
import { Answer } from './convocation.entities.js';
import { Sending } from './convocation.types.js';

@InputType()
export class ConveneInput {
  @Field(() => String, { nullable: true, description: 'Why it leaves late, where the statutes allow it.' })
  @IsOptional()
  @MaxLength(1000)
  lateReason?: string | null;
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
