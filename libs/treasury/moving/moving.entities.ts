import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum FeeTool {
  paheko = 'paheko',
  helloasso = 'helloasso',
  galette = 'galette',
  dolibarr = 'dolibarr',
}
registerEnumType(FeeTool, { name: 'FeeTool', description: 'The tool a list of fees comes from.' });

/** A list of fees of another tool that was taken in. */
@Entity()
@ObjectType()
export class DuesImport {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  fileId: string;

  @Column()
  sha256: string;

  @Column('text')
  @Field(() => FeeTool)
  tool: FeeTool;

  @Column()
  @Field({ description: 'In the accounts kept before: what is owed is part of the opening balances.' })
  carried: boolean;

  @Column('int')
  @Field(() => Int)
  lineCount: number;

  @Column('int')
  @Field(() => Int, { description: 'Asked for, in cents.' })
  dueCents: number;

  @Column('int')
  @Field(() => Int, { description: 'What of it was paid, in cents.' })
  paidCents: number;

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

/** What the house held on its first day here, entered once as the first entry of its books. */
@Entity()
@ObjectType()
export class OpeningBalance {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  financialYearId: string;

  @Column('timestamptz', { nullable: true })
  undoneAt: Date | null;

  @Column('uuid', { nullable: true })
  undoneBy: string | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  recordedBy: string | null;
}
