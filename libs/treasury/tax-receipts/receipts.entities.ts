import { PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { MissingFact, ReceiptForm } from '../rules/tax-receipts/receipts.js';

export const OrganismEnum = {
  general_interest: 'general_interest',
  public_utility: 'public_utility',
  aid_to_people: 'aid_to_people',
} as const;
export type Organism = keyof typeof OrganismEnum;
registerEnumType(OrganismEnum, {
  name: 'ReceiptOrganism',
  description: 'By which title an association gives receipts.',
});

export const MissingFactEnum = { address: 'address', siren: 'siren' } as const satisfies Record<
  MissingFact,
  MissingFact
>;
registerEnumType(MissingFactEnum, { name: 'MissingReceiptFact' });

@ObjectType({ description: 'Who answers for tax receipts, since when, having read what.' })
export class TaxReceiptSetting {
  @Field(() => ID)
  id: string;

  @Field()
  active: boolean;

  @Field(() => PlainDate, { description: 'Gifts from that day on.' })
  from: string;

  @Field()
  sentence: string;

  @Field(() => OrganismEnum)
  organism: Organism;

  @Field(() => PlainDate, { nullable: true })
  rescriptOn: string | null;

  @Field()
  rescriptReference: string;

  @Field({ description: 'Membership fees count too: they buy nothing.' })
  feesCount: boolean;

  @Field({ description: 'Name and capacity of who signs.' })
  signatory: string;

  @Field()
  recordedAt: Date;

  recordedBy: string | null;
}

@ObjectType({ description: 'What a run would give to one donor, or why not yet.' })
export class PlannedTaxReceipt {
  personId: string;

  @Field({ description: '11580 for people, 16216 for companies.' })
  form: string;

  @Field(() => Int)
  amountCents: number;

  @Field(() => Int)
  gifts: number;

  @Field(() => [MissingFactEnum])
  missing: MissingFact[];
}

@ObjectType({ description: 'A receipt as it was given: never changed, only cancelled.' })
export class TaxReceipt {
  @Field(() => ID)
  id: string;

  @Field()
  number: string;

  @Field(() => String, { description: '11580 or 16216.' })
  form: ReceiptForm;

  @Field(() => Int)
  giftYear: number;

  @Field(() => PlainDate)
  issuedOn: string;

  personId: string;

  @Field(() => Int)
  amountCents: number;

  @Field({ description: 'Something it is for was taken back since: cancel it.' })
  overtaken: boolean;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled.' })
  cancelled: string | null;
}

@ObjectType({
  description: 'A year of gifts: what may be given, what was, and what is declared (CGI, art. 222 bis).',
})
export class TaxReceiptYear {
  @Field(() => Int)
  year: number;

  @Field(() => [PlannedTaxReceipt])
  planned: PlannedTaxReceipt[];

  @Field(() => [TaxReceipt], { description: 'For gifts of the year, cancelled ones included.' })
  receipts: TaxReceipt[];

  @Field(() => Int, { description: 'Gifts of the year that standing receipts tell, in cents.' })
  declaredCents: number;

  @Field(() => Int, { description: 'Standing receipts given in the course of the year.' })
  declaredReceipts: number;
}

@ObjectType({ description: 'Tax receipts of the association.' })
export class TaxReceiptDesk {
  @Field(() => TaxReceiptSetting, { nullable: true, description: 'The last word; none was ever said: off.' })
  setting: TaxReceiptSetting | null;

  @Field({ description: 'What is read, and answered for, to turn them on.' })
  sentence: string;

  @Field(() => [Int], { description: 'Years there is something to see of, the latest first.' })
  years: number[];
}
