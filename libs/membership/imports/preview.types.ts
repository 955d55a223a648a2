import { Page, PlainDate, StoredFile } from '@etabli/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Person, PersonKind } from '../people/people.entities.js';
import { ImportAction, ImportHow } from './imports.inputs.js';
import type { Understanding } from './reader.js';

export enum ImportOutcome {
  create = 'create',
  update = 'update',
  unchanged = 'unchanged',
  skip = 'skip',
  undecided = 'undecided',
}
registerEnumType(ImportOutcome, {
  name: 'ImportLineOutcome',
  description: 'What importing would do with a line.',
});

export enum ImportLevel {
  error = 'error',
  warning = 'warning',
}
registerEnumType(ImportLevel, { name: 'ImportLevel' });

@ObjectType()
export class ImportColumn {
  @Field()
  heading: string;

  @Field({ description: 'What it becomes as things stand: a field, `custom:key`, or `ignore`.' })
  target: string;

  @Field({ description: 'What was proposed.' })
  proposed: string;

  @Field({ description: 'From 0 to 1; under 0.8 a person should look.' })
  confidence: number;

  @Field({ description: 'Why it was proposed.' })
  reason: string;

  @Field(() => [String])
  samples: string[];
}

@ObjectType()
export class ImportProblem {
  @Field(() => Int, { description: '0 for the whole file.' })
  line: number;

  @Field(() => String, { nullable: true })
  column: string | null;

  @Field(() => ImportLevel)
  level: ImportLevel;

  @Field({ description: 'With its place, in the language of the viewer.' })
  sentence: string;
}

@ObjectType()
export class ImportProblemPage extends Page(ImportProblem) {}

/** A line as it was understood. */
@ObjectType()
export class ImportCandidate {
  @Field(() => Int)
  line: number;

  @Field(() => PersonKind)
  kind: PersonKind;

  @Field()
  name: string;

  @Field(() => String, { nullable: true })
  email: string | null;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true })
  city: string | null;

  @Field(() => PlainDate, { nullable: true })
  birthDate: string | null;

  @Field(() => String, { nullable: true })
  memberNumber: string | null;

  @Field(() => String, { nullable: true })
  category: string | null;
}

@ObjectType()
export class ImportLine {
  @Field(() => ImportCandidate)
  candidate: ImportCandidate;

  @Field(() => ImportOutcome)
  outcome: ImportOutcome;
}

@ObjectType()
export class ImportLinePage extends Page(ImportLine) {}

/** Somebody a line may already be. */
@ObjectType()
export class ImportMatch {
  @Field({ description: 'From 0 to 1.' })
  score: number;

  @Field({ description: 'Sure enough to be proposed.' })
  sure: boolean;

  @Field(() => [String], { description: 'What speaks for and against, in the language of the viewer.' })
  reasons: string[];

  @Field(() => ImportCandidate, {
    nullable: true,
    description: 'The earlier line, when it is in the same file.',
  })
  otherLine: ImportCandidate | null;

  @Field(() => Person, { nullable: true, description: 'The known person.' })
  person?: Person | null;

  personId: string | null;
}

@ObjectType()
export class ImportDecision {
  @Field(() => ImportAction)
  action: ImportAction;

  @Field(() => ID, { nullable: true })
  personId: string | null;

  @Field(() => Int, { nullable: true })
  otherLine: number | null;

  @Field(() => ImportHow, { nullable: true })
  how: ImportHow | null;
}

@ObjectType()
export class ImportDuplicate {
  @Field(() => ImportCandidate)
  candidate: ImportCandidate;

  @Field(() => [ImportMatch], { description: 'The likeliest first.' })
  matches: ImportMatch[];

  @Field(() => ImportDecision, {
    nullable: true,
    description: 'Decided or proposed; null waits for a decision.',
  })
  decision: ImportDecision | null;

  @Field({ description: 'The decision is a person’s, not a proposal.' })
  decided: boolean;
}

@ObjectType()
export class ImportDuplicatePage extends Page(ImportDuplicate) {}

@ObjectType()
export class ImportNewCategory {
  @Field({ description: 'As the file spells it.' })
  name: string;

  @Field(() => Int)
  lines: number;
}

@ObjectType()
export class ImportCounts {
  @Field(() => Int)
  create: number;

  @Field(() => Int)
  update: number;

  @Field(() => Int)
  unchanged: number;

  @Field(() => Int)
  skip: number;

  @Field(() => Int)
  undecided: number;

  @Field(() => Int)
  errors: number;

  @Field(() => Int)
  warnings: number;

  @Field(() => Int, { description: 'Memberships that would begin.' })
  memberships: number;

  @Field(() => Int, { description: 'Fees that would be noted.' })
  fees: number;
}

@ObjectType()
export class ImportSample {
  @Field(() => Int)
  line: number;

  @Field(() => [String])
  cells: string[];
}

/** What importing a file would do, as things stand. Nothing is written. */
@ObjectType()
export class ImportPreview {
  @Field(() => StoredFile)
  file: StoredFile;

  @Field({ description: 'csv, xlsx or ods.' })
  format: string;

  @Field(() => String, { nullable: true })
  encoding: string | null;

  @Field(() => [String], { description: 'What the reader decided by itself.' })
  remarks: string[];

  @Field(() => Int)
  lines: number;

  @Field(() => [ImportColumn])
  columns: ImportColumn[];

  @Field(() => [ImportSample], { description: 'The first lines, as they are written.' })
  firstLines: ImportSample[];

  @Field(() => ImportCounts)
  counts: ImportCounts;

  @Field(() => [ImportNewCategory], { description: 'Categories the association does not have.' })
  newCategories: ImportNewCategory[];

  @Field(() => [String], { description: 'What must be settled before importing; empty when it may begin.' })
  blockers: string[];

  understood: Understanding;
}
