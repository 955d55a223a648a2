import { PageInput, PlainDate } from '@etabli/platform';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import { ContractKindEnum, ContractStateEnum, NoticeUnit } from './contracts.kinds.js';

export const STROKES = /^(M\d{1,3} \d{1,3}(L\d{1,3} \d{1,3})*)+$/;

export enum LandlordAnswer {
  none = 'none',
  joins = 'joins',
  declines = 'declines',
}
registerEnumType(LandlordAnswer, { name: 'LandlordAnswer' });

export enum IndexNameEnum {
  ILAT = 'ILAT',
  ILC = 'ILC',
  ICC = 'ICC',
}
registerEnumType(IndexNameEnum, { name: 'IndexName', description: 'Published by INSEE each quarter.' });

/** What is agreed beside dates and amounts; the same fields are written and read. */
@ObjectType('ContractTerms')
@InputType('ContractTermsInput')
export class ContractTerms {
  @Field({ defaultValue: '', description: 'What may be done there.' })
  @MaxLength(1000)
  use: string;

  @Field({ defaultValue: '', description: 'Days and hours of access.' })
  @MaxLength(500)
  access: string;

  @Field({ defaultValue: '', description: 'What is included: heating, network, cleaning.' })
  @MaxLength(1000)
  charges: string;

  @Field(() => Int, { defaultValue: 0, description: 'Hundredths of a per cent.' })
  @Min(0)
  @Max(10_000)
  vatRate: number;

  @Field(() => Int, { defaultValue: 5, description: 'Of the month.' })
  @Min(1)
  @Max(28)
  dueDay: number;

  @Field(() => Int, { defaultValue: 30, description: 'Days after the keys came back.' })
  @Min(1)
  @Max(90)
  depositReturnDays: number;

  @Field({ defaultValue: '', description: 'Version of the by-laws that was accepted.' })
  @MaxLength(200)
  byLaws: string;

  @Field({ defaultValue: '' })
  @MaxLength(14)
  siret: string;

  @Field({ defaultValue: '', description: 'In which capacity the occupant signs.' })
  @MaxLength(200)
  capacity: string;

  @Field({
    defaultValue: false,
    description: 'Losing the membership ends the contract; it does not by itself.',
  })
  endsWithMembership: boolean;

  @Field({ defaultValue: '', description: 'The circumstance that makes the occupation precarious.' })
  @MaxLength(2000)
  reason: string;

  @Field({ defaultValue: '', description: 'By what the house itself is there.' })
  @MaxLength(500)
  headTitle: string;

  @Field(() => PlainDate, { nullable: true })
  @IsOptional()
  headEndsOn?: string | null;

  @Field(() => PlainDate, { nullable: true })
  @IsOptional()
  landlordAuthorisedOn?: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'The day he was asked to join the act.' })
  @IsOptional()
  landlordInvitedOn?: string | null;

  @Field(() => LandlordAnswer, { defaultValue: LandlordAnswer.none })
  landlordAnswer: LandlordAnswer;

  @Field(() => IndexNameEnum, { nullable: true })
  @IsOptional()
  index?: IndexNameEnum | null;

  @Field(() => Int, { nullable: true, description: 'Of reference, in hundredths.' })
  @IsOptional()
  @Min(1)
  @Max(1_000_000)
  indexHundredths?: number | null;
}

/** What a draft says, whole. */
@InputType()
export class ContractInput {
  @Field(() => ContractKindEnum)
  kind: ContractKindEnum;

  @Field(() => PlainDate, { nullable: true, description: 'Last day; null while it goes on.' })
  @IsOptional()
  endsOn?: string | null;

  @Field(() => Int)
  @Min(0)
  @Max(10_000_000)
  monthlyCents: number;

  @Field(() => Int)
  @Min(0)
  @Max(100_000_000)
  depositCents: number;

  @Field(() => Int, { defaultValue: 1 })
  @Min(1)
  @Max(365)
  noticeCount: number;

  @Field(() => NoticeUnit, { defaultValue: NoticeUnit.month })
  noticeUnit: NoticeUnit;

  @Field({ defaultValue: false })
  noticeMonthEnd: boolean;

  @Field(() => ContractTerms)
  terms: ContractTerms;
}

/** What changes, from a day on; what is left out stays. */
@InputType()
export class ContractAmendmentInput {
  @Field(() => PlainDate)
  fromDay: string;

  @Field()
  @Length(1, 500)
  reason: string;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Min(0)
  @Max(10_000_000)
  monthlyCents?: number | null;

  @Field(() => PlainDate, { nullable: true, description: 'Another last day.' })
  @IsOptional()
  endsOn?: string | null;
}

/** How somebody signs: drawn, or by typing their name. */
@InputType()
export class SigningInput {
  @Field()
  @Length(1, 200)
  signedAs: string;

  @Field(() => String, {
    nullable: true,
    description: 'Strokes of an SVG path, whole numbers, 300 wide and 100 high.',
  })
  @IsOptional()
  @MaxLength(20_000)
  @Matches(STROKES)
  drawing?: string | null;
}

@InputType()
export class ContractsPageInput extends PageInput {
  @Field(() => ContractStateEnum, { nullable: true })
  @IsOptional()
  state?: ContractStateEnum | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  personId?: string | null;
}
