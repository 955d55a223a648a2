import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Change } from './draft.js';
import type { ImportDecisionInput, ImportOptionsInput } from './imports.inputs.js';

export enum ImportState {
  waiting = 'waiting',
  running = 'running',
  done = 'done',
  undone = 'undone',
  failed = 'failed',
}
registerEnumType(ImportState, { name: 'ImportState' });

/** A list of members taken in, all of it or nothing. */
@Entity()
@ObjectType()
export class MemberImport {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  fileId: string;

  @Column('jsonb')
  @Field(() => [String], { description: 'What each column became.' })
  mapping: string[];

  @Column('jsonb')
  options: ImportOptionsInput;

  @Column('jsonb')
  decisions: ImportDecisionInput[];

  @Column('text')
  @Field(() => ImportState)
  state: ImportState;

  @Column('int')
  @Field(() => Int, { description: 'Lines taken so far.' })
  progress: number;

  @Column('int')
  @Field(() => Int, { description: 'Lines of the file.' })
  total: number;

  @Column('int')
  @Field(() => Int, { description: 'Lines that added somebody.' })
  created: number;

  @Column('int')
  @Field(() => Int, { description: 'Lines that completed somebody.' })
  updated: number;

  @Column('int')
  @Field(() => Int, { description: 'Lines that said nothing new.' })
  unchanged: number;

  @Column('int')
  @Field(() => Int, { description: 'Lines set aside.' })
  skipped: number;

  @Column('jsonb')
  brought: { categories: string[]; tags: string[] };

  @Column('jsonb', { nullable: true })
  failure: { code: string; details: Record<string, string | number> } | null;

  @Column('jsonb')
  kept: Kept[];

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  finishedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  undoneAt: Date | null;

  @Column('uuid', { nullable: true })
  undoneBy: string | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  recordedBy: string | null;
}

/** How far an import is: plain values, complete in each piece of news. */
@ObjectType('ImportProgress')
export class ImportAdvance {
  @Field(() => ID)
  id: string;

  @Field(() => ImportState)
  state: ImportState;

  @Field(() => Int, { description: 'Lines taken so far.' })
  progress: number;

  @Field(() => Int, { description: 'Lines of the file.' })
  total: number;

  @Field(() => Int)
  created: number;

  @Field(() => Int)
  updated: number;

  @Field(() => Int)
  unchanged: number;

  @Field(() => Int)
  skipped: number;

  @Field(() => String, { nullable: true, description: 'Why it failed, and what to do.' })
  failure: string | null;
}

/** What undoing left to a person, because it had changed since the import. */
export interface Kept {
  personId: string;
  fields: string[];
}

/** What an import did to a person: enough to undo it, and to see what changed since. */
export interface LineImage {
  fields: Record<string, Change>;
  memberships: { id: string; categoryId: string; startsOn: string; endsOn: string | null }[];
  consents: { id: string; before: boolean | null }[];
  tags: string[];
  /** Notes with the MD5 of their text. */
  notes: { id: string; text: string }[];
}
