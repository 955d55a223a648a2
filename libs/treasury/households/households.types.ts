import { PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Transfer } from '../sepa/transfers/transfer.js';

@ObjectType({ description: 'Somebody for whom a household pays.' })
export class HouseholdMember {
  @Field(() => ID)
  id: string;

  personId: string;

  guardianId: string | null;

  @Field(() => PlainDate)
  from: string;

  @Field({ description: 'Under eighteen: their guardian answers for them.' })
  minor: boolean;

  @Field({ description: 'What they owe is seen and paid by who pays for the household.' })
  shown: boolean;

  @Field(() => Boolean, { nullable: true, description: 'What they answered; null as long as they did not.' })
  answered: boolean | null;

  @Field({ description: 'The viewer says whether what they owe may be seen.' })
  mine: boolean;
}

@ObjectType({ description: 'People one of whom pays for the others.' })
export class Household {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  payerId: string;

  @Field({ description: 'Compact, ISO 11649: for all that those who agreed owe.' })
  reference: string;

  @Field(() => PlainDate, { nullable: true, description: 'The day it was taken apart.' })
  endedOn: string | null;

  @Field(() => [HouseholdMember], { description: 'Those of today.' })
  members: HouseholdMember[];

  @Field(() => Int, { description: 'Cents owed by those who agreed.' })
  owedCents: number;
}

@ObjectType({ description: 'The household of the viewer; what the others owe only for who pays it.' })
export class MyHousehold {
  household: Household;

  @Field({ description: 'The viewer is the one who pays.' })
  pays: boolean;

  @Field(() => Transfer, { nullable: true, description: 'One transfer for all of it, for who pays.' })
  transfer: Transfer | null;
}
