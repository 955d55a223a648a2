import { Commission, Commissions } from '@etabli/commissions';
import { addDays, type IsoDate } from '@etabli/kernel';
import { People, Person } from '@etabli/membership';
import { Ability, abilitiesFor, currentActor, Live, PlainDate, Read, Verb, Watch } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Place } from '../places/places.entities.js';
import { PlaceReads } from '../places/reads.service.js';
import { freeUntil } from '../rules/bookings/cancelling.js';
import { hoursOf } from '../rules/bookings/hours.js';
import { Beneficiaries } from './beneficiary.service.js';
import { Booking, BookingQuota, ManyBookings } from './bookings.entities.js';
import { BookingInput, QuotaInput, RepeatInput, RoomHoursInput, RoomRulesInput } from './bookings.inputs.js';
import { bookingPolicy, costOfCancelling } from './bookings.policy.js';
import { BOOKED, Bookings } from './bookings.service.js';
import { BookingNews, BookingOffer, HeldHoursView, RoomRulesView } from './bookings.types.js';
import { BookingReads } from './reads.service.js';
import { BookingRules } from './rules.service.js';
import { BookingSeriesService } from './series.service.js';
import { Turn } from './turns.types.js';

const BOOKS = { permission: 'bookings.book' } as const;
const READS = { permission: 'places.read' } as const;
const KEEPS = { permission: 'places.write' } as const;
const id = () => Args('id', { type: () => ID });
const day = (name: string) => Args(name, { type: () => PlainDate });

/** Two months of a room at once. */
const MOST_DAYS = 62;
const days = () => Args('days', { type: () => Int, defaultValue: 1, description: `At most ${MOST_DAYS}.` });
const daysFrom = (from: IsoDate, count: number) => ({
  from,
  to: addDays(from, Math.min(MOST_DAYS, Math.max(1, count)) - 1),
});

@Resolver(() => Booking)
export class BookingsResolver {
  constructor(
    @Inject(Bookings) private readonly service: Bookings,
    @Inject(BookingSeriesService) private readonly series: BookingSeriesService,
    @Inject(BookingReads) private readonly reads: BookingReads,
    @Inject(PlaceReads) private readonly places: PlaceReads,
    @Inject(People) private readonly people: People,
    @Inject(Commissions) private readonly commissions: Commissions,
    @Inject(Beneficiaries) private readonly beneficiaries: Beneficiaries,
    @Inject(Live) private readonly live: Live,
  ) {}

  @Read(() => [Booking], {
    ...BOOKS,
    description: 'The viewer’s own: the next ones first, or those past, last first.',
  })
  myBookings(
    @Args('past', { defaultValue: false }) past: boolean,
    @Args('limit', { type: () => Int, defaultValue: 100 }) limit: number,
  ): Promise<Booking[]> | Booking[] {
    const { personId } = currentActor();
    return personId ? this.reads.ofPerson(personId, !past, Math.min(200, Math.max(1, limit))) : [];
  }

  @Read(() => BookingOffer, { ...BOOKS, description: 'What hours would cost; nothing is booked.' })
  async bookingOffer(@Args('input') input: RoomHoursInput): Promise<BookingOffer> {
    const prepared = await this.service.look(input);
    const { start } = hoursOf(prepared.asked, this.reads.zone());
    const until = freeUntil({ start, freeUntil: prepared.rules.freeUntil });
    return { ...(await this.service.price(prepared)), plan: prepared.plan, freeUntil: until };
  }

  @Read(() => [Turn], { ...BOOKS, description: 'Each day on which hours come back; nothing is booked.' })
  bookingTurns(@Args('input') input: RoomHoursInput, @Args('repeat') repeat: RepeatInput): Promise<Turn[]> {
    return this.series.preview(input, repeat);
  }

  @Read(() => [Commission], {
    ...BOOKS,
    description: 'For which the viewer may book, for nothing: those they work in; all for who keeps places.',
  })
  commissionsToBookFor(): Promise<Commission[]> {
    return this.beneficiaries.commissions();
  }

  @Verb(() => Booking, BOOKS)
  bookRoom(@Args('input') input: BookingInput): Promise<Booking> {
    return this.service.book(input);
  }

  @Verb(() => ManyBookings, { ...BOOKS, description: 'All of them or none; or all but those taken.' })
  async bookSeries(
    @Args('input') input: BookingInput,
    @Args('repeat') repeat: RepeatInput,
    @Args('skipTaken', { defaultValue: false }) skipTaken: boolean,
  ): Promise<ManyBookings> {
    return { items: await this.series.book(input, repeat, skipTaken) };
  }

