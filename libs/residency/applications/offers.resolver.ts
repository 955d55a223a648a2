import { PlainDate, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Place, PlaceKind } from '../places/places.entities.js';
import { PlaceReads } from '../places/reads.service.js';
import { PlaceApplication } from './applications.entities.js';
import { CriteriaInput, OfferInput, WaitingListInput } from './applications.inputs.js';
import { OfferFault, PlaceVacancy, WaitingListSettings, WaitingRank } from './applications.types.js';
import { ListChecks } from './checks.service.js';
import { WaitingLists } from './list.service.js';
import { PlaceOffer } from './offers.entities.js';
import { OfferReads } from './offers.reads.js';
import { lastDayToAnswer, Offers } from './offers.service.js';
import { Reviews } from './reviews.service.js';
import { WaitingListSetting } from './settings.service.js';
import { Vacancies } from './vacancies.service.js';

const REVIEWS = { permission: 'applications.review' } as const;

@Resolver(() => PlaceOffer)
export class OffersResolver {
  constructor(
    @Inject(Offers) private readonly service: Offers,
    @Inject(Vacancies) private readonly vacancies: Vacancies,
    @Inject(ListChecks) private readonly checks: ListChecks,
    @Inject(Reviews) private readonly reviews: Reviews,
    @Inject(WaitingListSetting) private readonly setting: WaitingListSetting,
    @Inject(WaitingLists) private readonly lists: WaitingLists,
    @Inject(PlaceReads) private readonly places: PlaceReads,
  ) {}

  @Read(() => [PlaceVacancy], {
    ...REVIEWS,
    description: 'Now and in the months ahead, with whom each goes to.',
  })
  placeVacancies(): Promise<PlaceVacancy[]> {
    this.reviews.demand();
    return this.vacancies.all();
  }

  @Read(() => [WaitingRank], { ...REVIEWS, description: 'The list at the end of a day, from the record.' })
  waitingListOn(
    @Args('kind', { type: () => PlaceKind }) kind: PlaceKind,
    @Args('day', { type: () => PlainDate }) day: string,
  ): Promise<WaitingRank[]> {
    return this.checks.on(kind, day);
  }

  @Read(() => [OfferFault], { ...REVIEWS, description: 'Must be empty.' })
  offerFaults(): Promise<OfferFault[]> {
    return this.checks.faults();
  }

  @Read(() => WaitingListSettings, REVIEWS)
  waitingListSettings(): Promise<WaitingListSettings> {
    return this.setting.read();
  }

  @Verb(() => WaitingListSettings, { ...REVIEWS, description: 'Opens or closes the public form.' })
  setWaitingList(@Args('input') input: WaitingListInput): Promise<WaitingListSettings> {
    return this.setting.set(input);
  }

  @Verb(() => WaitingListSettings, { ...REVIEWS, description: 'As the assembly voted them: five at most.' })
  adoptAllocationCriteria(@Args('input') input: CriteriaInput): Promise<WaitingListSettings> {
    return this.setting.adopt(input);
  }

  @Verb(() => PlaceOffer, { ...REVIEWS, description: 'To the first in line, or to another with a reason.' })
  offerPlace(@Args('input') input: OfferInput): Promise<PlaceOffer> {
    return this.service.offer(input);
  }

  @Verb(() => PlaceOffer, { ...REVIEWS, description: 'It counts as no refusal.' })
  withdrawOffer(
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { defaultValue: '' }) reason: string,
  ): Promise<PlaceOffer> {
    return this.service.withdraw(id, reason);
  }

  @ResolveField(() => PlainDate, { description: 'Last day to answer.' })
  until(@Parent() { expiresAt }: PlaceOffer): string {
    return lastDayToAnswer(expiresAt);
  }

  @ResolveField(() => Place)
  place(@Parent() { placeId }: PlaceOffer): Promise<Place | null> {
    return this.places.byId(placeId);
  }

  @ResolveField(() => PlaceApplication)
  application(@Parent() { applicationId }: PlaceOffer): Promise<PlaceApplication | null> {
    return this.lists.byId(applicationId);
  }
}

/** What the plan says of a place that is kept for somebody. */
@Resolver(() => Place)
export class OfferedPlacesResolver {
  constructor(@Inject(OfferReads) private readonly offers: OfferReads) {}

  @ResolveField(() => Date, { nullable: true, description: 'Kept until then for whom it is offered to.' })
  offeredUntil(@Parent() place: Place): Promise<Date | null> {
    return this.offers.offeredUntil(place.id);
  }
}
