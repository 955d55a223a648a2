import { People, Person } from '@etabli/membership';
import { Ability, abilitiesFor, Live, Read, Verb, Watch } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Place, PlaceKind } from '../places/places.entities.js';
import { PlaceReads } from '../places/reads.service.js';
import type { ApplicationStateName } from '../rules/record.js';
import {
  ApplicationState,
  ApplicationStep,
  PlaceApplication,
  Recusal,
  ReviewComment,
} from './applications.entities.js';
import { applicationPolicy } from './applications.policy.js';
import { AllocationCriterion, PlaceApplicationPage, WaitingCard, WaitingNews } from './applications.types.js';
import { Cards } from './cards.service.js';
import { WAITING, WaitingLists } from './list.service.js';
import { PlaceOffer } from './offers.entities.js';
import { OfferReads } from './offers.reads.js';
import { Reviews } from './reviews.service.js';

const REVIEWS = { permission: 'applications.review' } as const;
const id = () => Args('id', { type: () => ID });

@Resolver(() => PlaceApplication)
export class ReviewResolver {
  constructor(
    @Inject(Reviews) private readonly reviews: Reviews,
    @Inject(WaitingLists) private readonly lists: WaitingLists,
    @Inject(Cards) private readonly cards: Cards,
    @Inject(OfferReads) private readonly made: OfferReads,
    @Inject(Live) private readonly live: Live,
  ) {}

  @Read(() => PlaceApplicationPage, { ...REVIEWS, description: 'Who waits by rank, then the others.' })
  waitingList(
    @Args('kind', { type: () => PlaceKind, nullable: true }) kind: PlaceKind | null,
    @Args('state', { type: () => ApplicationState, nullable: true }) state: ApplicationStateName | null,
    @Args('offset', { type: () => Int, defaultValue: 0 }) offset: number,
    @Args('limit', { type: () => Int, defaultValue: 50 }) limit: number,
  ): Promise<PlaceApplicationPage> {
    return this.reviews.page(kind, state, Math.max(0, offset), Math.min(200, Math.max(1, limit)));
  }

  @Read(() => PlaceApplication, REVIEWS)
  placeApplication(@id() applicationId: string): Promise<PlaceApplication> {
    return this.reviews.get(applicationId);
  }

  @Verb(() => PlaceApplication, { ...REVIEWS, description: 'With a reason, which is written to them.' })
  declineApplication(@id() applicationId: string, @Args('reason') reason: string): Promise<PlaceApplication> {
    return this.reviews.decline(applicationId, reason);
  }

  @Verb(() => PlaceApplication, { ...REVIEWS, description: 'The commission changes its mind.' })
  readmitApplication(@id() applicationId: string, @Args('reason') reason: string): Promise<PlaceApplication> {
    return this.reviews.readmit(applicationId, reason);
  }

  @Verb(() => PlaceApplication, REVIEWS)
  commentOnApplication(@id() applicationId: string, @Args('body') body: string): Promise<PlaceApplication> {
    return this.reviews.comment(applicationId, body);
  }

  @Verb(() => PlaceApplication, { ...REVIEWS, description: 'One decides nothing of it from now on.' })
  declareConflict(
    @id() applicationId: string,
    @Args('reason', { defaultValue: '' }) reason: string,
  ): Promise<PlaceApplication> {
    return this.reviews.declareConflict(applicationId, reason);
  }

  @Watch(() => WaitingNews, { ...REVIEWS, description: 'At once, then after each change.' })
  waitingNews(): AsyncGenerator<{ waitingNews: WaitingNews }> {
    const followed = { topic: WAITING, view: 'waitingNews', ...REVIEWS };
    return this.live.follow(followed, async () => ({ waitingNews: await this.lists.news() }));
  }

  @ResolveField(() => String)
  name(@Parent() { givenName, familyName }: PlaceApplication): string {
    return `${givenName} ${familyName}`.trim();
  }

  @ResolveField(() => ApplicationState)
  state(@Parent() application: PlaceApplication): Promise<ApplicationStateName> {
    return this.lists.stateOf(application.id);
  }

  @ResolveField(() => Int, { nullable: true, description: 'In the list of their kind, while they wait.' })
  rank(@Parent() application: PlaceApplication): Promise<number | null> {
    return this.reviews.rankOf(application.id);
  }

  @ResolveField(() => Int)
  async points(@Parent() { meets }: PlaceApplication): Promise<number> {
    const { criteria } = await this.reviews.order();
    return criteria.reduce((sum, { key, points }) => (meets.includes(key) ? sum + points : sum), 0);
  }

  @ResolveField(() => [AllocationCriterion], { description: 'Those they say they meet.' })
  async met(@Parent() { meets }: PlaceApplication): Promise<AllocationCriterion[]> {
    return (await this.reviews.order()).criteria.filter(({ key }) => meets.includes(key));
  }

  @ResolveField(() => WaitingCard, { nullable: true, description: 'What they see of their rank.' })
  async card(@Parent() application: PlaceApplication): Promise<WaitingCard | null> {
    const state = await this.lists.stateOf(application.id);
    return state === 'waiting' || state === 'paused' ? this.cards.of(application) : null;
  }

  @ResolveField(() => [ApplicationStep])
  steps(@Parent() application: PlaceApplication): Promise<ApplicationStep[]> {
    return this.lists.steps(application.id);
  }

  @ResolveField(() => [ReviewComment])
  comments(@Parent() application: PlaceApplication): Promise<ReviewComment[]> {
    return this.reviews.comments(application.id);
  }

  @ResolveField(() => [Recusal])
  recusals(@Parent() application: PlaceApplication): Promise<Recusal[]> {
    return this.reviews.recusals(application.id);
  }

  @ResolveField(() => [PlaceOffer], { description: 'The latest first.' })
  offers(@Parent() application: PlaceApplication): Promise<PlaceOffer[]> {
    return this.made.of(application.id);
  }

  @ResolveField(() => [Ability])
  async viewerCan(@Parent() application: PlaceApplication): Promise<Ability[]> {
    return abilitiesFor(applicationPolicy, await this.reviews.recordOf(application));
  }
}

/** Who wrote what, and about which place. */
@Resolver(() => ApplicationStep)
export class ApplicationStepResolver {
  constructor(
    @Inject(People) private readonly people: People,
    @Inject(PlaceReads) private readonly places: PlaceReads,
  ) {}

  @ResolveField(() => Person, { nullable: true, description: 'Null when they did it themselves.' })
  by(@Parent() { recordedBy }: ApplicationStep): Promise<Person | null> | null {
    return recordedBy ? this.people.byId(recordedBy) : null;
  }

  @ResolveField(() => Place, { nullable: true })
  place(@Parent() { placeId }: ApplicationStep): Promise<Place | null> | null {
    return placeId ? this.places.byId(placeId) : null;
  }
}

@Resolver(() => ReviewComment)
export class ReviewCommentResolver {
  constructor(@Inject(People) private readonly people: People) {}

  @ResolveField(() => Person, { nullable: true })
  by(@Parent() { recordedBy }: ReviewComment): Promise<Person | null> | null {
    return recordedBy ? this.people.byId(recordedBy) : null;
  }
}

@Resolver(() => Recusal)
export class RecusalResolver {
  constructor(@Inject(People) private readonly people: People) {}

  @ResolveField(() => Person, { nullable: true })
  person(@Parent() { personId }: Recusal): Promise<Person | null> {
    return this.people.byId(personId);
  }
}
