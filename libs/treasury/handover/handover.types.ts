import type { Cents, IsoDate } from '@etabli/kernel';
import { PlainDate } from '@etabli/platform';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { COMING, type ComingKey } from '../rules/coming.js';

export const OPEN = [
  'unpaid',
  'lines',
  'held',
  'approvals',
  'toPay',
  'plans',
  'proposals',
  'batches',
  'mandates',
  'cheques',
  'cash',
  'months',
] as const;
export type OpenKey = (typeof OPEN)[number];

const OpenMatterKey = Object.fromEntries(OPEN.map((key) => [key, key]));
registerEnumType(OpenMatterKey, { name: 'OpenMatterKey' });
const ComingMatterKey = Object.fromEntries(COMING.map((key) => [key, key]));
registerEnumType(ComingMatterKey, { name: 'ComingMatterKey' });

@ObjectType({ description: 'Something that is not finished: how many, and for how much.' })
export class OpenMatter {
  @Field(() => OpenMatterKey)
  key: OpenKey;

  @Field(() => Int)
  count: number;

  @Field(() => Int, { nullable: true })
  cents: Cents | null;
}

@ObjectType({ description: 'Something to do or to expect on a day.' })
export class ComingMatter {
  @Field(() => ComingMatterKey)
  key: ComingKey;

  @Field(() => PlainDate)
  on: IsoDate;

  @Field(() => Int)
  count: number;

  @Field(() => Int, { nullable: true })
  cents: Cents | null;
}

@ObjectType()
export class ComingMonthView {
  @Field(() => PlainDate)
  first: IsoDate;

  @Field(() => [ComingMatter])
  items: ComingMatter[];
}

@ObjectType({ description: 'A due that is paid in parts.' })
export class RunningPlan {
  dueId: string;

  @Field(() => Int, { description: 'Parts that are still to come, or late.' })
  parts: number;

  @Field(() => PlainDate, { nullable: true })
  nextOn: IsoDate | null;

  @Field(() => Int)
  remainingCents: Cents;

  @Field(() => Int)
  lateCents: Cents;
}

@ObjectType({
  description: 'What a treasurer hands over: what is open, where the keys are, what is promised, what comes.',
})
export class TreasuryHandover {
  @Field(() => [OpenMatter], { description: 'Only what there is some of.' })
  open: OpenMatter[];

  @Field(() => [RunningPlan], { description: 'The nearest first, 100 at most.' })
  plans: RunningPlan[];

  @Field(() => [ComingMonthView], { description: 'Three months.' })
  coming: ComingMonthView[];
}
