import { type Clock, civilDate, demand, Refusal } from '@etabli/kernel';
import { CLOCK, currentAssociation, currentScope, Db, hashOf, Live, readToken } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { PlaceReads } from '../places/reads.service.js';
import type { StepKind } from '../rules/record.js';
import { PlaceApplication } from './applications.entities.js';
import type { ApplicantPage, OfferedPlace } from './applications.types.js';
import { Cards } from './cards.service.js';
import { WAITING, WaitingLists } from './list.service.js';
import { StillLooking } from './looking.service.js';
import { OfferOutcome, PlaceOffer } from './offers.entities.js';
import { OfferReads } from './offers.reads.js';
import { lastDayToAnswer, Offers } from './offers.service.js';
import { forgottenOn } from './retention.js';
import { Taking } from './taking.service.js';

const gone: readonly string[] = ['withdrawn', 'declined'];

/** What an applicant does by the private link of their application: the link is the key, and opens nothing else. */
@Injectable()
export class Applicants {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Live) private readonly live: Live,
    @Inject(PlaceReads) private readonly places: PlaceReads,
    @Inject(WaitingLists) private readonly lists: WaitingLists,
    @Inject(Cards) private readonly cards: Cards,
    @Inject(Offers) private readonly offers: Offers,
    @Inject(OfferReads) private readonly reads: OfferReads,
    @Inject(Taking) private readonly taking: Taking,
    @Inject(StillLooking) private readonly looking: StillLooking,
  ) {}

  /** Refuses `application.unknown`. */
  async page(token: string): Promise<ApplicantPage> {
    return this.show(await this.follow(token));
  }

  /** The address is theirs: the application joins the list. Refuses `application.waiting-already`, `-confirmed-already`. */
  async confirm(token: string): Promise<ApplicantPage> {
    const application = await this.entered(token, 'unconfirmed');
    const { id, email, kind } = application;
    const other = await this.db.query<{ id: string }>(
      'select id from application where email = $1 and kind = $2 and id <> $3 and erased_at is null',
      [email, kind, id],
    );
    for (const one of other) {
      const state = await this.lists.stateOf(one.id);
      demand(state !== 'waiting' && state !== 'paused', 'application.waiting-already');
    }
    return this.note(application, 'confirmed');
  }

  /** They no longer ask. An offer open to them goes to the next. */
  async withdraw(token: string): Promise<ApplicantPage> {
    const application = await this.entered(token, 'unconfirmed', 'waiting', 'paused');
    const offer = await this.offered(application.id);
    await this.note(application, 'withdrawn');
    if (offer) await this.offers.refuse(offer.id);
    return this.show(application);
  }

  /** They want nothing of it kept: withdrawn, then emptied at once (GDPR, art. 17). */
  async erase(token: string): Promise<void> {
    const { id } = await this.follow(token);
    if (!gone.includes(await this.lists.stateOf(id))) await this.withdraw(token);
    await this.db.query('select forget_applications(array[$1::uuid])', [id]);
  }

  /** Back on the list after a pause, with their date. */
  async resume(token: string): Promise<ApplicantPage> {
    return this.note(await this.entered(token, 'paused'), 'resumed');
  }

  /** They still look for a place, and keep their date. */
  async stillLooking(token: string): Promise<ApplicantPage> {
    const application = await this.entered(token, 'waiting', 'paused');
    await this.looking.still(application.id);
    return this.show(application);
  }

  /** Answers the offer open to them. Refuses `not-found`, `offer.over`, and what stands in the way of an allocation. */
  async answer(token: string, offerId: string, takes: boolean): Promise<ApplicantPage> {
    const application = await this.entered(token, 'waiting');
    const own = await this.db.get(PlaceOffer, offerId);
    demand(own.applicationId === application.id, 'not-found');
    await (takes ? this.taking.take(offerId) : this.offers.refuse(offerId));
    return this.show(application);
  }

  private async follow(token: string): Promise<PlaceApplication> {
    const read = readToken(token);
    if (!read) throw new Refusal('application.unknown');
    await this.db.become({ associationId: read.associationId, locale: currentScope().caller.locale });
    if (!currentScope().association) throw new Refusal('application.unknown');
    const found = await this.db.findOne(PlaceApplication, { where: { tokenHash: hashOf(token) } });
    if (!found) throw new Refusal('application.unknown');
    return found;
  }

  /** The same, once the list stands still, for an application in one of these states. Refuses `application.not-now`. */
  private async entered(token: string, ...states: string[]): Promise<PlaceApplication> {
    const application = await this.follow(token);
    await this.lists.hold();
    await this.db.get(PlaceApplication, application.id, { lock: true });
    const state = await this.lists.stateOf(application.id);
    demand(states.includes(state), 'application.not-now', { state });
    return application;
  }

  private async note(application: PlaceApplication, kind: StepKind): Promise<ApplicantPage> {
    await this.lists.note([{ applicationId: application.id, kind }]);
    await this.live.announce(WAITING);
    return this.show(application);
  }

  private async show(application: PlaceApplication): Promise<ApplicantPage> {
    currentScope().loaders.clear();
    const { id, givenName, kind, appliedOn, week } = application;
    const { name, slug, timeZone } = currentAssociation();
    const steps = await this.lists.steps(id);
    const state = await this.lists.stateOf(id);
    const last = gone.includes(state) ? steps.findLast((step) => step.kind === state) : undefined;
    const offer = await this.offered(id);
    const taken = await this.db.findOne(PlaceOffer, {
      where: { applicationId: id, outcome: OfferOutcome.taken },
    });
    const at = steps.at(-1)?.recordedAt ?? application.recordedAt;
    return {
      ...{ associationName: name, slug, timeZone, givenName, state, kind, appliedOn, week },
      reason: last?.reason ?? '',
      card: state === 'waiting' || state === 'paused' ? await this.cards.of(application) : null,
      offer: offer && (await this.view(offer)),
      passed: state === 'waiting' ? ((await this.reads.letPass(id))[0] ?? null) : null,
      taken: taken && (await this.view(taken)),
      forgottenOn: forgottenOn(state, civilDate(at, timeZone), (await this.lists.settings())?.forgetMonths),
      answerBy: offer ? null : await this.looking.answerBy(id),
    };
  }

  private async offered(applicationId: string): Promise<PlaceOffer | null> {
    const [open] = await this.db.query<{ id: string }>(
      'select id from place_offer where application_id = $1 and outcome is null and expires_at > $2',
      [applicationId, this.clock.now()],
    );
    return open ? this.db.get(PlaceOffer, open.id) : null;
  }

  private async view(offer: PlaceOffer): Promise<OfferedPlace> {
    const { id, placeId, startsOn, week, monthlyCents, expiresAt } = offer;
    const { name, areaHundredths, features } = await this.places.get(placeId);
    return {
      ...{ id, place: name, areaHundredths, features, startsOn, week, monthlyCents },
      until: lastDayToAnswer(expiresAt),
    };
  }
}
