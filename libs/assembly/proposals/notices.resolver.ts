import { Read, StoredFile, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Assembly } from '../assemblies/assemblies.entities.js';
import { Convocation } from '../convocation/convocation.entities.js';
import { ItemNotices } from './notices.service.js';
import { ItemNoticeSent, NoticeLetters } from './notices.types.js';

const id = { type: () => ID };

@Resolver(() => Convocation)
export class ItemNoticesResolver {
  constructor(@Inject(ItemNotices) private readonly notices: ItemNotices) {}

  @Read(() => NoticeLetters, { permission: 'assembly.prepare' })
  noticeLetters(@Args('assemblyId', id) assemblyId: string): Promise<NoticeLetters> {
    return this.notices.letters(assemblyId);
  }

  @Verb(() => StoredFile, {
    permission: 'assembly.prepare',
    description: 'As one file, for those who have no e-mail address.',
  })
  printItemNotices(@Args('assemblyId', id) assemblyId: string): Promise<StoredFile> {
    return this.notices.print(assemblyId);
  }

  @Verb(() => Assembly, { permission: 'assembly.prepare', description: 'Those letters were posted.' })
  recordItemNoticePosting(
    @Args('assemblyId', id) assemblyId: string,
    @Args('at') at: Date,
  ): Promise<Assembly> {
    return this.notices.recordPosting(assemblyId, at);
  }

  @ResolveField(() => [ItemNoticeSent], { description: 'Items added since, the first one first.' })
  itemNotices(@Parent() convocation: Convocation): Promise<ItemNoticeSent[]> {
    return this.notices.of(convocation.id);
  }
}
