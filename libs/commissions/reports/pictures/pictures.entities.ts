import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID, MaxLength } from 'class-validator';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReportSection } from '../../rules/report.js';
import { ReportSectionEnum } from '../reports.entities.js';

/** A picture in one part of a report. Taken off, it is kept. */
@Entity()
@ObjectType()
export class ReportPicture {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  reportId: string;

  @Column('text')
  @Field(() => ReportSectionEnum)
  section: ReportSection;

  @Column('uuid')
  fileId: string;

  @Column()
  @Field({ description: 'Under it; may be empty.' })
  caption: string;

  @Column()
  @Field({ description: 'What is to be seen, for who does not see it.' })
  alt: string;

  @Column('timestamptz', { nullable: true })
  removedAt: Date | null;
}

@InputType()
export class AddReportPictureInput {
  @Field(() => ID, { description: 'The report.' })
  @IsUUID()
  id: string;

  @Field(() => ReportSectionEnum)
  section: ReportSection;

  @Field(() => ID, { description: 'Handed in by the viewer: JPEG or PNG.' })
  @IsUUID()
  fileId: string;

  @Field()
  @MaxLength(300)
  caption: string;

  @Field()
  @MaxLength(500)
  alt: string;
}
