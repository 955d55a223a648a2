import { can } from '@etabli/access';
import { People, Person } from '@etabli/membership';
import { Ability, abilitiesFor, currentActor, PlainDate, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allocation, AllocationEnd, Composition, ManyAllocations } from './allocations.entities.js';
import { Allocations } from './allocations.service.js';
import { Compositions } from './compositions.service.js';
import { Place } from './places.entities.js';
import { AllocationInput, MergeInput, MoveInput, SplitInput } from './places.inputs.js';
import { allocationPolicy } from './places.policy.js';
import { PlaceReads } from './reads.service.js';

const KEEPS = { permission: 'places.write' } as const;
const id = () => Args('id', { type: () => ID });
const day = (name: string) => Args(name, { type: () => PlainDate });

@Resolver(() => Allocation)
export class AllocationsResolver {
  constructor(
    @Inject(Allocations) private readonly service: Allocations,
    @Inject(PlaceReads) private readonly reads: PlaceReads,
    @Inject(People) private readonly people: People,
  ) {}

  @Verb(() => Allocation, KEEPS)
  allocatePlace(@Args('input') input: AllocationInput): Promise<Allocation> {
    return this.service.allocate(input);
  }

  @Verb(() => Allocation, { ...KEEPS, description: 'Its last day, or another one.' })
  endAllocation(
    @id() allocationId: string,
    @day('lastDay') lastDay: string,
    @Args('reason', { defaultValue: '' }) reason: string,
  ): Promise<Allocation> {
    return this.service.end(allocationId, lastDay, reason);
  }

  @Verb(() => Allocation, { ...KEEPS, description: 'It goes on after all.' })
  keepAllocation(@id() allocationId: string): Promise<Allocation> {
    return this.service.keep(allocationId);
  }

  @Verb(() => Allocation, { ...KEEPS, description: 'A mistake: it never was.' })
  takeBackAllocation(@id() allocationId: string): Promise<Allocation> {
    return this.service.takeBack(allocationId);
  }

  @Verb(() => ManyAllocations, { ...KEEPS, description: 'In a chain, all of them or none.' })
  async moveAllocations(
    @Args('moves', { type: () => [MoveInput] }) moves: MoveInput[],
    @day('onDay') onDay: string,
  ): Promise<ManyAllocations> {
    return { items: await this.service.move(moves, onDay) };
  }

  @ResolveField(() => Person)
  person(@Parent() { personId }: Allocation): Promise<Person | null> {
    return this.people.byId(personId);
  }

  @ResolveField(() => Place)
  place(@Parent() { placeId }: Allocation): Promise<Place | null> {
    return this.reads.byId(placeId);
  }

  @ResolveField(() => Int, { nullable: true, description: 'A month; for them and who keeps places.' })
  async monthlyCents(@Parent() allocation: Allocation): Promise<number | null> {
    const record = await this.reads.allocationRecord(allocation);
    return allocationPolicy.seeAmount(currentActor(), record) === true ? allocation.monthlyCents : null;
  }

  @ResolveField(() => [AllocationEnd], { description: 'What was said of its last day, the latest first.' })
  ends(@Parent() allocation: Allocation): Promise<AllocationEnd[]> {
    return this.reads.ends(allocation.id);
  }

  @ResolveField(() => [Ability])
  async viewerCan(@Parent() allocation: Allocation): Promise<Ability[]> {
    return abilitiesFor(allocationPolicy, await this.reads.allocationRecord(allocation));
  }
}

@Resolver(() => Composition)
export class CompositionsResolver {
  constructor(@Inject(Compositions) private readonly compositions: Compositions) {}

  @Verb(() => Composition, KEEPS)
  mergePlaces(@Args('input') input: MergeInput): Promise<Composition> {
    return this.compositions.merge(input);
  }

  @Verb(() => Composition, KEEPS)
  splitPlace(@Args('input') input: SplitInput): Promise<Composition> {
    return this.compositions.split(input);
  }

  @Verb(() => Composition, { ...KEEPS, description: 'Before its first day: it never was.' })
  endComposition(@id() compositionId: string, @day('lastDay') lastDay: string): Promise<Composition> {
    return this.compositions.end(compositionId, lastDay);
  }

  @ResolveField(() => [Place], { description: 'What cannot be had for itself meanwhile.' })
  from(@Parent() composition: Composition): Promise<Place[]> {
    return this.compositions.side(composition.id, 'from');
  }

  @ResolveField(() => [Place], { description: 'What there is meanwhile.' })
  into(@Parent() composition: Composition): Promise<Place[]> {
    return this.compositions.side(composition.id, 'into');
  }
}

@Resolver(() => Person)
export class PersonPlacesResolver {
  constructor(@Inject(PlaceReads) private readonly reads: PlaceReads) {}

  @ResolveField(() => [Allocation], {
    description: 'The places they have, or are to have; for who reads the plan.',
  })
  places(@Parent() { id: personId }: Person): Promise<Allocation[]> | Allocation[] {
    return can(currentActor(), 'places.read') ? this.reads.ofPerson(personId) : [];
  }
}
