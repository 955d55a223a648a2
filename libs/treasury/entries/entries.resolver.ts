import { Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Resolver } from '@nestjs/graphql';
import { LedgerAccount, LedgerEntry } from '../ledger/ledger.entities.js';
import { AccountInput, EntryInput } from './entries.inputs.js';
import { EntriesByHand } from './entries.service.js';

@Resolver(() => LedgerEntry)
export class EntriesByHandResolver {
  constructor(@Inject(EntriesByHand) private readonly entries: EntriesByHand) {}

  @Verb(() => LedgerEntry, { permission: 'treasury.write', description: 'Written by hand; it must balance.' })
  writeEntry(@Args('input') input: EntryInput): Promise<LedgerEntry> {
    return this.entries.write(input);
  }

  @Verb(() => LedgerEntry, { permission: 'treasury.write', description: 'By the entry that undoes it.' })
  takeBackEntry(
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
  ): Promise<LedgerEntry> {
    return this.entries.takeBack(id, reason);
  }

  @Verb(() => LedgerAccount, { permission: 'treasury.write', description: 'One more in the chart.' })
  openAccount(@Args('input') input: AccountInput): Promise<LedgerAccount> {
    return this.entries.open(input);
  }
}
