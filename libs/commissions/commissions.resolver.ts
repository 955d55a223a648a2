import { Mandate } from '@etabli/membership';
import { Ability, abilitiesFor, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Commission } from './commissions.entities.js';
import { CommissionInput, LeadInput } from './commissions.inputs.js';
import { commissionPolicy } from './commissions.policy.js';
import { Commissions } from './commissions.service.js';
import { Seats } from './seats.service.js';

@Resolver(() => Commission)
export class CommissionsResolver {
  constructor(
    @Inject(Commissions) private readonly service: Commissions,
    @Inject(Seats) private readonly seatsService: Seats,
  ) {}

  @Read(() => [Commission], { permission: 'commissions.read' })
  commissions(
    @Args('withClosed', { type: () => Boolean, defaultValue: false }) withClosed: boolean,
  ): Promise<Commission[]> {
    return this.service.list(withClosed);
  }

  @Read(() => Commission, { permission: 'commissions.read' })
  commission(@Args('id', { type: () => ID }) id: string): Promise<Commission> {
    return this.service.get(id);
  }

  @Verb(() => Commission, { permission: 'commissions.write' })
  foundCommission(@Args('input') input: CommissionInput): Promise<Commission> {
    return this.service.found(input);
  }

  @Verb(() => Commission, {
    permission: 'commissions.write',
    description: 'For what concerns all commissions: its members are their leads.',
  })
  foundIntercommission(@Args('input') input: CommissionInput): Promise<Commission> {
    return this.service.foundIntercommission(input);
  }

  @Verb(() => Commission, {
    permission: 'signed-in',
    description: 'For its leads, and who keeps commissions.',
  })
  describeCommission(
    @Args('id', { type: () => ID }) id: string,
    @Args('input') input: CommissionInput,
  ): Promise<Commission> {
    return this.service.describe(id, input);
  }

  @Verb(() => Commission, { permission: 'commissions.write', description: 'Every seat in it ends at once.' })
  closeCommission(
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
  ): Promise<Commission> {
    return this.service.close(id, reason);
  }

  @Verb(() => Commission, { permission: 'commissions.read', description: 'Oneself, where entry is open.' })
  joinCommission(@Args('id', { type: () => ID }) id: string): Promise<Commission> {
    return this.seatsService.join(id);
  }

  @Verb(() => Commission, { permission: 'signed-in', description: 'Oneself, at once.' })
  leaveCommission(@Args('id', { type: () => ID }) id: string): Promise<Commission> {
    return this.seatsService.leave(id);
  }

  @Verb(() => Commission, {
    permission: 'signed-in',
    description: 'For its leads, and who keeps commissions.',
  })
  admitToCommission(
    @Args('id', { type: () => ID }) id: string,
    @Args('personId', { type: () => ID }) personId: string,
  ): Promise<Commission> {
    return this.seatsService.admit(id, personId);
  }

  @Verb(() => Commission, {
    permission: 'signed-in',
    description: 'For its leads, and who keeps commissions.',
  })
  releaseFromCommission(
    @Args('id', { type: () => ID }) id: string,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('reason') reason: string,
  ): Promise<Commission> {
    return this.seatsService.release(id, personId, reason);
  }

  @Verb(() => Mandate, { permission: 'commissions.write' })
  appointLead(@Args('input') input: LeadInput): Promise<Mandate> {
    return this.seatsService.appointLead(input);
  }

  @ResolveField(() => [Mandate], { description: 'Who is in it today, leads first.' })
  seats(@Parent() commission: Commission): Promise<Mandate[]> {
    return this.service.seats(commission.id);
  }

  @ResolveField(() => [Ability])
  async viewerCan(@Parent() commission: Commission): Promise<Ability[]> {
    return abilitiesFor(commissionPolicy, await this.service.record(commission));
  }
}

@Resolver(() => Mandate)
export class SeatResolver {
  constructor(@Inject(Commissions) private readonly service: Commissions) {}

  @ResolveField(() => Commission, { nullable: true, description: 'For a seat in a commission.' })
  async commission(@Parent() mandate: Mandate): Promise<Commission | null> {
    return mandate.commissionId ? this.service.byId(mandate.commissionId) : null;
  }
}
