import { Json } from '@etabli/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, MaxLength, Min, ValidateNested } from 'class-validator';
import type { MinutesBlock } from '../rules/minutes.js';

@ObjectType({ description: 'Something still to fill in before the minutes are printed.' })
export class MissingPiece {
  @Field(() => ID, { nullable: true, description: 'The block it belongs to.' })
  blockId: string | null;

  @Field()
  sentence: string;
}

@ObjectType({ description: 'A block whose facts have changed since the secretary wrote over it.' })
export class OutdatedBlock {
  @Field(() => ID)
  blockId: string;

  @Field({ description: 'What would be composed now.' })
  composed: string;
}

@ObjectType({ description: 'What was written over a block that is no longer there.' })
export class OrphanText {
  @Field(() => ID)
  blockId: string;

  @Field()
  text: string;
}

@ObjectType({ description: 'The minutes as composed from the facts, with what the secretary wrote.' })
export class Minutes {
  @Field(() => ID)
  assemblyId: string;

  @Field(() => Int, { description: 'To be given back when writing.' })
  revision: number;

  @Field(() => [Json], {
    description: 'In reading order; only blocks of kind `prose` are rewritten by hand.',
  })
  blocks: MinutesBlock[];

  @Field(() => [MissingPiece])
  missing: MissingPiece[];

  @Field(() => [OutdatedBlock])
  outdated: OutdatedBlock[];

  @Field(() => [OrphanText])
  orphans: OrphanText[];

  fileId: string | null;
}

@InputType()
export class MinutesEdit {
  @Field(() => ID)
  @MaxLength(100)
  blockId: string;

  @Field()
  @MaxLength(50_000)
  text: string;
}

@InputType()
export class WriteMinutesInput {
  @Field(() => ID)
  assemblyId: string;

  @Field(() => Int, { description: 'The one that was read.' })
  @Min(0)
  revision: number;

  @Field(() => [MinutesEdit])
  @ValidateNested({ each: true })
  @Type(() => MinutesEdit)
  @ArrayMaxSize(200)
  edits: MinutesEdit[];
}
