import { People, Person } from '@etabli/membership';
import { Ability, abilitiesFor, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { LedgerEntry } from '../../ledger/ledger.entities.js';
import { VatClosing } from '../closing.entities.js';
import { VatRefund } from './refunds.entities.js';
import { VatRefundInput } from './refunds.inputs.js';
import { vatRefundPolicy } from './refunds.policy.js';
import { VatRefunds } from './refunds.service.js';

@Resolver(() => VatRefund)
export class VatRefundResolver {
  constructor(
    @Inject(VatRefunds) private readonly refunds: VatRefunds,
    @Inject(People) private readonly people: People,
  ) {}

  @Verb(() => VatRefund, {
    permission: 'treasury.write',
    description: 'Credit asked back from the State: from 44567 to 44583.',
  })
  askVatRefund(@Args('input') input: VatRefundInput): Promise<VatRefund> {
    return this.refunds.ask(input);
  }

  @Verb(() => VatRefund, { permission: 'treasury.write', description: 'Its entry is reversed.' })
  undoVatRefund(@Args('id', { type: () => ID }) id: string): Promise<VatRefund> {
    return this.refunds.undo(id);
  }

  @ResolveField(() => Int, { description: 'What of it the State has not paid yet.' })
  awaitedCents(@Parent() refund: VatRefund): Promise<number> {
    return this.refunds.awaited(refund);
  }

  @ResolveField(() => LedgerEntry, { nullable: true })
  entry(@Parent() { id }: VatRefund): Promise<LedgerEntry | null> {
    return this.refunds.entryOf(id);
  }

  @ResolveField('recordedBy', () => Person, { nullable: true })
  async recorder(@Parent() { recordedBy }: VatRefund): Promise<Person | null> {
    return recordedBy ? this.people.byId(recordedBy) : null;
  }

  @ResolveField(() => [Ability])
  async viewerCan(@Parent() refund: VatRefund): Promise<Ability[]> {
    return abilitiesFor(vatRefundPolicy, await this.refunds.standing(refund));
  }
}

@Resolver(() => VatClosing)
export class RefundOfClosingResolver {
  constructor(@Inject(VatRefunds) private readonly refunds: VatRefunds) {}

  @ResolveField(() => VatRefund, { nullable: true, description: 'What of its credit is asked back.' })
  refund(@Parent() { id }: VatClosing): Promise<VatRefund | null> {
    return this.refunds.of(id);
  }
}
