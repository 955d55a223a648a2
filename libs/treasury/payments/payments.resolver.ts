import { People, Person } from '@etabli/membership';
import { Ability, abilitiesFor, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, Field, ID, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Due } from '../dues/dues.entities.js';
import { Dues } from '../dues/dues.service.js';
import { Payment } from './payments.entities.js';
import { PaymentInput } from './payments.inputs.js';
import { paymentPolicy } from './payments.policy.js';
import { Payments } from './payments.service.js';
import { Settlements } from './settlements.js';

@ObjectType({ description: 'What of a payment pays a due.' })
export class Settlement {
  dueId: string;

  paymentId: string;

  @Field(() => Int)
  amountCents: number;
}

@Resolver(() => Payment)
export class PaymentsResolver {
  constructor(
    @Inject(Payments) private readonly payments: Payments,
    @Inject(Settlements) private readonly settlements: Settlements,
    @Inject(People) private readonly people: People,
  ) {}

  @Verb(() => Payment, { permission: 'standing.record', description: 'Sent twice, it is one payment.' })
  recordPayment(@Args('input') input: PaymentInput): Promise<Payment> {
    return this.payments.record({ ...input, source: 'form' });
  }

  @Verb(() => Payment, { permission: 'treasury.write', description: 'What it paid is due again.' })
  undoPayment(@Args('id', { type: () => ID }) id: string, @Args('reason') reason: string): Promise<Payment> {
    return this.payments.undo(id, reason);
  }

  @ResolveField(() => Person, { nullable: true })
  person(@Parent() { personId }: Payment): Promise<Person | null> {
    return this.people.byId(personId);
  }

  @ResolveField('recordedBy', () => Person, { nullable: true })
  async recorder(@Parent() { recordedBy }: Payment): Promise<Person | null> {
    return recordedBy ? this.people.byId(recordedBy) : null;
  }

  @ResolveField(() => [Settlement], { description: 'The dues it pays, the oldest first.' })
  settles(@Parent() { id }: Payment): Promise<Settlement[]> {
    return this.settlements.ofPayment(id);
  }

  @ResolveField(() => [Ability])
  viewerCan(@Parent() payment: Payment): Ability[] {
    return abilitiesFor(paymentPolicy, payment);
  }
}

@Resolver(() => Settlement)
export class SettlementResolver {
  constructor(
    @Inject(Dues) private readonly dues: Dues,
    @Inject(Payments) private readonly payments: Payments,
  ) {}

  @ResolveField(() => Due, { nullable: true })
  due(@Parent() { dueId }: Settlement): Promise<Due | null> {
    return this.dues.byId(dueId);
  }

  @ResolveField(() => Payment, { nullable: true })
  payment(@Parent() { paymentId }: Settlement): Promise<Payment | null> {
    return this.payments.byId(paymentId);
  }
}
