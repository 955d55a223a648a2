import { Files, StoredFile, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Commission } from '../commissions.entities.js';
import {
  AddCommissionDocumentsInput,
  CommissionDocument,
  CommissionDocuments,
} from './documents.entities.js';
import { DocumentsOfCommissions } from './documents.service.js';

@Resolver(() => Commission)
export class OwnDocumentsResolver {
  constructor(@Inject(DocumentsOfCommissions) private readonly service: DocumentsOfCommissions) {}

  @Verb(() => CommissionDocuments, {
    permission: 'signed-in',
    description:
      'Files and pages that it keeps at hand, all or none; for its members, and who keeps commissions.',
  })
  async addCommissionDocuments(
    @Args('input') input: AddCommissionDocumentsInput,
  ): Promise<CommissionDocuments> {
    return { items: await this.service.add(input) };
  }

  @Verb(() => CommissionDocuments, { permission: 'signed-in', description: 'Or puts them back.' })
  async takeCommissionDocumentsOff(
    @Args('ids', { type: () => [ID] }) ids: string[],
    @Args('off', { defaultValue: true }) off: boolean,
  ): Promise<CommissionDocuments> {
    return { items: await this.service.takeOff(ids, off) };
  }

  @ResolveField(() => [CommissionDocument], { description: 'What it keeps at hand without a task, by name.' })
  ownDocuments(@Parent() { id }: Commission): Promise<CommissionDocument[]> {
    return this.service.of(id);
  }
}

@Resolver(() => CommissionDocument)
export class CommissionDocumentResolver {
  constructor(@Inject(Files) private readonly files: Files) {}

  @ResolveField(() => StoredFile, { nullable: true, description: 'Null for a page of the web.' })
  async file(@Parent() { fileId }: CommissionDocument): Promise<StoredFile | null> {
    return fileId ? this.files.byId(fileId) : null;
  }
}
