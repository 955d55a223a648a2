import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, Max, Min, ValidateNested } from 'class-validator';

const MOST = 1_000_000;

/** What the papers counted say of one name. */
@InputType()
export class NameCountInput {
  @Field(() => ID)
  candidateId: string;

  @Field(() => [Int], {
    description: 'Voices; or those for, against and blank; or those of each grade, the lowest first.',
  })
  @ArrayMaxSize(20)
  @Min(0, { each: true })
  @Max(MOST, { each: true })
  figures: number[];
}

/** The papers of a round as one person counted them, in voices. */
@InputType()
export class ElectionCountInput {
  @Field(() => Int)
  @Min(0)
  @Max(MOST)
  valid: number;

  @Field(() => Int, { defaultValue: 0 })
  @Min(0)
  @Max(MOST)
  blank: number = 0;

  @Field(() => Int, { defaultValue: 0, description: 'Void: torn, signed, unreadable, too many names.' })
  @Min(0)
  @Max(MOST)
  null: number = 0;

  @Field(() => [NameCountInput], { description: 'Names left out have no voice.' })
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => NameCountInput)
  names: NameCountInput[];
}
