import { PlainDate } from '@etabli/platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'One line of a resident’s month.' })
export class RentPartView {
  key: string;

  @Field()
  label: string;

  @Field(() => PlainDate)
  from: string;

  @Field(() => PlainDate)
  to: string;

  @Field(() => Int)
  amountCents: number;

  @Field(() => Int, { description: 'Of the whole month.' })
  wholeCents: number;

  @Field(() => Int, { description: 'What of it the pool pays.' })
  reliefCents: number;
}

@ObjectType({ description: 'What a call of the month would ask of a resident.' })
export class ResidentCall {
  personId: string;

  @Field(() => [RentPartView])
  parts: RentPartView[];

  @Field(() => Int, { description: 'For their lines, less what the pool pays.' })
  rentCents: number;

  @Field(() => Int, { description: 'Slices for others.' })
  addedCents: number;

  @Field(() => Int, { description: 'Services by the unit.' })
  servicesCents: number;
}

@ObjectType({ description: 'What the call does to the pool.' })
export class PoolCall {
  @Field(() => Int)
  beforeCents: number;

  @Field(() => Int)
  addedCents: number;

  @Field(() => Int)
  paidCents: number;

  @Field(() => Int, { description: 'What is missing of what was asked: those who asked are called for it.' })
  shortCents: number;

  @Field(() => Int)
  afterCents: number;
}

@ObjectType({ description: 'What a call would ask, of whom; nothing is written.' })
export class RentPreview {
  @Field(() => PlainDate, { description: 'First day of the month.' })
  month: string;

  @Field(() => [ResidentCall])
  residents: ResidentCall[];

  @Field(() => Int)
  dues: number;

  @Field(() => Int)
  totalCents: number;

  @Field(() => Int, { description: 'Lines that this month has asked for already.' })
  calledAlready: number;

  @Field(() => PoolCall)
  pool: PoolCall;

  @Field(() => PlainDate, { description: 'A good day to have it paid by: the tenth, or ten days from now.' })
  dueOn: string;
}
