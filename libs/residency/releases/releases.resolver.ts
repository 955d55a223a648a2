import { People, Person } from '@etabli/membership';
import { Ability, abilitiesFor, currentActor, PlainDate, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allocation } from '../places/allocations.entities.js';
import { Place } from '../places/places.entities.js';
import { Plan } from '../places/plan.types.js';
import { PlaceReads } from '../places/reads.service.js';
import { ReleaseReads } from './reads.service.js';
import { DeskRelease, DeskTaking, ManyTakings, OfferedDesk } from './releases.entities.js';
import { ReleaseInput, TakingInput } from './releases.inputs.js';
import { releasePolicy, takingPolicy } from './releases.policy.js';
import { Releases } from './releases.service.js';
import { Takings } from './takings.service.js';

const OWN = { permission: 'places.use' } as const;
const id = () => Args('id', { type: () => ID });
const day = (name: string) => Args(name, { type: () => PlainDate });

@Resolver(() => DeskRelease)
export class ReleasesResolver {
  constructor(
    @Inject(Releases) private readonly releases: Releases,
    @Inject(ReleaseReads) private readonly reads: ReleaseReads,
    @Inject(PlaceReads) private readonly places: PlaceReads,
    @Inject(People) private readonly people: People,
  ) {}

  @Read(() => [OfferedDesk], { permission: 'places.read', description: 'What can be taken on a day.' })
  offeredDesks(@day('onDay') onDay: string): Promise<OfferedDesk[]> {
    return this.reads.offered(onDay);
  }

  @Read(() => [DeskRelease], { ...OWN, description: 'What the viewer lends.' })
  myReleases(): Promise<DeskRelease[]> {
    return this.reads.mine();
  }

  @Read(() => [Allocation], { ...OWN, description: 'What the viewer could lend: the places they have.' })
  myPlaces(): Promise<Allocation[]> {
    return this.places.ofPerson(currentActor().personId as string);
  }

  @Verb(() => DeskRelease, { ...OWN, description: 'One’s own place: two weeks, every Friday.' })
  releaseDesk(@Args('input') input: ReleaseInput): Promise<DeskRelease> {
    return this.releases.release(input);
  }

  @Verb(() => DeskRelease, { ...OWN, description: 'From a day on, while nobody counts on it.' })
  takeDeskBack(@id() releaseId: string, @day('fromDay') fromDay: string): Promise<DeskRelease> {
    return this.releases.takeBack(releaseId, fromDay);
  }

  @Verb(() => DeskRelease, { ...OWN, description: 'As before it was taken back.' })
  releaseDeskAgain(@id() releaseId: string): Promise<DeskRelease> {
    return this.releases.again(releaseId);
  }

  @ResolveField(() => Person)
  person(@Parent() { personId }: DeskRelease): Promise<Person | null> {
    return this.people.byId(personId);
  }

  @ResolveField(() => Place)
  place(@Parent() { placeId }: DeskRelease): Promise<Place | null> {
    return this.places.byId(placeId);
  }

  @ResolveField(() => [Ability])
  viewerCan(@Parent() release: DeskRelease): Ability[] {
    return abilitiesFor(releasePolicy, this.reads.record(release));
  }
}

@Resolver(() => DeskTaking)
export class TakingsResolver {
  constructor(
    @Inject(Takings) private readonly takings: Takings,
    @Inject(ReleaseReads) private readonly reads: ReleaseReads,
    @Inject(PlaceReads) private readonly places: PlaceReads,
    @Inject(People) private readonly people: People,
  ) {}

  @Read(() => [DeskTaking], { ...OWN, description: 'What the viewer took, from today on.' })
  myTakings(): Promise<DeskTaking[]> {
    return this.reads.myTakings();
  }

  @Verb(() => ManyTakings, { ...OWN, description: 'Halves of a day, all of them or none.' })
  async takeDesk(@Args('input') input: TakingInput): Promise<ManyTakings> {
    return { items: await this.takings.take(input) };
  }

  @Verb(() => ManyTakings, OWN)
  async giveDeskBack(@Args('ids', { type: () => [ID] }) ids: string[]): Promise<ManyTakings> {
    return { items: await this.takings.giveBack(ids) };
  }

  @ResolveField(() => Person)
  person(@Parent() { personId }: DeskTaking): Promise<Person | null> {
    return this.people.byId(personId);
  }

  @ResolveField(() => Place)
  place(@Parent() { placeId }: DeskTaking): Promise<Place | null> {
    return this.places.byId(placeId);
  }

  @ResolveField(() => [Ability])
  viewerCan(@Parent() taking: DeskTaking): Ability[] {
    return abilitiesFor(takingPolicy, { ...taking, today: this.reads.today() });
  }
}

@Resolver(() => Plan)
export class PlanReleasesResolver {
  constructor(@Inject(ReleaseReads) private readonly reads: ReleaseReads) {}

  @ResolveField(() => [DeskRelease], { description: 'What is lent on a day of the period.' })
  releases(@Parent() days: Plan): Promise<DeskRelease[]> {
    return this.reads.lentIn(days);
  }

  @ResolveField(() => [DeskTaking], { description: 'What was taken of it, and not given back.' })
  takings(@Parent() days: Plan): Promise<DeskTaking[]> {
    return this.reads.takenIn(days);
  }
}
