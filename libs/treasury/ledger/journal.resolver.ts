import { People, Person } from '@etabli/membership';
import { Page, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EntriesInput, PostingRuleInput } from './journal.inputs.js';
import { Journal } from './journal.service.js';
import { FinancialYear, LedgerAccount, LedgerEntry, LedgerLine, PostingRuleNow } from './ledger.entities.js';
import { FinancialYears } from './years.service.js';

@ObjectType()
export class LedgerEntryPage extends Page(LedgerEntry) {}

@Resolver(() => LedgerEntry)
export class JournalResolver {
  constructor(
    @Inject(Journal) private readonly journal: Journal,
    @Inject(FinancialYears) private readonly years: FinancialYears,
    @Inject(People) private readonly people: People,
  ) {}

  @Read(() => LedgerEntryPage, { permission: 'treasury.read', description: 'The last written first.' })
  ledgerEntries(@Args('page') page: EntriesInput): Promise<LedgerEntryPage> {
    return this.journal.entries(page);
  }

  @Read(() => [FinancialYear], { permission: 'treasury.read', description: 'The latest first.' })
  financialYears(): Promise<FinancialYear[]> {
    return this.years.list();
  }

  @Read(() => [LedgerAccount], { permission: 'treasury.read', description: 'The chart, by number.' })
  ledgerAccounts(): Promise<LedgerAccount[]> {
    return this.journal.accounts();
  }

  @Read(() => [PostingRuleNow], { permission: 'treasury.read', description: 'How each event is written.' })
  postingRules(): Promise<PostingRuleNow[]> {
    return this.journal.rules();
  }

  @Verb(() => PostingRuleNow, {
    permission: 'treasury.write',
    description: 'From now on; what is written stays.',
  })
  setPostingRule(@Args('input') input: PostingRuleInput): Promise<PostingRuleNow> {
    return this.journal.setRule(input);
  }

  @ResolveField(() => [LedgerLine])
  lines(@Parent() { id }: LedgerEntry): Promise<LedgerLine[]> {
    return this.journal.linesOf(id);
  }

  @ResolveField(() => Boolean, { description: 'Another entry undoes it.' })
  takenBack(@Parent() { id }: LedgerEntry): Promise<boolean> {
    return this.journal.isTakenBack(id);
  }

  @ResolveField('recordedBy', () => Person, { nullable: true })
  async recorder(@Parent() { recordedBy }: LedgerEntry): Promise<Person | null> {
    return recordedBy ? this.people.byId(recordedBy) : null;
  }
}

@Resolver(() => LedgerLine)
export class LedgerLineResolver {
  constructor(
    @Inject(Journal) private readonly journal: Journal,
    @Inject(People) private readonly people: People,
  ) {}

  @ResolveField(() => LedgerAccount, { nullable: true })
  account(@Parent() { accountId }: LedgerLine): Promise<LedgerAccount | null> {
    return this.journal.account(accountId);
  }

  @ResolveField(() => Person, { nullable: true })
  async person(@Parent() { personId }: LedgerLine): Promise<Person | null> {
    return personId ? this.people.byId(personId) : null;
  }
}

@Resolver(() => PostingRuleNow)
export class PostingRuleResolver {
  constructor(@Inject(Journal) private readonly journal: Journal) {}

  @ResolveField(() => LedgerAccount, { nullable: true })
  debit(@Parent() { debitAccountId }: PostingRuleNow): Promise<LedgerAccount | null> {
    return this.journal.account(debitAccountId);
  }

  @ResolveField(() => LedgerAccount, { nullable: true })
  credit(@Parent() { creditAccountId }: PostingRuleNow): Promise<LedgerAccount | null> {
    return this.journal.account(creditAccountId);
  }
}
