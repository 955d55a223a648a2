import { Json, PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Statutes as StatutesDocument } from '../rules/statutes.js';

/** A version of the statutes, in force from a day on until a later one is; a draft serves until any is adopted. Never changed: assemblies point at it. */
@Entity()
@ObjectType()
export class StatutesVersion {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('int')
  @Field(() => Int)
  number: number;

  @Column('date')
  @Field(() => PlainDate)
  effectiveFrom: string;

  @Column('jsonb')
  @Field(() => Json, { description: 'The document: `values`, `articles`, `silent`.' })
  document: StatutesDocument;

  @Column()
  @Field({ description: 'The act that adopted it.' })
  decision: string;

  @Column({ default: false })
  @Field({
    description: 'Not adopted: what founders work on, or the usual values a new association begins with.',
  })
  draft: boolean;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  recordedBy: string | null;
}

/** A clause in words, in the language of the viewer. */
@ObjectType()
export class ClauseView {
  @Field()
  key: string;

  @Field()
  section: string;

  @Field()
  title: string;

  @Field()
  sentence: string;

  @Field({ description: 'What this value changes in practice.' })
  consequence: string;

  @Field({ description: 'The statutes say nothing: law or usage decides.' })
  silent: boolean;

  @Field(() => String, { nullable: true, description: 'The association’s own article.' })
  article: string | null;
}

/** A clause that differs between two versions. */
@ObjectType()
export class ClauseDifference {
  @Field()
  key: string;

  @Field()
  title: string;

  @Field()
  before: string;

  @Field()
  after: string;

  @Field({ description: 'What the new value changes in practice.' })
  consequence: string;

  @Field(() => String, { nullable: true })
  articleBefore: string | null;

  @Field(() => String, { nullable: true })
  articleAfter: string | null;
}

/** Why a document cannot be the statutes. */
@ObjectType()
export class StatutesProblemView {
  @Field()
  code: string;

  @Field(() => [String], { description: 'The clauses at fault.' })
  clauses: string[];

  @Field({ description: 'In the language of the viewer.' })
  sentence: string;

  @Field(() => Json, {
    nullable: true,
    description: 'Values that would settle it; null when only the board can choose.',
  })
  fix: Record<string, unknown> | null;
}

/** What a document would change, before it is adopted. */
@ObjectType()
export class StatutesPreview {
  @Field(() => [StatutesProblemView])
  problems: StatutesProblemView[];

  @Field(() => [ClauseDifference], {
    description: 'Against the version in force; empty while there are problems.',
  })
  differences: ClauseDifference[];
}

/** The statutes on a day, and all their versions. */
@ObjectType()
export class StatutesView {
  @Field(() => StatutesVersion)
  inForce: StatutesVersion;

  @Field(() => [StatutesVersion], { description: 'Adopted, not yet in force; the next first.' })
  upcoming: StatutesVersion[];

  @Field(() => [StatutesVersion], { description: 'All, the latest in force first.' })
  versions: StatutesVersion[];
}
