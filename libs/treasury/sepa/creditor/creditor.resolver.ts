import { People, Person } from '@etabli/membership';
import { Ability, abilitiesFor, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Creditor, CreditorInput } from './creditor.entities.js';
import { creditorPolicy } from './creditor.policy.js';
import { Creditors } from './creditors.service.js';

@Resolver(() => Creditor)
export class CreditorResolver {
  constructor(
    @Inject(Creditors) private readonly creditors: Creditors,
    @Inject(People) private readonly people: People,
  ) {}

  @Read(() => Creditor, {
    permission: 'treasury.read',
    nullable: true,
    description: 'The account that counts.',
  })
  creditor(): Promise<Creditor | null> {
    return this.creditors.current();
  }

  @Read(() => Creditor, {
    permission: 'treasury.read',
    nullable: true,
    description: 'Waits for a second person.',
  })
  proposedCreditor(): Promise<Creditor | null> {
    return this.creditors.pending();
  }

  @Verb(() => Creditor, {
    permission: 'treasury.write',
    description: 'Counts once somebody else approved it.',
  })
  proposeCreditor(@Args('input') input: CreditorInput): Promise<Creditor> {
    return this.creditors.propose(input);
  }

  @Verb(() => Creditor, { permission: 'treasury.approve' })
  approveCreditor(@Args('id', { type: () => ID }) id: string): Promise<Creditor> {
    return this.creditors.approve(id);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who wrote it.' })
  proposedBy(@Parent() { recordedBy }: Creditor): Promise<Person | null> | null {
    return recordedBy ? this.people.byId(recordedBy) : null;
  }

  @ResolveField(() => [Ability])
  async viewerCan(@Parent() creditor: Creditor): Promise<Ability[]> {
    return abilitiesFor(creditorPolicy, await this.creditors.record(creditor));
  }
}
