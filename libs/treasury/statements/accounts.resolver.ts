import { Ability, abilitiesFor, Page, PageInput, PlainDate, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, Field, ID, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { BankAccounts } from './accounts.service.js';
import { BankLines } from './lines.service.js';
import { BankAccount, BankLine, BankStatement } from './statements.entities.js';
import { BankAccountInput } from './statements.inputs.js';
import { bankAccountPolicy } from './statements.policy.js';

@ObjectType()
export class BankLinePage extends Page(BankLine) {}
@ObjectType()
export class BankStatementPage extends Page(BankStatement) {}

/** What an account held at the end of a day. */
@ObjectType()
export class BankBalance {
  @Field(() => PlainDate)
  on: string;

  @Field(() => Int)
  cents: number;
}

@Resolver(() => BankAccount)
export class BankAccountsResolver {
  constructor(
    @Inject(BankAccounts) private readonly accounts: BankAccounts,
    @Inject(BankLines) private readonly lines: BankLines,
  ) {}

  @Read(() => [BankAccount], { permission: 'treasury.read' })
  bankAccounts(): Promise<BankAccount[]> {
    return this.accounts.list();
  }

  @Read(() => BankAccount, { permission: 'treasury.read' })
  bankAccount(@Args('id', { type: () => ID }) id: string): Promise<BankAccount> {
    return this.accounts.get(id);
  }

  @Read(() => BankLinePage, { permission: 'treasury.read', description: 'Those that count, latest first.' })
  bankLines(
    @Args('accountId', { type: () => ID }) accountId: string,
    @Args('page', { nullable: true }) page: PageInput = new PageInput(),
  ): Promise<BankLinePage> {
    return this.lines.list(accountId, page);
  }

  @Read(() => BankStatementPage, { permission: 'treasury.read', description: 'Latest first.' })
  bankStatements(
    @Args('accountId', { type: () => ID }) accountId: string,
    @Args('page', { nullable: true }) page: PageInput = new PageInput(),
  ): Promise<BankStatementPage> {
    return this.accounts.statements(accountId, page);
  }

  @Verb(() => BankAccount, {
    permission: 'treasury.write',
    description: 'A new account, or another description of one.',
  })
  defineBankAccount(
    @Args('input') input: BankAccountInput,
    @Args('id', { type: () => ID, nullable: true }) id?: string | null,
  ): Promise<BankAccount> {
    return this.accounts.define(input, id);
  }

  @ResolveField(() => BankBalance, { nullable: true, description: 'After the latest statement that counts.' })
  async balance(@Parent() { id }: BankAccount): Promise<BankBalance | null> {
    const state = await this.accounts.state(id);
    return state?.on && state.balance !== null ? { on: state.on, cents: state.balance } : null;
  }

  @ResolveField(() => PlainDate, {
    nullable: true,
    description: 'Last day of the latest statement that counts.',
  })
  async knownUntil(@Parent() { id }: BankAccount): Promise<string | null> {
    return (await this.accounts.state(id))?.on ?? null;
  }

  @ResolveField(() => Int, { description: 'Statements that wait for somebody.' })
  async heldCount(@Parent() { id }: BankAccount): Promise<number> {
    return (await this.accounts.state(id))?.held ?? 0;
  }

  @ResolveField(() => Int)
  async lineCount(@Parent() { id }: BankAccount): Promise<number> {
    return (await this.accounts.state(id))?.lines ?? 0;
  }

  @ResolveField(() => [BankBalance], { description: 'Day by day over the last year known.' })
  curve(@Parent() { id }: BankAccount): Promise<BankBalance[]> {
    return this.accounts.curve(id);
  }

  @ResolveField(() => [Ability])
  viewerCan(@Parent() account: BankAccount): Ability[] {
    return abilitiesFor(bankAccountPolicy, account);
  }
}

@Resolver(() => BankLine)
export class BankLinesResolver {
  @ResolveField(() => Int, { nullable: true, description: 'How many movements the bank grouped into it.' })
  batchCount(@Parent() { batch }: BankLine): number | null {
    return batch?.count ?? null;
  }
}
