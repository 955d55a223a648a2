import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RollLine } from '../roll/roll.types.js';
import type { DeskClash as Clash } from '../rules/desk-merge.js';
import { DeskEntry } from './entries.entities.js';

@ObjectType({ description: 'What became of an entry of a desk.' })
export class DeskReceipt {
  @Field(() => DeskEntry)
  entry: DeskEntry;

  @Field(() => RollLine, { nullable: true, description: 'The person as the roll has them now.' })
  line: RollLine | null;

  @Field(() => String, {
    nullable: true,
    description: 'What another desk had noted, or why it was not taken.',
  })
  remark: string | null;

  @Field(() => [String], { description: 'What it did to proxies.' })
  effects: string[];
}

export type DeskClashKind = Clash['kind'] | 'refused';

/** Two records that a person has to look at, as GraphQL names them. */
export const DeskClashKindEnum = {
  crossed: 'crossed',
  holder_gone: 'holder-gone',
  spoken_for: 'spoken-for',
  refused: 'refused',
} as const satisfies Record<string, DeskClashKind>;
registerEnumType(DeskClashKindEnum, { name: 'DeskClashKind' });

@ObjectType({ description: 'What desks noted that does not agree, until a person decides.' })
export class DeskClash {
  @Field(() => ID)
  id: string;

  @Field(() => DeskClashKindEnum)
  kind: DeskClashKind;

  @Field({ description: 'What is the matter, in the language of the viewer.' })
  sentence: string;

  @Field(() => DeskEntry, { description: 'The later one.' })
  entry: DeskEntry;

  @Field(() => DeskEntry, { nullable: true, description: 'What it did not know of.' })
  other: DeskEntry | null;
}
