import { authorize } from '@etabli/access';
import { addDays, type Clock, civilDate, demand, type IsoDate, instantAt, Refusal } from '@etabli/kernel';
import { CLOCK, currentActor, currentAssociation, Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { PLACES } from '../places/allocations.service.js';
import { Place } from '../places/places.entities.js';
import { PlaceReads } from '../places/reads.service.js';
import { firstDayOf, mismatches, mismatchWords } from '../rules/fit.js';
import { courseOf, OFFER_DAYS, passedWithoutReason, pauses } from '../rules/offers.js';
import { monthlyShare } from '../rules/week.js';
import { PlaceApplication } from './applications.entities.js';
import type { OfferInput } from './applications.inputs.js';
import { applicationPolicy } from './applications.policy.js';
import { ApplicationLetters, type OfferFacts } from './letters.js';
import { WAITING, WaitingLists } from './list.service.js';
import { OfferOutcome, PlaceOffer } from './offers.entities.js';
import { OfferReads } from './offers.reads.js';
import { Reviews } from './reviews.service.js';
import {
  type FreePlace,
  forPlace,
  openingOn,
  type Queued,
  Vacancies,
  vacancyOf,
} from './vacancies.service.js';

/** A place offered to the first for whom it is right, kept for seven days, then offered to the next. */
@Injectable()
export class Offers {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Live) private readonly live: Live,
    @Inject(PlaceReads) private readonly reads: PlaceReads,
    @Inject(OfferReads) private readonly offers: OfferReads,
    @Inject(WaitingLists) private readonly lists: WaitingLists,
    @Inject(Vacancies) private readonly vacancies: Vacancies,
    @Inject(Reviews) private readonly reviews: Reviews,
    @Inject(ApplicationLetters) private readonly letters: ApplicationLetters,
  ) {}

  /**
   * Offers a place to the first in line, or to another with a reason, which is noted for each of those before them. Refuses
   * `offer.no-vacancy`, `offer.nobody`, `offer.not-eligible`, `offer.reason-needed`, `application.recused`.
   */
  async offer({ placeId, from = null, applicationId = null, reason }: OfferInput): Promise<PlaceOffer> {
    await this.db.get(Place, placeId, { lock: true });
    await this.lists.hold();
    const free = openingOn(await this.vacancies.free(placeId), from);
    if (!free) throw new Refusal('offer.no-vacancy');
    const vacancy = from === null ? free : { ...free, from: from > free.from ? from : free.from };
    const line = forPlace(await this.vacancies.line(free.place.kind), placeId);
    const course = courseOf(vacancyOf(vacancy), line);
    const chosen = line.find(({ id }) => id === (applicationId ?? course.eligible[0]));
    if (!chosen) throw new Refusal('offer.nobody');
    if (!course.eligible.includes(chosen.id)) throw notEligible(chosen, vacancy);
    authorize(applicationPolicy.offer(currentActor(), await this.reviews.recordOf(chosen.needs)));
    const before = passedWithoutReason(course, chosen.id);
    if (before.length > 0) {
      demand(reason.trim(), 'offer.reason-needed', { count: before.length }, 'reason');
      for (const id of before) await this.reviews.skip(id, placeId, reason);
    }
    return this.make(vacancy, chosen, forPlace(await this.vacancies.line(free.place.kind), placeId));
  }

  /** The commission takes an offer back: it is no refusal. Refuses `offer.over`. */
  async withdraw(id: string, reason: string): Promise<PlaceOffer> {
    const offer = await this.open(id);
    const application = await this.db.get(PlaceApplication, offer.applicationId);
    authorize(applicationPolicy.offer(currentActor(), await this.reviews.recordOf(application)));
    const ended = await this.end(offer, OfferOutcome.withdrawn, reason.trim());
    await this.letters.send('withdrawn', application, { offer: await this.facts(offer) });
    return ended;
  }

  /** The applicant says no: the next is asked at once. */
  async refuse(id: string): Promise<void> {
    await this.letPass(await this.open(id), OfferOutcome.refused);
  }

  /** What was left without an answer goes to the next. */
  async expire(): Promise<void> {
    const over = await this.db.query<{ id: string }>(
      'select id from place_offer where outcome is null and expires_at <= $1 order by expires_at, id',
      [this.clock.now()],
    );
    for (const { id } of over)
      await this.letPass(await this.db.get(PlaceOffer, id, { lock: true }), OfferOutcome.expired);
  }

  /** An offer that still waits for its answer, locked. Refuses `offer.over`. */
  async open(id: string): Promise<PlaceOffer> {
    await this.lists.hold();
    const offer = await this.db.get(PlaceOffer, id, { lock: true });
    demand(offer.outcome === null && offer.expiresAt > this.clock.now(), 'offer.over');
    return offer;
  }

  async end(
    { id }: PlaceOffer,
    outcome: OfferOutcome,
    endReason = '',
    allocationId: string | null = null,
  ): Promise<PlaceOffer> {
    await this.live.announce(WAITING);
    await this.live.announce(PLACES);
    await this.db.query(
      `update place_offer set outcome = $2, ended_at = clock_timestamp(), end_reason = $3, allocation_id = $4
       where id = $1`,
      [id, outcome, endReason, allocationId],
    );
    return this.db.get(PlaceOffer, id);
  }

  /** What a letter says of an offer. */
  async facts({ placeId, startsOn, week, monthlyCents, expiresAt }: PlaceOffer): Promise<OfferFacts> {
    const { name } = await this.reads.get(placeId);
    return { place: name, startsOn, week, monthlyCents, until: lastDayToAnswer(expiresAt) };
  }

  private async letPass(
    offer: PlaceOffer,
    outcome: OfferOutcome.refused | OfferOutcome.expired,
  ): Promise<void> {
    await this.lists.hold();
    await this.end(offer, outcome);
    const application = await this.db.get(PlaceApplication, offer.applicationId);
    const facts = { offer: await this.facts(offer) };
    if (outcome === OfferOutcome.expired) await this.letters.send('expired', application, facts);
    const passed = await this.offers.letPass(application.id);
    const waits = (await this.lists.stateOf(application.id)) === 'waiting';
    if (waits && pauses(passed.length)) {
      await this.lists.note([{ applicationId: application.id, kind: 'paused' }]);
      await this.letters.send('paused', application, facts);
    }
    await this.next(offer);
  }

  /** The next in line for what was offered, if it is still free and there is somebody. */
  private async next({ placeId, vacancy: { from } }: PlaceOffer): Promise<void> {
    await this.db.get(Place, placeId, { lock: true });
    const free = openingOn(await this.vacancies.free(placeId), from);
    if (!free) return;
    const vacancy = { ...free, from: from > free.from ? from : free.from };
    const line = forPlace(await this.vacancies.line(free.place.kind), placeId);
    const first = courseOf(vacancyOf(vacancy), line).eligible[0];
    const chosen = line.find(({ id }) => id === first);
    if (chosen) await this.make(vacancy, chosen, line);
  }

  private async make(free: FreePlace, { needs, rank }: Queued, line: readonly Queued[]): Promise<PlaceOffer> {
    const vacancy = vacancyOf(free);
    const { timeZone } = currentAssociation();
    const today = civilDate(this.clock.now(), timeZone);
    const offer = await this.db.add(PlaceOffer, {
      ...{ applicationId: needs.id, placeId: free.place.id, week: needs.week, rank, vacancy },
      startsOn: firstDayOf(needs, vacancy),
      monthlyCents: monthlyShare(free.place.priceCents, needs.week),
      expiresAt: instantAt(addDays(today, OFFER_DAYS + 1), '00:00', timeZone),
      passed: courseOf(vacancy, line).passed.filter((one) => one.rank < rank),
    });
    await this.letters.send('offer', needs, { offer: await this.facts(offer) });
    await this.live.announce(WAITING);
    await this.live.announce(PLACES);
    return offer;
  }
}

/** The last whole day on which an offer is answered. */
export const lastDayToAnswer = (expiresAt: Date): IsoDate =>
  addDays(civilDate(expiresAt, currentAssociation().timeZone), -1);

function notEligible({ needs }: Queued, free: FreePlace): Refusal {
  const { locale } = currentActor();
  const reasons = mismatches(needs, vacancyOf(free)).map((each) => mismatchWords(each, locale));
  return new Refusal('offer.not-eligible', { reasons }, 'applicationId');
}
