import { Db, Read, StoredFile, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { MinutesBooks } from './minutes.service.js';
import { Minutes, WriteMinutesInput } from './minutes.types.js';
import { AssemblyPaper, MadePapers, PaperKind } from './papers.entities.js';
import { SittingPapers } from './papers.service.js';

const id = { type: () => ID };

@Resolver(() => Minutes)
export class MinutesResolver {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(MinutesBooks) private readonly books: MinutesBooks,
    @Inject(SittingPapers) private readonly papers: SittingPapers,
  ) {}

  @Read(() => Minutes, {
    permission: 'assembly.read',
    description: 'For members once filed; from the opening on for those who write them.',
  })
  minutes(@Args('assemblyId', id) assemblyId: string): Promise<Minutes> {
    return this.books.read(assemblyId);
  }

  @Verb(() => Minutes, {
    permission: 'assembly.attend',
    description: 'For the bureau of the sitting, and those who write minutes by office.',
  })
  writeMinutes(@Args('input') input: WriteMinutesInput): Promise<Minutes> {
    return this.books.write(input);
  }

  @Verb(() => StoredFile, {
    permission: 'assembly.attend',
    description: 'The minutes to sign, the attendance annexed; once the sitting is closed.',
  })
  printMinutes(@Args('assemblyId', id) assemblyId: string): Promise<StoredFile> {
    return this.papers.printMinutes(assemblyId);
  }

  @Read(() => [AssemblyPaper], {
    permission: 'assembly.read',
    description:
      'What the viewer may make of an assembly, with the last one made; nothing for who may make none.',
  })
  assemblyPapers(@Args('assemblyId', id) assemblyId: string): Promise<AssemblyPaper[]> {
    return this.papers.list(assemblyId);
  }

  @Verb(() => StoredFile, {
    permission: 'assembly.attend',
    description: 'Sheets for the desk; the rest for those who write minutes, once the sitting is closed.',
  })
  makePaper(
    @Args('assemblyId', id) assemblyId: string,
    @Args('kind', { type: () => PaperKind }) kind: PaperKind,
    @Args('itemId', { type: () => ID, nullable: true }) itemId?: string | null,
  ): Promise<StoredFile> {
    return this.papers.make(assemblyId, kind, itemId ?? null);
  }

  @Verb(() => MadePapers, { permission: 'assembly.attend', description: 'Every paper, at once.' })
  async makePapers(@Args('assemblyId', id) assemblyId: string): Promise<MadePapers> {
    return { papers: await this.papers.makeAll(assemblyId) };
  }

  @ResolveField(() => StoredFile, { nullable: true, description: 'The paper last printed.' })
  file(@Parent() { fileId }: Minutes): Promise<StoredFile> | null {
    return fileId ? this.db.get(StoredFile, fileId) : null;
  }
}
