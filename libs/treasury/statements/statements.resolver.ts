import { People, Person } from '@etabli/membership';
import {
  Ability,
  abilitiesFor,
  currentActor,
  Db,
  groupBy,
  indexBy,
  load,
  Page,
  PageInput,
  PlainDate,
  Read,
  StoredFile,
  Verb,
} from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, Field, ID, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { In } from 'typeorm';
import { BankAccounts } from './accounts.service.js';
import { BankImports } from './imports.service.js';
import { BankLines } from './lines.service.js';
import { previewOf, wordProblems } from './preview.js';
import { BankFilePreview } from './preview.types.js';
import { BankAccount, BankImport, BankLine, BankStatement } from './statements.entities.js';
import { BankAccountInput, BankFileInput } from './statements.inputs.js';
import { bankAccountPolicy, bankImportPolicy, bankStatementPolicy } from './statements.policy.js';

@ObjectType()
export class BankLinePage extends Page(BankLine) {}
@ObjectType()
export class BankStatementPage extends Page(BankStatement) {}
@ObjectType()
export class BankImportPage extends Page(BankImport) {}

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

@Resolver(() => BankImport)
export class BankImportsResolver {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(BankImports) private readonly imports: BankImports,
    @Inject(People) private readonly people: People,
  ) {}

  @Read(() => BankFilePreview, {
    permission: 'treasury.write',
    description: 'What importing a file would do; nothing is written.',
  })
  async previewBankFile(@Args('input') input: BankFileInput): Promise<BankFilePreview> {
    return previewOf(await this.imports.preview(input), currentActor().locale);
  }

  @Read(() => BankImportPage, { permission: 'treasury.read', description: 'Latest first.' })
  bankImports(@Args('page', { nullable: true }) page: PageInput = new PageInput()): Promise<BankImportPage> {
    return this.imports.list(page);
  }

  @Verb(() => BankImport, { permission: 'treasury.write', description: 'All of it is taken in, or nothing.' })
  importBankFile(@Args('input') input: BankFileInput): Promise<BankImport> {
    return this.imports.take(input);
  }

  @Verb(() => BankImport, {
    permission: 'treasury.write',
    description: 'Takes a whole file back, while nothing leans on its lines.',
  })
  undoBankImport(@Args('id', { type: () => ID }) id: string): Promise<BankImport> {
    return this.imports.undo(id);
  }

  @ResolveField(() => StoredFile, { nullable: true })
  file(@Parent() { fileId }: BankImport): Promise<StoredFile | null> {
    return load('bank-file', fileId, async (ids) =>
      indexBy(await this.db.find(StoredFile, { where: { id: In([...ids]) } }), (file) => file.id),
    );
  }

  @ResolveField(() => Person, { nullable: true })
  by(@Parent() { recordedBy }: BankImport): Promise<Person | null> | null {
    return recordedBy === null ? null : this.people.byId(recordedBy);
  }

  @ResolveField(() => [BankStatement])
  async statements(@Parent() { id }: BankImport): Promise<BankStatement[]> {
    const found = await load('bank-import-statements', id, async (ids) =>
      groupBy(
        ids,
        await this.db.find(BankStatement, { where: { importId: In([...ids]) }, order: { position: 'asc' } }),
        (statement) => statement.importId,
      ),
    );
    return found ?? [];
  }

  @ResolveField(() => [Ability])
  viewerCan(@Parent() taken: BankImport): Ability[] {
    return abilitiesFor(bankImportPolicy, taken);
  }
}

@Resolver(() => BankStatement)
export class BankStatementsResolver {
  constructor(
    @Inject(BankImports) private readonly imports: BankImports,
    @Inject(BankAccounts) private readonly accounts: BankAccounts,
    @Inject(People) private readonly people: People,
  ) {}

  @Verb(() => BankStatement, {
    permission: 'treasury.write',
    description: 'A held statement counts from now on, whatever it was held for.',
  })
  acceptBankStatement(@Args('id', { type: () => ID }) id: string): Promise<BankStatement> {
    return this.imports.accept(id);
  }

  @ResolveField('held', () => [String], {
    description: 'Why it counts for nothing until it is accepted; empty otherwise.',
  })
  whyHeld(@Parent() { held }: BankStatement): string[] {
    return wordProblems(held ?? [], currentActor().locale);
  }

  @ResolveField(() => BankAccount, { nullable: true })
  account(@Parent() { accountId }: BankStatement): Promise<BankAccount | null> {
    return this.accounts.byId(accountId);
  }

  @ResolveField('acceptedBy', () => Person, { nullable: true })
  whoAccepted(@Parent() { acceptedBy }: BankStatement): Promise<Person | null> | null {
    return acceptedBy === null ? null : this.people.byId(acceptedBy);
  }

  @ResolveField(() => [Ability])
  viewerCan(@Parent() statement: BankStatement): Ability[] {
    return abilitiesFor(bankStatementPolicy, statement);
  }
}

@Resolver(() => BankLine)
export class BankLinesResolver {
  @ResolveField(() => Int, { nullable: true, description: 'How many movements the bank grouped into it.' })
  batchCount(@Parent() { batch }: BankLine): number | null {
    return batch?.count ?? null;
  }
}
