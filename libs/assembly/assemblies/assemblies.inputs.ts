import { PlainDate } from '@etabli/platform';
import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  IsDate,
  IsOptional,
  IsUrl,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import type { AssemblyNature } from '../rules/kinds.js';
import { NatureEnum } from './assemblies.entities.js';

/** A form sends the fields that were left empty too: they say that there is none. */
const given = (_input: object, value: unknown): boolean => Boolean(value);

/** An article of the statutes to change, with its old and its new text. */
@InputType()
export class ArticleChangeInput {
  @Field()
  @MaxLength(40)
  article: string;

  @Field()
  @MaxLength(20_000)
  before: string;

  @Field()
  @MaxLength(20_000)
  after: string;
}

/** What the draft resolutions say about the year. What is left out is worked out from the date, or stays a blank. */
@InputType()
export class AgendaTemplateInput {
  @Field(() => String, { nullable: true, description: '`2025`, or `2024-2025`: the year reported on.' })
  @IsOptional()
  @MaxLength(20)
  year?: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'Last day of the financial year.' })
  @IsOptional()
  closedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'The year of the fees and the budget.' })
  @IsOptional()
  @MaxLength(20)
  nextYear?: string | null;

  @Field(() => Int, { nullable: true, description: 'Cents: a surplus, or a deficit when negative.' })
  @IsOptional()
  resultCents?: number | null;

  @Field(() => Int, { nullable: true, description: 'Cents.' })
  @IsOptional()
  @Min(0)
  budgetCents?: number | null;

  @Field(() => Int, { nullable: true, description: 'Seats to fill: adds an election.' })
  @IsOptional()
  @Min(0)
  @Max(100)
  seats?: number | null;

  @Field(() => [ArticleChangeInput], { nullable: true })
  @IsOptional()
  @ValidateNested({ each: true })
  @Type(() => ArticleChangeInput)
  changes?: ArticleChangeInput[] | null;

  @Field(() => String, { nullable: true, description: 'Who winds the association up: adds its dissolution.' })
  @IsOptional()
  @MaxLength(200)
  liquidator?: string | null;
}

@InputType()
export class PrepareAssemblyInput {
  @Field(() => NatureEnum)
  nature: AssemblyNature;

  @Field(() => String, { nullable: true, description: 'Made from the nature and the date when left out.' })
  @IsOptional()
  @MaxLength(200)
  title?: string | null;

  @Field()
  @IsDate()
  startsAt: Date;

  @Field({ defaultValue: '' })
  @MaxLength(300)
  place: string = '';

  @Field(() => String, { nullable: true })
  @ValidateIf(given)
  @IsUrl({ protocols: ['https', 'http'], require_protocol: true, require_tld: false })
  @MaxLength(500)
  remoteLink?: string | null;

  @Field(() => String, { nullable: true, description: 'How to take part from elsewhere.' })
  @IsOptional()
  @MaxLength(1000)
  remoteConditions?: string | null;

  @Field({
    defaultValue: true,
    description: 'Fill the agenda with the usual items and their draft resolutions.',
  })
  fromTemplate: boolean = true;

  @Field(() => AgendaTemplateInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => AgendaTemplateInput)
  template?: AgendaTemplateInput | null;
}

/** What is known of an assembly. Fields left out stay as they are. */
@InputType()
export class DescribeAssemblyInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @MinLength(1)
  @MaxLength(200)
  title?: string | null;

  @Field(() => Date, { nullable: true })
  @IsOptional()
  @IsDate()
  startsAt?: Date | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(300)
  place?: string | null;

  @Field(() => String, { nullable: true })
  @ValidateIf(given)
  @IsUrl({ protocols: ['https', 'http'], require_protocol: true, require_tld: false })
  @MaxLength(500)
  remoteLink?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(1000)
  remoteConditions?: string | null;
}
