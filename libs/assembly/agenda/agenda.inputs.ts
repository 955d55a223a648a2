import { Field, InputType, Int } from '@nestjs/graphql';
import { IsOptional, MaxLength, Min, MinLength } from 'class-validator';
import type { DecisionKind } from '../rules/kinds.js';
import { DecisionKindEnum, ItemKind } from './agenda.entities.js';

@InputType()
export class AgendaItemInput {
  @Field(() => ItemKind)
  kind: ItemKind;

  @Field(() => DecisionKindEnum, {
    nullable: true,
    description: 'Which half of a mixed assembly decides; the others know by themselves.',
  })
  @IsOptional()
  part?: DecisionKind | null;

  @Field()
  @MinLength(1)
  @MaxLength(200)
  title: string;

  @Field({ defaultValue: '' })
  @MaxLength(20_000)
  text: string = '';

  @Field({ defaultValue: '' })
  @MaxLength(200)
  speaker: string = '';

  @Field({ defaultValue: false, description: 'Decides about somebody: a removal, an exclusion.' })
  aboutPerson?: boolean = false;

  @Field(() => Int, { nullable: true, description: 'From 1; before any other business when left out.' })
  @IsOptional()
  @Min(1)
  position?: number | null;
}

/** What is known of an item. Fields left out stay as they are. */
@InputType()
export class AgendaItemChanges {
  @Field(() => ItemKind, { nullable: true })
  @IsOptional()
  kind?: ItemKind | null;

  @Field(() => DecisionKindEnum, { nullable: true })
  @IsOptional()
  part?: DecisionKind | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MinLength(1)
  @MaxLength(200)
  title?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(20_000)
  text?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200)
  speaker?: string | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  aboutPerson?: boolean | null;
}
