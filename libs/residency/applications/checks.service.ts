import { authorize } from '@etabli/access';
import { addDays, type IsoDate, instantAt } from '@etabli/kernel';
import { currentActor, currentAssociation, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { ANSWER_HOLDS_DAYS, courseOf, type InLine, passedWithoutReason } from '../rules/offers.js';
import { type ListRecord, listAt } from '../rules/record.js';
import { ApplicationStep, PlaceApplication } from './applications.entities.js';
import { reviews } from './applications.policy.js';
import type { OfferFault, WaitingRank } from './applications.types.js';
import { WaitingLists } from './list.service.js';
import { OfferOutcome, PlaceOffer } from './offers.entities.js';

const HOLDS_MS = ANSWER_HOLDS_DAYS * 86_400_000;
const letPass: readonly (OfferOutcome | null)[] = [OfferOutcome.refused, OfferOutcome.expired];

/** Everything from which the line for an offer is made again. */
interface Known {
  record: ListRecord;
  needs: Map<string, PlaceApplication>;
  skips: ApplicationStep[];
  offers: PlaceOffer[];
}

/** The past found again from the record: the ranks of a day, and whether each offer went to the right person. */
@Injectable()
export class ListChecks {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(WaitingLists) private readonly lists: WaitingLists,
  ) {}

  /** The waiting list for a kind as it was at the end of a day. */
  async on(kind: string, day: IsoDate): Promise<WaitingRank[]> {
    authorize(reviews(currentActor()));
    const end = instantAt(addDays(day, 1), '00:00', currentAssociation().timeZone);
    const standings = listAt(await this.lists.record(), kind, end).slice(0, 200);
    const found = await this.db.find(PlaceApplication, { where: { id: In(standings.map(({ id }) => id)) } });
    const byId = new Map(found.map((one) => [one.id, one]));
    return standings.map(({ id, rank, points }) => ({
      ...{ rank, points, application: byId.get(id) as PlaceApplication },
    }));
  }

  /** Offers that went past somebody better placed, for whom the place was right, without a written reason: none, ever. */
  async faults(): Promise<OfferFault[]> {
    authorize(reviews(currentActor()));
    const applications = await this.db.find(PlaceApplication);
    const known: Known = {
      record: await this.lists.record(),
      needs: new Map(applications.map((one) => [one.id, one])),
      skips: await this.db.find(ApplicationStep, { where: { kind: 'skipped' }, order: { number: 'asc' } }),
      offers: await this.db.find(PlaceOffer, { order: { recordedAt: 'asc' } }),
    };
    return known.offers.flatMap((offer) => {
      const course = courseOf(offer.vacancy, lineFor(offer, known));
      const passed = passedWithoutReason(course, offer.applicationId);
      return passed.length > 0
        ? [{ offer, passed: passed.map((id) => known.needs.get(id) as PlaceApplication) }]
        : [];
    });
  }
}

/** The line as an offer found it: what was noted later changes nothing. */
function lineFor(offer: PlaceOffer, { record, needs, skips, offers }: Known): InLine[] {
  const at = offer.recordedAt;
  const recent = (then: Date) => then <= at && then.getTime() > at.getTime() - HOLDS_MS;
  const said = skips.filter((one) => one.placeId === offer.placeId && recent(one.recordedAt));
  const earlier = offers.filter((one) => one.id !== offer.id && one.recordedAt <= at);
  const open = earlier.filter(({ endedAt }) => endedAt === null || endedAt > at);
  const over = earlier.filter(
    (one) => !open.includes(one) && one.placeId === offer.placeId && recent(one.recordedAt),
  );
  const skippedFor = new Map(said.map(({ applicationId, reason }) => [applicationId, reason]));
  const answered = new Set(
    over.filter(({ outcome }) => letPass.includes(outcome)).map((one) => one.applicationId),
  );
  const offered = new Set(open.map(({ applicationId }) => applicationId));
  return listAt(record, offer.vacancy.kind, at).flatMap((standing) => {
    const { id } = standing;
    const own = needs.get(id);
    const reason = skippedFor.get(id) ?? null;
    return own
      ? [
          {
            ...standing,
            needs: own,
            skippedFor: reason,
            answered: answered.has(id),
            offered: offered.has(id),
          },
        ]
      : [];
  });
}
