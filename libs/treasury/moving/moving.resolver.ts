import { People, Person } from '@etabli/membership';
import { Ability, abilitiesFor, currentActor, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DuesImports } from './dues-imports.service.js';
import { DuesImport, OpeningBalance } from './moving.entities.js';
import { DuesFileInput, OpeningLineInput } from './moving.inputs.js';
import { movedPolicy } from './moving.policy.js';
import { DuesFilePreview, MovingIn, OpeningLine, PreviewedFee } from './moving.types.js';
import { Openings } from './openings.service.js';
import { previewOf } from './preview.js';

@Resolver(() => DuesImport)
export class DuesImportsResolver {
  constructor(
    @Inject(DuesImports) private readonly imports: DuesImports,
    @Inject(People) private readonly people: People,
  ) {}

  @Read(() => DuesFilePreview, {
    permission: 'treasury.write',
    description: 'What importing a list of fees would do; nothing is written.',
  })
  async previewDuesFile(@Args('input') input: DuesFileInput): Promise<DuesFilePreview> {
    return previewOf(await this.imports.preview(input), currentActor().locale);
  }

  @Read(() => [DuesImport], { permission: 'treasury.read', description: 'Latest first.' })
  duesImports(): Promise<DuesImport[]> {
    return this.imports.list();
  }

  @Verb(() => DuesImport, { permission: 'treasury.write', description: 'All of it is taken in, or nothing.' })
  importDues(@Args('input') input: DuesFileInput): Promise<DuesImport> {
    return this.imports.take(input);
  }

  @Verb(() => DuesImport, {
    permission: 'treasury.write',
    description: 'Takes a whole list back, while nothing leans on what it brought.',
  })
  undoDuesImport(@Args('id', { type: () => ID }) id: string): Promise<DuesImport> {
    return this.imports.undo(id);
  }

  @ResolveField(() => Person, { nullable: true })
  by(@Parent() { recordedBy }: DuesImport): Promise<Person | null> | null {
    return recordedBy === null ? null : this.people.byId(recordedBy);
  }

  @ResolveField(() => [Ability])
  viewerCan(@Parent() taken: DuesImport): Ability[] {
    return abilitiesFor(movedPolicy, taken);
  }
}

@Resolver(() => PreviewedFee)
export class PreviewedFeeResolver {
  constructor(@Inject(People) private readonly people: People) {}

  @ResolveField(() => Person, { nullable: true, description: 'Whose fee it is.' })
  person(@Parent() { personId }: PreviewedFee): Promise<Person | null> | null {
    return personId === null ? null : this.people.byId(personId);
  }

  @ResolveField(() => [Person], { description: 'Whom the list may mean.' })
  async candidates(@Parent() { candidateIds }: PreviewedFee): Promise<Person[]> {
    const found = await Promise.all(candidateIds.map((id) => this.people.byId(id)));
    return found.filter((person) => person !== null);
  }
}

@Resolver(() => OpeningBalance)
export class OpeningsResolver {
  constructor(
    @Inject(Openings) private readonly openings: Openings,
    @Inject(People) private readonly people: People,
  ) {}

  @Read(() => MovingIn, { permission: 'treasury.read' })
  async movingIn(): Promise<MovingIn> {
    const day = await this.openings.day();
    const carriedCents = await this.openings.carriedCents();
    return Object.assign(new MovingIn(), { day, carriedCents, opening: await this.openings.now() });
  }

  @Read(() => [OpeningLine], {
    permission: 'treasury.write',
    description: 'The balances a list says, to be completed; nothing is written.',
  })
  readOpeningFile(@Args('fileId', { type: () => ID }) fileId: string): Promise<OpeningLine[]> {
    return this.openings.read(fileId);
  }

  @Verb(() => OpeningBalance, {
    permission: 'treasury.write',
    description: 'Once, as the first entry of the books.',
  })
  enterOpeningBalance(
    @Args('lines', { type: () => [OpeningLineInput] }) lines: OpeningLineInput[],
  ): Promise<OpeningBalance> {
    return this.openings.enter(lines);
  }

  @Verb(() => OpeningBalance, { permission: 'treasury.write', description: 'They may be entered again.' })
  undoOpeningBalance(@Args('id', { type: () => ID }) id: string): Promise<OpeningBalance> {
    return this.openings.undo(id);
  }

  @ResolveField(() => Person, { nullable: true })
  by(@Parent() { recordedBy }: OpeningBalance): Promise<Person | null> | null {
    return recordedBy === null ? null : this.people.byId(recordedBy);
  }

  @ResolveField(() => [Ability])
  viewerCan(@Parent() opening: OpeningBalance): Ability[] {
    return abilitiesFor(movedPolicy, opening);
  }
}
