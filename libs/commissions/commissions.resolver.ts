import { Mandate } from '@etabli/membership';
import { Read } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Commission } from './commissions.entities.js';
import { Commissions } from './commissions.service.js';

@Resolver(() => Commission)
export class CommissionsResolver {
  constructor(@Inject(Commissions) private readonly service: Commissions) {}

  @Read(() => [Commission], { permission: 'commissions.read' })
  commissions(): Promise<Commission[]> {
    return this.service.list();
  }

  @Read(() => Commission, { permission: 'commissions.read' })
  commission(@Args('id', { type: () => ID }) id: string): Promise<Commission> {
    return this.service.get(id);
  }

  @ResolveField(() => [Mandate], { description: 'Who is in it today, leads first.' })
  seats(@Parent() commission: Commission): Promise<Mandate[]> {
    return this.service.seats(commission.id);
  }
}
