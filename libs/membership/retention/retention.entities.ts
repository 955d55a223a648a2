import { PlainDate } from '@etabli/platform';
import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsOptional, Max, Min } from 'class-validator';
import { Person } from '../people/people.entities.js';
import { Kept } from '../privacy/privacy.entities.js';

/** How long things are kept, in months. */
@ObjectType()
export class RetentionSettings {
  @Field(() => Int, { description: 'Identity of someone who left, without their consent to stay known.' })
  departedMemberMonths: number;

  @Field(() => Int, { nullable: true, description: 'Papers of assemblies; null: for ever.' })
  assemblyPaperMonths: number | null;

  @Field(() => Int, { description: 'What was corrected on people’s pages.' })
  auditMonths: number;
}

@InputType()
export class RetentionInput {
  @Field(() => Int)
  @Min(0)
  @Max(600)
  departedMemberMonths: number;

  @Field(() => Int, { nullable: true, description: 'Null: for ever.' })
  @IsOptional()
  @Min(0)
  @Max(1200)
  assemblyPaperMonths: number | null;

  @Field(() => Int)
  @Min(0)
  @Max(600)
  auditMonths: number;
}

export enum DueKind {
  departed = 'departed',
  prospect = 'prospect',
  papers = 'papers',
}
registerEnumType(DueKind, { name: 'DueKind' });

/** Somebody, or some papers, past the time they may be kept. */
@ObjectType()
export class DueItem {
  @Field()
  key: string;

  @Field(() => DueKind)
  kind: DueKind;

  @Field(() => Person, { nullable: true })
  person: Person | null;

  @Field({ description: 'What it is: the person’s name, or the kind of papers.' })
  what: string;

  @Field({ description: 'Why it is in the list, in the language of the viewer.' })
  reason: string;

  @Field(() => Int)
  count: number;

  @Field(() => PlainDate, { description: 'Departure, first acquaintance, or the oldest paper.' })
  since: string;

  @Field(() => [Kept], { description: 'What an erasure would leave, and until when.' })
  kept: Kept[];
}

/** The yearly look at what should no longer be here. */
@ObjectType()
export class RetentionReview {
  @Field(() => Date, { nullable: true, description: 'When somebody last went through it.' })
  reviewedAt: Date | null;

  @Field(() => Person, { nullable: true })
  reviewedBy: Person | null;

  @Field(() => PlainDate, { description: 'When to go through it next.' })
  dueOn: string;

  @Field(() => RetentionSettings)
  settings: RetentionSettings;

  @Field(() => Int, { description: 'People past their time; `items` lists the first 200.' })
  people: number;

  @Field(() => [DueItem])
  items: DueItem[];
}
