import { Db, Read, StoredFile, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { MinutesBooks } from './minutes.service.js';
import { Minutes, WriteMinutesInput } from './minutes.types.js';
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

  @Verb(() => StoredFile, {
    permission: 'assembly.desk',
    description: 'To sign at the door before the opening; as recorded after.',
  })
  printAttendance(@Args('assemblyId', id) assemblyId: string): Promise<StoredFile> {
    return this.papers.printAttendance(assemblyId);
  }

  @Verb(() => StoredFile, {
    permission: 'assembly.attend',
    description: 'One resolution with its result, word for word, to be certified.',
  })
  printExtract(@Args('itemId', id) itemId: string): Promise<StoredFile> {
    return this.papers.printExtract(itemId);
  }

  @ResolveField(() => StoredFile, { nullable: true, description: 'The paper last printed.' })
  file(@Parent() { fileId }: Minutes): Promise<StoredFile> | null {
    return fileId ? this.db.get(StoredFile, fileId) : null;
  }
}
