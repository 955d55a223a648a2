import { PlainDate } from '@etabli/platform';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum SolidarityKind {
  unchanged = 'unchanged',
  follow = 'follow',
  add = 'add',
}
registerEnumType(SolidarityKind, {
  name: 'SolidarityKind',
  valuesMap: {
    unchanged: { description: 'Keeps the rent from before the last revision; the pool pays the difference.' },
    follow: { description: 'Pays the rent as it is.' },
    add: { description: 'Pays it, and slices of ten euros for others.' },
  },
});

@ObjectType({ description: 'What the viewer chose, and nobody else reads.' })
export class MySolidarity {
  @Field(() => SolidarityKind)
  kind: SolidarityKind;

  @Field(() => Int)
  slices: number;

  @Field(() => Int, { description: 'Cents of next month, as it is.' })
  rentCents: number;

  @Field(() => Int, { description: 'Cents of next month, at the prices from before the last revision.' })
  beforeCents: number;
}

@ObjectType({ description: 'A month of the pool; it holds no name.' })
export class PoolMonth {
  @Field(() => PlainDate)
  month: string;

  @Field(() => Int)
  addedCents: number;

  @Field(() => Int)
  paidCents: number;
}

@ObjectType({ description: 'What residents keep for each other, as everybody may read it.' })
export class SolidarityPoolView {
  @Field(() => Int, { description: 'Cents.' })
  balanceCents: number;

  @Field(() => [PoolMonth], { description: 'The latest first, twelve at most.' })
  months: PoolMonth[];
}
