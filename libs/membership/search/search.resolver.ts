import { Read } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, Resolver } from '@nestjs/graphql';
import { Search } from './search.service.js';
import { SearchArgs, SearchGroup } from './search.types.js';

@Resolver(() => SearchGroup)
export class SearchResolver {
  constructor(@Inject(Search) private readonly service: Search) {}

  @Read(() => [SearchGroup], {
    permission: 'association.read',
    description: 'What the viewer may read, from every area, the nearest kind first.',
  })
  search(@Args() args: SearchArgs): Promise<SearchGroup[]> {
    return this.service.find(args);
  }
}
