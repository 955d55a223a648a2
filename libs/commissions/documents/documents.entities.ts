import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file or a page of the web that a commission keeps at hand. Taken off, it is kept. */
@Entity()
@ObjectType()
export class CommissionDocument {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  commissionId: string;

  @Column()
  @Field()
  name: string;

  @Column('uuid', { nullable: true })
  fileId: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'For a page of the web.' })
  url: string | null;

  @Column('timestamptz', { nullable: true })
  removedAt: Date | null;
}

@ObjectType({ description: 'Documents that were put on a commission, or taken off it.' })
export class CommissionDocuments {
  @Field(() => [CommissionDocument])
  items: CommissionDocument[];
}

@InputType({ description: 'A file or a page of the web, one of them.' })
export class CommissionDocumentInput {
  @Field()
  @MaxLength(200)
  name: string;

  @Field(() => ID, { nullable: true, description: 'Handed in by the viewer.' })
  @IsOptional()
  @IsUUID()
  fileId?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(2000)
  url?: string | null;
}

@InputType()
export class AddCommissionDocumentsInput {
  @Field(() => ID)
  @IsUUID()
  commissionId: string;

  @Field(() => [CommissionDocumentInput])
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => CommissionDocumentInput)
  documents: CommissionDocumentInput[];
}
