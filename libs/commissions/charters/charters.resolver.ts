import { People, Person } from '@etabli/membership';
import { Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Commission } from '../commissions.entities.js';
import { Commissions } from '../commissions.service.js';
import type { CharterField } from '../rules/charter.js';
import { Charter, CharterFieldEnum, CharterInput } from './charters.entities.js';
import { Charters } from './charters.service.js';

@Resolver(() => Charter)
export class ChartersResolver {
  constructor(
    @Inject(Charters) private readonly charters: Charters,
    @Inject(Commissions) private readonly commissions: Commissions,
    @Inject(People) private readonly people: People,
  ) {}

  @Verb(() => Charter, { permission: 'commissions.write', description: 'The next version, by a decision.' })
  writeCharter(@Args('input') input: CharterInput): Promise<Charter> {
    return this.charters.write(input);
  }

  @Read(() => [Charter], {
    permission: 'commissions.read',
    description: 'In force and near their end, of the commissions the viewer leads or keeps.',
  })
  chartersToRenew(): Promise<Charter[]> {
    return this.charters.toRenew();
  }

  @ResolveField(() => Commission)
  commission(@Parent() { commissionId }: Charter): Promise<Commission | null> {
    return this.commissions.byId(commissionId);
  }

  @ResolveField(() => Person)
  signatory(@Parent() { signatoryId }: Charter): Promise<Person | null> {
    return this.people.byId(signatoryId);
  }

  @ResolveField(() => [CharterFieldEnum], { description: 'What it says otherwise than the version before.' })
  changed(@Parent() charter: Charter): Promise<CharterField[]> {
    return this.charters.differences(charter);
  }

  @ResolveField(() => Boolean, { description: 'It is over, or ends within sixty days.' })
  endsSoon(@Parent() charter: Charter): boolean {
    return this.charters.endsSoon(charter);
  }
}

@Resolver(() => Commission)
export class CharteredResolver {
  constructor(@Inject(Charters) private readonly service: Charters) {}

  @ResolveField(() => Charter, { nullable: true, description: 'In force today.' })
  charter(@Parent() { id }: Commission): Promise<Charter | null> {
    return this.service.inForce(id);
  }

  @ResolveField(() => [Charter], { description: 'Every version, latest first.' })
  charters(@Parent() { id }: Commission): Promise<Charter[]> {
    return this.service.of(id);
  }
}
