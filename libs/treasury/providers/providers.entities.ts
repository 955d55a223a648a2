import { PlainDate } from '@etabli/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProviderName } from './port.js';

export enum CardProvider {
  stripe = 'stripe',
  helloasso = 'helloasso',
}
registerEnumType(CardProvider, { name: 'CardProvider' });

export enum CheckoutState {
  open = 'open',
  paid = 'paid',
  refunding = 'refunding',
  refunded = 'refunded',
}
registerEnumType(CheckoutState, {
  name: 'CheckoutState',
  valuesMap: {
    open: { description: 'The provider has not said that the money is there.' },
    paid: { description: 'The provider has the money.' },
    refunding: { description: 'The provider is asked to give it back.' },
    refunded: { description: 'It was given back.' },
  },
});

/** Somebody who pays by card at a provider, as it stands: the view `checkout_now`. */
@Entity('checkout_now')
@ObjectType()
export class Checkout {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  personId: string;

  @Column('text')
  @Field(() => CardProvider)
  provider: ProviderName;

  @Column()
  reference: string;

  @Column('int')
  @Field(() => Int, { description: 'Cents.' })
  amountCents: number;

  @Column('text')
  @Field(() => CheckoutState)
  state: CheckoutState;

  @Column('uuid', { nullable: true })
  paymentId: string | null;

  @Column('text', { nullable: true })
  charge: string | null;

  @Column('timestamptz')
  @Field({ description: 'When it was begun.' })
  recordedAt: Date;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true, description: 'When the house knew that it was paid.' })
  paidAt: Date | null;

  @Column('uuid', { nullable: true })
  refundId: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  refundReason: string | null;

  @Column('boolean')
  @Field({ description: 'The provider refused the last refund asked for.' })
  refundRefused: boolean;
}

/** Money that a provider sent to the bank, as it stands: the view `payout_now`. */
@Entity('payout_now')
@ObjectType()
export class Payout {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field(() => CardProvider)
  provider: ProviderName;

  @Column()
  @Field()
  reference: string;

  @Column('date')
  @Field(() => PlainDate)
  arrivesOn: string;

  @Column('int')
  @Field(() => Int)
  amountCents: number;

  @Column('int')
  @Field(() => Int, { description: 'What the provider kept, above zero.' })
  feeCents: number;

  @Column('int')
  @Field(() => Int)
  paymentCount: number;

  @Column('int')
  @Field(() => Int, {
    description: 'Lines that the house knows nothing of: it is not matched by itself then.',
  })
  unknown: number;

  @Column('boolean')
  @Field({ description: 'Its line of the bank is matched.' })
  told: boolean;
}

@ObjectType({ description: 'Where to go to pay.' })
export class CheckoutPage {
  @Field(() => ID)
  id: string;

  @Field()
  url: string;
}

@ObjectType({ description: 'What providers take and give.' })
export class CardDesk {
  @Field(() => [CardProvider], { description: 'None without keys.' })
  providers: ProviderName[];
}
