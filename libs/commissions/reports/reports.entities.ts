import { PlainDate } from '@etabli/platform';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength, Min } from 'class-validator';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type ReportSection, reportSections } from '../rules/report.js';
import type { ReportFacts } from './facts.types.js';

export const ReportSectionEnum = Object.fromEntries(
  reportSections.map((section) => [section, section]),
) as Record<ReportSection, ReportSection>;
registerEnumType(ReportSectionEnum, { name: 'ReportSection' });

/** What a commission, or the house, tells of a period. */
@Entity()
@ObjectType('ActivityReport')
export class Report {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid', { nullable: true })
  commissionId: string | null;

  @Column('date')
  @Field(() => PlainDate)
  startsOn: string;

  @Column('date')
  @Field(() => PlainDate, { description: 'Last day.' })
  endsOn: string;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true, description: 'Its figures move no more.' })
  readyAt: Date | null;

  /** The figures as they stood when it was ready. */
  @Column('jsonb', { name: 'facts', nullable: true })
  kept: ReportFacts | null;

  @Column('uuid', { nullable: true })
  fileId: string | null;
}

/** What people wrote in one part of a report, in versions. Append-only. */
@Entity()
@ObjectType()
export class ReportText {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  reportId: string;

  @Column('text')
  @Field(() => ReportSectionEnum)
  section: ReportSection;

  @Column('int')
  @Field(() => Int)
  number: number;

  @Column()
  @Field()
  text: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  recordedBy: string | null;
}

@InputType()
export class StartReportInput {
  @Field(() => ID, { nullable: true, description: 'Of the house when left out.' })
  @IsOptional()
  @IsUUID()
  commissionId?: string | null;

  @Field(() => PlainDate)
  startsOn: string;

  @Field(() => PlainDate)
  endsOn: string;
}

@InputType()
export class WriteReportInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => ReportSectionEnum)
  section: ReportSection;

  @Field()
  @MaxLength(8000)
  text: string;

  @Field(() => Int, { description: 'Number of the version it was written from; 0 for the first.' })
  @Min(0)
  from: number;
}
