import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type DocumentPurpose, documentPurposes } from '../rules/documents.js';

/** What a document is for, as GraphQL names it: `moral_report`. */
export const DocumentPurposeEnum = Object.fromEntries(
  documentPurposes.map((purpose) => [purpose.replaceAll('-', '_'), purpose]),
) as Record<string, DocumentPurpose>;
registerEnumType(DocumentPurposeEnum, { name: 'DocumentPurpose' });

/** A document that members receive to read before an assembly, or about one of its items. */
@Entity()
@ObjectType()
export class AssemblyDocument {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  assemblyId: string;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'The item it is about; null for the whole assembly.' })
  agendaItemId: string | null;

  @Column('uuid')
  fileId: string;

  @Column('text', { nullable: true })
  @Field(() => DocumentPurposeEnum, { nullable: true })
  purpose: DocumentPurpose | null;

  @Column('timestamptz', { nullable: true })
  detachedAt: Date | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;
}

/** The documents of an assembly, and those the statutes still want. */
@ObjectType()
export class Enclosed {
  @Field(() => [AssemblyDocument])
  documents: AssemblyDocument[];

  @Field(() => [DocumentPurposeEnum], { description: 'Wanted by the statutes, and not attached yet.' })
  missing: DocumentPurpose[];

  @Field(() => Int, { description: 'Bytes of all of them.' })
  size: number;
}

@InputType()
export class AttachDocumentInput {
  @Field(() => ID)
  @IsUUID()
  assemblyId: string;

  @Field(() => ID, { description: 'Handed in before by the same person; 15 MB together.' })
  @IsUUID()
  fileId: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  agendaItemId?: string | null;

  @Field(() => DocumentPurposeEnum, { nullable: true })
  @IsOptional()
  purpose?: DocumentPurpose | null;
}
