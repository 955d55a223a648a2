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
  Read,
  StoredFile,
  Verb,
} from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { In } from 'typeorm';
import { BankAccounts } from './accounts.service.js';
import { BankImports } from './imports.service.js';
import { previewOf, wordProblems } from './preview.js';
import { BankFilePreview } from './preview.types.js';
import { BankAccount, BankImport, BankStatement } from './statements.entities.js';
import { BankFileInput } from './statements.inputs.js';
import { bankImportPolicy, bankStatementPolicy } from './statements.policy.js';

@ObjectType()
export class BankImportPage extends Page(BankImport) {}

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
  async viewerCan(@Parent() taken: BankImport): Promise<Ability[]> {
    return abilitiesFor(bankImportPolicy, await this.imports.record(taken));
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
