import type { Cents, IsoDate } from '@etabli/kernel';
import { PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Batch, StatementFormat, StatementProblem } from '../rules/statements/bank-file.js';
import type { CsvMapping } from './readers/csv-mapping.js';

/** An account the association has at a bank. */
@Entity()
@ObjectType()
export class BankAccount {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field()
  name: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  iban: string | null;

  @Column('text')
  @Field({ description: 'ISO 4217.' })
  currency: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The number of its account in the books (512…).' })
  ledgerNumber: string | null;
}

/** A file of a bank that was taken in. */
@Entity()
@ObjectType()
export class BankImport {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  fileId: string;

  @Column('text')
  sha256: string;

  @Column('text')
  @Field(() => String, { description: 'camt.053, camt.054, ofx, cfonb120 or csv.' })
  format: StatementFormat;

  @Column('int')
  @Field(() => Int, { description: 'Statements it brought.' })
  statementCount: number;

  @Column('int')
  @Field(() => Int, { description: 'Lines it brought.' })
  lineCount: number;

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

/** A period of an account, as its bank tells it. */
@Entity()
@ObjectType()
export class BankStatement {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  importId: string;

  @Column('uuid')
  accountId: string;

  @Column('int')
  position: number;

  @Column('text')
  fileNumber: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The bank’s own number.' })
  reference: string | null;

  @Column('date')
  @Field(() => PlainDate)
  fromOn: IsoDate;

  @Column('date')
  @Field(() => PlainDate)
  toOn: IsoDate;

  @Column('int', { nullable: true })
  @Field(() => Int, { nullable: true, description: 'Cents; null when the bank does not say.' })
  openingCents: Cents | null;

  @Column('int', { nullable: true })
  @Field(() => Int, { nullable: true, description: 'Cents; null when the bank does not say.' })
  closingCents: Cents | null;

  @Column('int', { nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'What the account holds after it, in cents, as far as is known.',
  })
  balanceCents: Cents | null;

  @Column('int')
  @Field(() => Int, { description: 'Lines it brought.' })
  lineCount: number;

  @Column('int')
  @Field(() => Int, { description: 'Lines that were known already.' })
  knownCount: number;

  @Column('int')
  @Field(() => Int, { description: 'Announced by the bank, not booked yet: not kept.' })
  pendingCount: number;

  @Column('jsonb', { nullable: true })
  held: StatementProblem[] | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true })
  acceptedAt: Date | null;

  @Column('uuid', { nullable: true })
  acceptedBy: string | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;
}

/** One movement of an account. */
@Entity()
@ObjectType()
export class BankLine {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  accountId: string;

  @Column('uuid')
  statementId: string;

  @Column('date')
  @Field(() => PlainDate)
  bookedOn: IsoDate;

  @Column('date', { nullable: true })
  @Field(() => PlainDate, { nullable: true })
  valuedOn: IsoDate | null;

  @Column('int')
  @Field(() => Int, { description: 'Cents, positive when money comes in.' })
  amountCents: Cents;

  @Column('text')
  @Field()
  label: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What the payer wrote.' })
  remittance: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  endToEndId: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  mandateId: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  counterpartyName: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  counterpartyIban: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why a payment came back: ISO 20022 code, or the bank’s words.',
  })
  returnReason: string | null;

  @Column('jsonb', { nullable: true })
  batch: Batch | null;
}

/** How the lists of one bank are read, known by their headings. */
@Entity('csv_mapping')
export class SavedCsvMapping {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { array: true })
  headings: string[];

  @Column('jsonb')
  mapping: CsvMapping;
}
