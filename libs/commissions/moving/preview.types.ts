import { Person } from '@etabli/membership';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** A list of a board, and the column its cards go to. */
@ObjectType()
export class ListPreview {
  @Field(() => Int)
  list: number;

  @Field({ description: 'May be empty.' })
  name: string;

  @Field()
  archived: boolean;

  @Field(() => Int)
  cards: number;

  @Field({ description: 'Name of the column; empty for the first one where things begin.' })
  stage: string;

  @Field({ description: 'What stands there is done.' })
  finishes: boolean;

  @Field({ description: 'The column is made by the import.' })
  isNew: boolean;
}

/** A board of the file, and what becomes of it. */
@ObjectType()
export class BoardPreview {
  @Field(() => Int)
  board: number;

  @Field({ description: 'As the file says it.' })
  title: string;

  @Field()
  archived: boolean;

  @Field()
  skip: boolean;

  @Field(() => ID, { nullable: true, description: 'Null: a new commission.' })
  commissionId: string | null;

  @Field({ description: 'Of a new commission.' })
  name: string;

  @Field(() => Int)
  cards: number;

  @Field(() => Int, { description: 'Cards that will be done.' })
  done: number;

  @Field(() => Int, { description: 'Cards that will be off the board, and can be put back.' })
  archivedCards: number;

  @Field(() => Int)
  items: number;

  @Field(() => Int)
  comments: number;

  @Field(() => Int)
  attachments: number;

  @Field(() => [ListPreview])
  lists: ListPreview[];

  @Field(() => [String], { description: 'Columns that the commission has already.' })
  stages: string[];
}

/** Somebody of the other tool, and who they are here. */
@ObjectType()
export class ImportedPersonPreview {
  @Field()
  key: string;

  @Field()
  name: string;

  @Field()
  username: string;

  @Field(() => Int, { description: 'Cards they hold.' })
  cards: number;

  @Field(() => Int, { description: 'Comments they wrote.' })
  comments: number;

  @Field({ description: 'email, name, chosen, several (who may be meant) or nobody.' })
  how: string;

  @Field(() => Person, { nullable: true })
  person: Person | null;
}

/** A kind of thing that has no place here. */
@ObjectType()
export class LeftOutPreview {
  @Field({ description: 'In the language of the viewer.' })
  what: string;

  @Field(() => Int)
  count: number;

  @Field(() => [String], { description: 'The first few.' })
  examples: string[];
}

/** What importing would do, as it is decided so far. */
@ObjectType()
export class BoardsPreview {
  @Field(() => [BoardPreview])
  boards: BoardPreview[];

  @Field(() => [ImportedPersonPreview])
  people: ImportedPersonPreview[];

  @Field(() => [String], { description: 'Labels that are not there yet.' })
  newLabels: string[];

  @Field(() => [LeftOutPreview])
  leftOut: LeftOutPreview[];

  @Field(() => [String], { description: 'What stands in the way, in the language of the viewer.' })
  blockers: string[];
}
