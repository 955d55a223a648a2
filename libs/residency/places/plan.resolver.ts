import { Live, PlainDate, Read, Watch } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { WHOLE_WEEK } from '../rules/week.js';
import { PLACES } from './allocations.service.js';
import { Availability } from './availability.service.js';
import { Building, BuildingFloor, Place } from './places.entities.js';
import { Plans } from './plan.service.js';
import { Plan, PlanNews } from './plan.types.js';
import { PlaceReads } from './reads.service.js';

@Resolver(() => Plan)
export class PlanResolver {
  constructor(
    @Inject(Plans) private readonly plans: Plans,
    @Inject(Availability) private readonly availability: Availability,
    @Inject(Live) private readonly live: Live,
  ) {}

  @Read(() => Plan, {
    permission: 'places.read',
    description: 'Of every day of a period: one day, or ten years.',
  })
  plan(
    @Args('from', { type: () => PlainDate }) from: string,
    @Args('to', { type: () => PlainDate }) to: string,
  ): Promise<Plan> {
    return this.plans.read(from, to);
  }

  @Read(() => [Place], { permission: 'places.read', description: 'What can be had on all these days.' })
  freePlaces(
    @Args('startsOn', { type: () => PlainDate }) startsOn: string,
    @Args('lastDay', { type: () => PlainDate, nullable: true }) lastDay: string | null,
    @Args('week', { type: () => Int, defaultValue: WHOLE_WEEK }) week: number,
    @Args('seats', { type: () => Int, defaultValue: 1 }) seats: number,
  ): Promise<Place[]> {
    return this.availability.free({ startsOn, lastDay: lastDay ?? null, week, seats });
  }

  @Watch(() => PlanNews, { permission: 'places.read', description: 'At once, then after each change.' })
  planNews(): AsyncGenerator<{ planNews: PlanNews }> {
    return this.live.follow({ topic: PLACES, view: 'planNews', permission: 'places.read' }, async () => ({
      planNews: await this.plans.news(),
    }));
  }
}

@Resolver(() => Building)
export class BuildingResolver {
  constructor(@Inject(PlaceReads) private readonly reads: PlaceReads) {}

  @Read(() => [Building], { permission: 'places.read' })
  buildings(): Promise<Building[]> {
    return this.reads.buildings();
  }

  @ResolveField(() => [BuildingFloor], { description: 'Lowest first.' })
  floors(@Parent() { id }: Building): Promise<BuildingFloor[]> {
    return this.reads.floors(id);
  }
}
