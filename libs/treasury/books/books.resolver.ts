import { Read, StoredFile, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver, registerEnumType } from '@nestjs/graphql';
import { FinancialYear } from '../ledger/ledger.entities.js';
import { PackFormat, TreasurersPack } from '../pack/pack.service.js';
import { ReceiptsOfEntries } from '../spending/receipts-of-entries.service.js';
import { AccountLines, AccountLinesPage } from './account-lines.service.js';
import { AccountsOfYear } from './accounts-of-year.service.js';
import { AccountLinesInput, ResultAllocationInput } from './books.inputs.js';
import { AccountLine, ClosingPoint, YearAccounts } from './books.types.js';
import { Closing } from './closing.service.js';
import { BooksExport, BooksFormat } from './exports.service.js';
import { VolunteerHours } from './volunteer-hours.service.js';
import { YearWords } from './year-words.service.js';

registerEnumType(BooksFormat, { name: 'BooksFormat' });
registerEnumType(PackFormat, { name: 'PackFormat' });

const yearId = () => Args('yearId', { type: () => ID });

@Resolver(() => FinancialYear)
export class BooksResolver {
  constructor(
    @Inject(AccountsOfYear) private readonly accounts: AccountsOfYear,
    @Inject(AccountLines) private readonly lines: AccountLines,
    @Inject(Closing) private readonly closing: Closing,
    @Inject(VolunteerHours) private readonly hours: VolunteerHours,
    @Inject(YearWords) private readonly words: YearWords,
    @Inject(BooksExport) private readonly exporting: BooksExport,
    @Inject(TreasurersPack) private readonly pack: TreasurersPack,
  ) {}

  @Read(() => YearAccounts, { permission: 'treasury.read' })
  yearAccounts(@yearId() id: string): Promise<YearAccounts> {
    return this.accounts.of(id);
  }

  @Read(() => AccountLinesPage, {
    permission: 'treasury.read',
    description: 'What makes up a figure, the latest first.',
  })
  accountLines(@Args('page') page: AccountLinesInput): Promise<AccountLinesPage> {
    return this.lines.page(page);
  }

  @Verb(() => FinancialYear, { permission: 'treasury.write', description: 'For good.' })
  closeFinancialYear(@yearId() id: string): Promise<FinancialYear> {
    return this.closing.close(id);
  }

  @Verb(() => FinancialYear, {
    permission: 'treasury.write',
    description: 'Where the assembly decided that the result of a closed year goes.',
  })
  allocateResult(@Args('input') input: ResultAllocationInput): Promise<FinancialYear> {
    return this.closing.allocate(input);
  }

  @Verb(() => FinancialYear, {
    permission: 'treasury.write',
    description: 'Validated voluntary hours, valued, as contributions in kind.',
  })
  postVolunteerHours(@yearId() id: string): Promise<FinancialYear> {
    return this.hours.post(id);
  }

  @Verb(() => FinancialYear, { permission: 'treasury.write', description: 'To the assembly, about a year.' })
  sayOfYear(@yearId() id: string, @Args('text') text: string): Promise<FinancialYear> {
    return this.words.say(id, text);
  }

  @Verb(() => StoredFile, { permission: 'treasury.read' })
  exportBooks(
    @yearId() id: string,
    @Args('format', { type: () => BooksFormat }) format: BooksFormat,
  ): Promise<StoredFile> {
    return this.exporting.make(id, format);
  }

  @Verb(() => StoredFile, { permission: 'treasury.read', description: 'For the assembly.' })
  makeTreasurersPack(
    @yearId() id: string,
    @Args('format', { type: () => PackFormat }) format: PackFormat,
  ): Promise<StoredFile> {
    return this.pack.make(id, format);
  }

  @ResolveField(() => [ClosingPoint], { description: 'What to look at before it is closed.' })
  closingPoints(@Parent() year: FinancialYear): Promise<ClosingPoint[]> {
    return this.closing.points(year);
  }

  @ResolveField(() => Boolean, { description: 'The assembly said where its result goes.' })
  allocated(@Parent() { id }: FinancialYear): Promise<boolean> {
    return this.closing.isAllocated(id);
  }

  @ResolveField(() => String, { description: 'What the treasurer says of it.' })
  word(@Parent() { id }: FinancialYear): Promise<string> {
    return this.words.of(id);
  }
}

@Resolver(() => AccountLine)
export class AccountLineResolver {
  constructor(@Inject(ReceiptsOfEntries) private readonly proofs: ReceiptsOfEntries) {}

  @ResolveField(() => [StoredFile], { description: 'What proves the expense it tells of, in their order.' })
  receipts(@Parent() line: AccountLine): Promise<StoredFile[]> {
    return this.proofs.of(line);
  }
}
