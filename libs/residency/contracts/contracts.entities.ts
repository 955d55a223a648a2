import { PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Clause } from '../rules/clauses.js';
import type { ContractStepKind, Party } from '../rules/contracts.js';
import type { ContractTerms } from './contracts.inputs.js';
import { ContractKindEnum, NoticeUnit, PartyEnum, VersionCause } from './contracts.kinds.js';

/** Who has agreed what place to be whose. What it says is in its versions, where it stands in its steps. Append-only. */
@Entity('contract')
export class ContractMade {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  personId: string;

  @Column('uuid')
  placeId: string;

  @Column('uuid')
  allocationId: string;

  @Column('uuid', { nullable: true })
  offerId: string | null;
}

@ObjectType()
export class ContractClause {
  @Field()
  title: string;

  @Field()
  text: string;
}

/** What a contract says: a draft, or an amendment from a day on. Append-only. */
@Entity('contract_version')
@ObjectType()
export class ContractVersion {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  contractId: string;

  @Column('int')
  @Field(() => Int)
  number: number;

  @Column('text')
  @Field(() => VersionCause)
  cause: VersionCause;

  @Column()
  @Field()
  reason: string;

  @Column('text')
  @Field(() => ContractKindEnum)
  kind: ContractKindEnum;

  @Column('date')
  @Field(() => PlainDate, { description: 'From which day it holds, once both have signed it.' })
  fromDay: string;

  @Column('date')
  @Field(() => PlainDate)
  startsOn: string;

  @Column('date', { nullable: true })
  @Field(() => PlainDate, { nullable: true, description: 'Last day; null while it goes on.' })
  endsOn: string | null;

  @Column('int')
  @Field(() => Int, { description: 'A month.' })
  monthlyCents: number;

  @Column('int')
  @Field(() => Int)
  depositCents: number;

  @Column('int')
  @Field(() => Int)
  noticeCount: number;

  @Column('text')
  @Field(() => NoticeUnit)
  noticeUnit: NoticeUnit;

  @Column()
  @Field({ description: 'Runs on to the end of the month.' })
  noticeMonthEnd: boolean;

  @Column('jsonb')
  terms: ContractTerms;

  @Column()
  @Field()
  title: string;

  @Column('jsonb')
  @Field(() => [ContractClause])
  clauses: Clause[];

  @Column('uuid', { nullable: true })
  stayId: string | null;

  @Column({ type: 'timestamptz', nullable: true, insert: false })
  withdrawnAt: Date | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;
}

/** Who signed a version, and how: drawn, typed, or on the paper that was scanned. Append-only. */
@Entity('contract_signature')
@ObjectType()
export class ContractSignature {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  contractId: string;

  @Column('int')
  number: number;

  @Column('text')
  @Field(() => PartyEnum)
  party: Party;

  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column()
  @Field({ description: 'The name it was signed under.' })
  signedAs: string;

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Strokes of an SVG path, 300 wide and 100 high.',
  })
  drawing: string | null;

  @Column('uuid', { nullable: true })
  fileId: string | null;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;

  @Field(() => Boolean, { description: 'Signed on the paper that was scanned.' })
  get hasScan(): boolean {
    return this.fileId !== null;
  }
}

/** What was done about a contract, one step after the other. Append-only. */
@Entity('contract_step')
@ObjectType()
export class ContractStep {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  contractId: string;

  @Column('int')
  @Field(() => Int)
  step: number;

  @Column('text')
  @Field(() => String, { description: 'sent, recalled, signed, notice, notice-withdrawn or abandoned.' })
  kind: ContractStepKind;

  @Column('date')
  @Field(() => PlainDate)
  onDay: string;

  @Column('date', { nullable: true })
  @Field(() => PlainDate, { nullable: true })
  lastDay: string | null;

  @Column()
  @Field()
  reason: string;

  @Column('text')
  @Field(() => PartyEnum, { description: 'Who did it, or gave the notice.' })
  byParty: Party;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field()
  recordedAt: Date;
}

/** A contract as it stands today. */
@ObjectType()
export class Contract {
  @Field(() => ID)
  id: string;

  personId: string;
  placeId: string;

  @Field(() => ID)
  allocationId: string;

  offerId: string | null;
  lastStep: ContractStepKind | null;
  noticeLastDay: string | null;

  /** Of the version that holds, else of the draft. */
  @Field(() => Int)
  number: number;

  @Field(() => ContractKindEnum)
  kind: ContractKindEnum;

  @Field(() => PlainDate)
  startsOn: string;

  endsOn: string | null;

  @Field(() => Int)
  monthlyCents: number;

  @Field(() => Int)
  depositCents: number;

  @Field(() => Int)
  noticeCount: number;

  @Field(() => NoticeUnit)
  noticeUnit: NoticeUnit;

  @Field()
  noticeMonthEnd: boolean;

  terms: ContractTerms;
  personName: string;
  placeName: string;

  /** How much longer the last certificate lasts. */
  insuredUntil: string | null;
}