  @Verb(() => ManyBookings, { ...BOOKS, description: 'One; or, of a series, all that follow too.' })
  async cancelBooking(
    @id() bookingId: string,
    @Args('following', { defaultValue: false }) following: boolean,
  ): Promise<ManyBookings> {
    const items = following
      ? await this.series.cancelFollowing(bookingId)
      : await this.service.cancel([bookingId]);
    return { items };
  }

  @Verb(() => ManyBookings, { ...BOOKS, description: 'They stand after all, if their hours are still free.' })
  async restoreBookings(@Args('ids', { type: () => [ID] }) ids: string[]): Promise<ManyBookings> {
    return { items: await this.series.restore(ids) };
  }

  @Watch(() => BookingNews, { ...READS, description: 'At once, then after each change.' })
  bookingNews(): AsyncGenerator<{ bookingNews: BookingNews }> {
    return this.live.follow({ topic: BOOKED, view: 'bookingNews', permission: 'places.read' }, async () => ({
      bookingNews: { steps: await this.reads.steps() },
    }));
  }

  @ResolveField(() => Person)
  person(@Parent() { personId }: Booking): Promise<Person | null> {
    return this.people.byId(personId);
  }

  @ResolveField(() => Place)
  place(@Parent() { placeId }: Booking): Promise<Place | null> {
    return this.places.byId(placeId);
  }

  @ResolveField(() => Commission, { nullable: true, description: 'For which the house booked it.' })
  commission(@Parent() { commissionId }: Booking): Promise<Commission | null> | null {
    return commissionId ? this.commissions.byId(commissionId) : null;
  }

  @ResolveField(() => Int, { nullable: true, description: 'For them and who keeps places.' })
  cents(@Parent() booking: Booking): number | null {
    return this.seesAmount(booking) ? booking.cents : null;
  }

  @ResolveField(() => Int, { nullable: true, description: 'For them and who keeps places.' })
  freeMinutes(@Parent() booking: Booking): number | null {
    return this.seesAmount(booking) ? booking.freeMinutes : null;
  }

  @ResolveField(() => Boolean, { description: 'Would giving it up now cost its price all the same?' })
  cancellingCosts(@Parent() booking: Booking): boolean {
    return costOfCancelling(currentActor(), this.reads.record(booking)) === 'charged' && booking.cents > 0;
  }

  @ResolveField(() => [Ability])
  viewerCan(@Parent() booking: Booking): Ability[] {
    return abilitiesFor(bookingPolicy, this.reads.record(booking));
  }

  private seesAmount(booking: Booking): boolean {
    return bookingPolicy.seeAmount(currentActor(), this.reads.record(booking)) === true;
  }
}

@Resolver(() => Place)
export class RoomsResolver {
  constructor(
    @Inject(BookingReads) private readonly reads: BookingReads,
    @Inject(BookingRules) private readonly rules: BookingRules,
  ) {}

  @Read(() => [Place], { ...READS, description: 'Rooms, then machines, open on a day.' })
  rooms(@day('day') on: string): Promise<Place[]> {
    return this.reads.rooms({ from: on, to: on });
  }

  @Read(() => BookingQuota, { ...READS, description: 'Free minutes a month, by plan.' })
  async bookingQuota(): Promise<BookingQuota> {
    const { resident, member, outside } = await this.reads.quota();
    return Object.assign(new BookingQuota(), {
      ...{ residentMinutes: resident, memberMinutes: member, outsideMinutes: outside },
    });
  }

  @Verb(() => Place, { ...KEEPS, description: 'Opening hours, prices and cancellation, from now on.' })
  sayRoomRules(
    @Args('placeId', { type: () => ID }) placeId: string,
    @Args('input') input: RoomRulesInput,
  ): Promise<Place> {
    return this.rules.say(placeId, input);
  }

  @Verb(() => BookingQuota, { ...KEEPS, description: 'Free minutes a month, from now on.' })
  sayBookingQuota(@Args('input') input: QuotaInput): Promise<BookingQuota> {
    return this.rules.sayQuota(input);
  }

  @ResolveField(() => RoomRulesView, { description: 'How it is booked; what is usual when nobody decided.' })
  roomRules(@Parent() { id: placeId }: Place): Promise<RoomRulesView> {
    return this.reads.rules(placeId);
  }

  @ResolveField(() => [Booking], { description: 'What stands from a day on.' })
  bookings(@Parent() place: Place, @day('from') from: string, @days() count: number): Promise<Booking[]> {
    return this.reads.ofRoom(place.id, daysFrom(from, count));
  }

  @ResolveField(() => [HeldHoursView], {
    description: 'When it is merged, split or allocated, from a day on.',
  })
  heldHours(
    @Parent() place: Place,
    @day('from') from: string,
    @days() count: number,
  ): Promise<HeldHoursView[]> {
    return this.reads.held(place.id, daysFrom(from, count));
  }
}
