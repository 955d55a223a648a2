import {
  Ability,
  abilitiesFor,
  currentActor,
  Db,
  load,
  Page,
  PageInput,
  Read,
  StoredFile,
  sentence,
  Verb,
  Watch,
} from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { In } from 'typeorm';
import { Person } from '../people/people.entities.js';
import { People } from '../people/people.service.js';
import { ImportAdvance, MemberImport } from './imports.entities.js';
import { ImportDecisionInput, ImportOptionsInput } from './imports.inputs.js';
import { importsPolicy } from './imports.policy.js';
import { failureSentence, Imports } from './imports.service.js';
import { ImportUndo } from './undo.js';

@ObjectType()
export class MemberImportPage extends Page(MemberImport) {}

@Resolver(() => MemberImport)
export class ImportsResolver {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Imports) private readonly service: Imports,
    @Inject(ImportUndo) private readonly undoing: ImportUndo,
    @Inject(People) private readonly people: People,
  ) {}

  @Read(() => MemberImportPage, { permission: 'members.import' })
  imports(@Args('page', { nullable: true }) page: PageInput = new PageInput()): Promise<MemberImportPage> {
    return this.service.list(page);
  }

  @Read(() => MemberImport, { permission: 'members.import' })
  import(@Args('id', { type: () => ID }) id: string): Promise<MemberImport> {
    return this.service.get(id);
  }

  @Verb(() => MemberImport, {
    permission: 'members.import',
    description: 'Asks for an import: follow it by `importProgress`. All of it is taken in, or nothing.',
  })
  importMembers(
    @Args('fileId', { type: () => ID }) fileId: string,
    @Args('mapping', { type: () => [String] }) mapping: string[],
    @Args('decisions', { type: () => [ImportDecisionInput], nullable: true })
    decisions?: ImportDecisionInput[] | null,
    @Args('options', { type: () => ImportOptionsInput, nullable: true }) options?: ImportOptionsInput | null,
  ): Promise<MemberImport> {
    return this.service.ask({ fileId, mapping, decisions, options });
  }

  @Verb(() => MemberImport, { permission: 'members.import', description: 'Takes a whole import back.' })
  undoImport(@Args('id', { type: () => ID }) id: string): Promise<MemberImport> {
    return this.undoing.undo(id);
  }

  @Watch(() => ImportAdvance, {
    permission: 'members.import',
    description: 'How far an import is; the news end when it does.',
  })
  importProgress(
    @Args('id', { type: () => ID }) id: string,
  ): AsyncGenerator<{ importProgress: ImportAdvance }> {
    return asProgress(this.service.follow(id));
  }

  @ResolveField('failure', () => String, { nullable: true, description: 'Why it failed, and what to do.' })
  whyItFailed(@Parent() { failure }: MemberImport): string | null {
    return failureSentence(failure);
  }

  @ResolveField('kept', () => [String], {
    description: 'What undoing left alone because it had changed since, person by person.',
  })
  async keptSentences(@Parent() { kept }: MemberImport): Promise<string[]> {
    const { locale } = currentActor();
    const word = (field: string) =>
      field.startsWith('custom:')
        ? field.slice('custom:'.length)
        : sentence(`imports.field-${field}`, {}, locale);
    const people = await Promise.all(kept.map(({ personId }) => this.people.byId(personId)));
    return kept.map(({ fields }, at) =>
      sentence(
        'imports.kept',
        { name: people[at]?.displayName ?? '', fields: fields.map(word).join(', ') },
        locale,
      ),
    );
  }

  @ResolveField(() => StoredFile, { nullable: true })
  file(@Parent() { fileId }: MemberImport): Promise<StoredFile | null> {
    return load('import-file', fileId, async (ids) => {
      const files = await this.db.find(StoredFile, { where: { id: In([...ids]) } });
      return new Map(files.map((file) => [file.id, file]));
    });
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who asked for it.' })
  by(@Parent() { recordedBy }: MemberImport): Promise<Person | null> | null {
    return recordedBy === null ? null : this.people.byId(recordedBy);
  }

  @ResolveField('undoneBy', () => Person, { nullable: true })
  whoUndid(@Parent() { undoneBy }: MemberImport): Promise<Person | null> | null {
    return undoneBy === null ? null : this.people.byId(undoneBy);
  }

  @ResolveField(() => [Ability])
  viewerCan(@Parent() taken: MemberImport): Ability[] {
    return abilitiesFor(importsPolicy, taken);
  }
}

async function* asProgress(
  news: AsyncGenerator<ImportAdvance>,
): AsyncGenerator<{ importProgress: ImportAdvance }> {
  for await (const importProgress of news) yield { importProgress };
}
