import { People, Person } from '@etabli/membership';
import { Ability, abilitiesFor, currentActor, Read, StoredFile, sentence, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { BoardImport, BoardsBrought } from './imports.entities.js';
import { BoardsChoicesInput } from './imports.inputs.js';
import { BoardImports } from './imports.service.js';
import { boardImportPolicy } from './moving.policy.js';
import { boardPreviews, newLabels, peoplePreviews } from './preview.js';
import { BoardsPreview } from './preview.types.js';
import { BoardReader } from './reader.js';

@Resolver(() => BoardImport)
export class BoardImportsResolver {
  constructor(
    @Inject(BoardImports) private readonly service: BoardImports,
    @Inject(BoardReader) private readonly reader: BoardReader,
    @Inject(People) private readonly people: People,
  ) {}

  @Read(() => [BoardImport], { permission: 'commissions.write', description: 'Latest first.' })
  boardImports(): Promise<BoardImport[]> {
    return this.service.list();
  }

  @Read(() => BoardImport, { permission: 'commissions.write' })
  boardImport(@Args('id', { type: () => ID }) id: string): Promise<BoardImport> {
    return this.service.get(id);
  }

  @Read(() => BoardsPreview, {
    permission: 'commissions.write',
    description: 'What importing would do; nothing is written.',
  })
  async previewBoards(
    @Args('id', { type: () => ID }) id: string,
    @Args('choices') choices: BoardsChoicesInput,
  ): Promise<BoardsPreview> {
    const understood = await this.reader.understand(await this.service.get(id), choices);
    const { locale } = currentActor();
    const people = peoplePreviews(understood).map(async ({ personId, ...person }) => ({
      ...person,
      person: personId ? await this.people.byId(personId) : null,
    }));
    return {
      boards: boardPreviews(understood),
      people: await Promise.all(people),
      newLabels: newLabels(understood),
      leftOut: understood.reading.leftOut.map(({ kind, ...left }) => ({
        ...left,
        what: sentence(`transfer.left-${kind}`, {}, locale),
      })),
      blockers: understood.blockers.map(({ code, details }) => sentence(code, details, locale)),
    };
  }

  @Verb(() => BoardImport, {
    permission: 'commissions.write',
    description: 'Reads the export of another tool; nothing is written but that it was handed in.',
  })
  handInBoards(@Args('fileIds', { type: () => [ID] }) fileIds: string[]): Promise<BoardImport> {
    return this.service.handIn(fileIds);
  }

  @Verb(() => BoardImport, {
    permission: 'commissions.write',
    description: 'All of it is taken in, or nothing.',
  })
  takeBoardsIn(
    @Args('id', { type: () => ID }) id: string,
    @Args('choices') choices: BoardsChoicesInput,
  ): Promise<BoardImport> {
    return this.service.take(id, choices);
  }

  @Verb(() => BoardImport, {
    permission: 'commissions.write',
    description: 'Takes a whole import back, while nobody has worked on it.',
  })
  undoBoardImport(@Args('id', { type: () => ID }) id: string): Promise<BoardImport> {
    return this.service.undo(id);
  }

  @ResolveField(() => String, { description: 'Name of the tool it comes from.' })
  tool(@Parent() { format }: BoardImport): string {
    return sentence(`transfer.from-${format}`, {}, currentActor().locale);
  }

  @ResolveField(() => [StoredFile])
  files(@Parent() { id }: BoardImport): Promise<StoredFile[]> {
    return this.reader.filesOf(id);
  }

  @ResolveField('brought', () => BoardsBrought, { nullable: true, description: 'Once it is done.' })
  howMuch(@Parent() { brought, doneAt }: BoardImport): BoardsBrought | null {
    return doneAt ? (brought as BoardsBrought) : null;
  }

  @ResolveField(() => BoardImport, {
    nullable: true,
    description: 'The import of the same boards that stands.',
  })
  async same(@Parent() taken: BoardImport): Promise<BoardImport | null> {
    const standing = await this.service.standing(taken);
    return standing?.id === taken.id ? null : standing;
  }

  @ResolveField(() => Person, { nullable: true })
  async by(@Parent() { recordedBy }: BoardImport): Promise<Person | null> {
    return recordedBy ? this.people.byId(recordedBy) : null;
  }

  @ResolveField(() => [Ability])
  viewerCan(@Parent() taken: BoardImport): Ability[] {
    return abilitiesFor(boardImportPolicy, taken);
  }
}
