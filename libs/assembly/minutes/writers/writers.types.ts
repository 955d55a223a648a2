import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsUUID, Length, ValidateIf } from 'class-validator';

@ObjectType({ description: 'Someone who writes the minutes at this moment.' })
export class MinutesWriter {
  @Field(() => ID)
  personId: string;

  @Field()
  name: string;

  @Field(() => ID, { description: 'The passage they write.' })
  blockId: string;

  @Field(() => Int, { description: 'After which they are forgotten, unless they go on writing.' })
  secondsLeft: number;
}

@ObjectType({ description: 'Who writes the minutes of an assembly at this moment, and where.' })
export class MinutesWriters {
  @Field(() => ID)
  assemblyId: string;

  @Field(() => [MinutesWriter], { description: 'By name.' })
  writers: MinutesWriter[];
}

@InputType()
export class NoteWritingInput {
  @Field(() => ID)
  @IsUUID()
  assemblyId: string;

  @Field(() => ID, { nullable: true, description: 'The passage; null for who writes no more.' })
  @ValidateIf(({ blockId }: NoteWritingInput) => blockId !== null && blockId !== undefined)
  @Length(1, 100)
  blockId?: string | null;
}
