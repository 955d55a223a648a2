import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { currentAssociation } from '../db/scope.js';

/** A document kept in the database, so that one backup holds everything. */
@Entity()
@ObjectType('File')
export class StoredFile {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column()
  @Field()
  name: string;

  @Column()
  @Field()
  mediaType: string;

  @Column('int')
  @Field(() => Int, { description: 'Bytes.' })
  size: number;

  @Column()
  @Field({ description: 'SHA-256 of the content, hexadecimal.' })
  sha256: string;

  /** Permission that lets a person read it; null: only who put it there. */
  @Column('text', { nullable: true })
  readableWith: string | null;

  @Column('uuid', { nullable: true })
  recordedBy: string | null;

  @Column('timestamptz')
  @Field()
  recordedAt: Date;

  @Field(() => String, { description: 'Address of the content, relative to the site.' })
  get href(): string {
    return `/files/${this.id}?association=${encodeURIComponent(currentAssociation().slug)}`;
  }
}
