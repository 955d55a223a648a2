import { People, Person } from '@etabli/membership';
import { Ability, abilitiesFor, Done, done, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { MoneyAccount } from '../accounts/accounts.types.js';
import { answered, Checkouts } from './checkouts.service.js';
import { ProviderDesk } from './desk.js';
import { Payouts } from './payouts.service.js';
import type { ProviderName } from './port.js';
import { CardDesk, CardProvider, Checkout, CheckoutPage, Payout } from './providers.entities.js';
import { checkoutPolicy } from './providers.policy.js';
import { Refunds } from './refunds.service.js';

const id = () => Args('id', { type: () => ID });

@Resolver(() => Checkout)
export class CheckoutResolver {
  constructor(
    @Inject(Checkouts) private readonly checkouts: Checkouts,
    @Inject(Payouts) private readonly payouts: Payouts,
    @Inject(Refunds) private readonly refunds: Refunds,
    @Inject(ProviderDesk) private readonly desk: ProviderDesk,
    @Inject(People) private readonly people: People,
  ) {}

  @Read(() => Checkout, { permission: 'signed-in', description: 'One’s own; any, for the treasury.' })
  checkout(@id() checkoutId: string): Promise<Checkout> {
    return this.checkouts.get(checkoutId);
  }

  @Read(() => CardDesk, { permission: 'treasury.read' })
  cardDesk(): CardDesk {
    return { providers: this.desk.all().map(({ name }) => name) };
  }

  @Verb(() => CheckoutPage, {
    permission: 'self.pay',
    description: 'Nothing is paid before the provider says so.',
  })
  payByCard(
    @Args('provider', { type: () => CardProvider }) provider: CardProvider,
    @Args('dueIds', { type: () => [ID] }) dueIds: string[],
  ): Promise<CheckoutPage> {
    return this.checkouts.open(provider, dueIds);
  }

  @Verb(() => CheckoutPage, {
    permission: 'standing.record',
    description: 'For somebody who is there, and pays on their own phone.',
  })
  payByCardAtDesk(
    @Args('provider', { type: () => CardProvider }) provider: CardProvider,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('dueIds', { type: () => [ID] }) dueIds: string[],
  ): Promise<CheckoutPage> {
    return this.checkouts.openFor(provider, personId, dueIds);
  }

  @Verb(() => Checkout, { permission: 'signed-in', description: 'Asks the provider what became of it.' })
  lookAtCheckout(@id() checkoutId: string): Promise<Checkout> {
    return this.checkouts.look(checkoutId);
  }

  @Verb(() => Checkout, {
    permission: 'treasury.write',
    description: 'All of it; its dues are asked for again.',
  })
  refundCheckout(@id() checkoutId: string, @Args('reason') reason: string): Promise<Checkout> {
    return this.refunds.ask(checkoutId, reason);
  }

  @Verb(() => Done, {
    permission: 'treasury.write',
    description: 'Asks every provider about open checkouts, and about what it sent to the bank.',
  })
  async askProviders(): Promise<Done> {
    for (const { name } of this.desk.all()) {
      await this.checkouts.lookAtOpen(name);
      await this.payouts.record(name, await answered(this.payouts.unknown(name)));
    }
    return done();
  }

  @ResolveField(() => Person, { nullable: true })
  person(@Parent() { personId }: Checkout): Promise<Person | null> {
    return this.people.byId(personId);
  }

  @ResolveField(() => [Ability])
  viewerCan(@Parent() checkout: Checkout): Ability[] {
    return abilitiesFor(checkoutPolicy, checkout, ['refund']);
  }
}

@Resolver(() => CardDesk)
export class CardDeskResolver {
  constructor(
    @Inject(Checkouts) private readonly of: Checkouts,
    @Inject(Payouts) private readonly sent: Payouts,
  ) {}

  @ResolveField(() => [Checkout], { description: 'The latest first.' })
  checkouts(): Promise<Checkout[]> {
    return this.of.latest();
  }

  @ResolveField(() => [Payout], { description: 'The latest first.' })
  payouts(): Promise<Payout[]> {
    return this.sent.latest();
  }
}

@Resolver(() => MoneyAccount)
export class CardsOfMoneyResolver {
  constructor(@Inject(ProviderDesk) private readonly desk: ProviderDesk) {}

  @ResolveField(() => [CardProvider], { description: 'By whom one may pay by card; none without keys.' })
  cardProviders(): ProviderName[] {
    return this.desk.all().map(({ name }) => name);
  }
}
