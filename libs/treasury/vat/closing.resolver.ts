import { People, Person } from '@etabli/membership';
import { Ability, abilitiesFor, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { LedgerEntry } from '../ledger/ledger.entities.js';
import { VatClosing, VatStatement } from './closing.entities.js';
import { vatClosingPolicy, vatPeriodPolicy } from './closing.policy.js';
import { VatClosings } from './closing.service.js';
import { VatClosingInput } from './vat.inputs.js';

@Resolver(() => VatClosing)
export class VatClosingResolver {
  constructor(
    @Inject(VatClosings) private readonly closings: VatClosings,
    @Inject(People) private readonly people: People,
  ) {}

  @Verb(() => VatClosing, {
    permission: 'treasury.write',
    description: 'What is owed of a period goes to 44551, or its credit to 44567.',
  })
  closeVat(@Args('input') input: VatClosingInput): Promise<VatClosing> {
    return this.closings.close(input);
  }

  @Verb(() => VatClosing, { permission: 'treasury.write', description: 'Its entry is reversed.' })
  undoVatClosing(@Args('id', { type: () => ID }) id: string): Promise<VatClosing> {
    return this.closings.undo(id);
  }

  @ResolveField(() => LedgerEntry, { nullable: true })
  entry(@Parent() { id }: VatClosing): Promise<LedgerEntry | null> {
    return this.closings.entryOf(id);
  }

  @ResolveField('recordedBy', () => Person, { nullable: true })
  async recorder(@Parent() { recordedBy }: VatClosing): Promise<Person | null> {
    return recordedBy ? this.people.byId(recordedBy) : null;
  }

  @ResolveField(() => [Ability])
  async viewerCan(@Parent() closing: VatClosing): Promise<Ability[]> {
    return abilitiesFor(vatClosingPolicy, await this.closings.standing(closing));
  }
}

@Resolver(() => VatStatement)
export class VatStatementResolver {
  @ResolveField(() => [Ability])
  viewerCan(@Parent() { period }: VatStatement): Ability[] {
    return abilitiesFor(vatPeriodPolicy, period);
  }
}
