import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, MaxLength, Min, ValidateNested } from 'class-validator';

/** The column that the cards of a list go to. */
@InputType()
export class ListChoiceInput {
  @Field(() => Int, { description: 'Its place on the board, from 0.' })
  @Min(0)
  list: number;

  @Field({ description: 'Name of the column; empty for the first one where things begin.' })
  @MaxLength(60)
  stage: string;

  @Field({ description: 'What stands in a new column is done.' })
  finishes: boolean;
}

/** What becomes of one board. */
@InputType()
export class BoardChoiceInput {
  @Field(() => Int, { description: 'Its place in the file, from 0.' })
  @Min(0)
  board: number;

  @Field(() => Boolean, { nullable: true, description: 'Left out.' })
  @IsOptional()
  skip?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Null: a new commission; proposed unless said.' })
  @IsOptional()
  commissionId?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a new commission.' })
  @IsOptional()
  @MaxLength(120)
  name?: string | null;

  @Field(() => [ListChoiceInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => ListChoiceInput)
  lists?: ListChoiceInput[] | null;
}

/** Who somebody of the other tool is here; null for nobody. */
@InputType()
export class PersonChoiceInput {
  @Field({ description: 'As the file knows them.' })
  key: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  personId: string | null;
}

/** What is decided of boards handed in; what is left out is proposed. */
@InputType()
export class BoardsChoicesInput {
  @Field(() => [BoardChoiceInput], { defaultValue: [] })
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => BoardChoiceInput)
  boards: BoardChoiceInput[] = [];

  @Field(() => [PersonChoiceInput], { defaultValue: [] })
  @ArrayMaxSize(5000)
  @ValidateNested({ each: true })
  @Type(() => PersonChoiceInput)
  people: PersonChoiceInput[] = [];
}
