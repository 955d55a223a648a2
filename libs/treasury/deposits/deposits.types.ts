import { PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What the house holds of somebody’s.' })
export class HeldDeposit {
  @Field(() => ID)
  contractId: string;

  personId: string;

  @Field({ description: 'The place it is the deposit of.' })
  what: string;

  @Field(() => Int)
  cents: number;

  @Field(() => PlainDate, { description: 'When some of it came first.' })
  since: string;
}

@ObjectType({ description: 'Deposits held, beside what the books say of them.' })
export class DepositDesk {
  @Field(() => [HeldDeposit])
  held: HeldDeposit[];

  @Field(() => Int, { description: 'All of them together.' })
  heldCents: number;

  @Field({ description: 'Number and name of the account of deposits received.' })
  account: string;

  @Field(() => Int, { description: 'What that account holds.' })
  bookCents: number;

  @Field(() => Int, { description: 'What of it came before the books began: opening balances say it.' })
  beforeBooksCents: number;

  @Field(() => Int, { description: 'Movements of the register that are not in the books yet.' })
  missing: number;
}
