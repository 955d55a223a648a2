import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One line of the register of deliberations: numbered for ever, never changed. */
@Entity()
@ObjectType()
export class RegisterEntry {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('int')
  @Field(() => Int, { description: 'From 1, without gaps.' })
  number: number;

  @Column('uuid')
  assemblyId: string;

  /** The signed copy. */
  @Column('uuid')
  fileId: string;

  @Column()
  @Field({ description: 'SHA-256 of the signed copy, hexadecimal.' })
  sha256: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;
}
