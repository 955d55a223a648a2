import { Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Resolver } from '@nestjs/graphql';
import { CommissionsArchive } from './archive.service.js';
import { ArchiveContents } from './archive.types.js';

@Resolver()
export class ArchiveResolver {
  constructor(@Inject(CommissionsArchive) private readonly service: CommissionsArchive) {}

  @Read(() => ArchiveContents, {
    permission: 'commissions.write',
    description: 'What a file of commissions holds.',
  })
  commissionsArchive(@Args('fileId', { type: () => ID }) fileId: string): Promise<ArchiveContents> {
    return this.service.look(fileId);
  }

  @Verb(() => ArchiveContents, {
    permission: 'commissions.write',
    description: 'Reads a file of commissions back, into an association that has none yet.',
  })
  restoreCommissions(@Args('fileId', { type: () => ID }) fileId: string): Promise<ArchiveContents> {
    return this.service.restore(fileId);
  }
}
