import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsUUID } from 'class-validator';

@InputType()
export class OpenAssemblyInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => ID, { description: 'Who chairs the sitting.' })
  @IsUUID()
  chairId: string;

  @Field(() => ID, { description: 'Who keeps its minutes.' })
  @IsUUID()
  secretaryId: string;

  @Field(() => [ID], { defaultValue: [], description: 'Who counts.' })
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(20)
  scrutineerIds: string[] = [];
}
