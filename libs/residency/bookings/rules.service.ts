import { authorize } from '@etabli/access';
import { demand, Refusal } from '@etabli/kernel';
import { currentActor, Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Place } from '../places/places.entities.js';
import { byTheHour, keepsPlaces } from '../places/places.policy.js';
import { type RoomRules, rulesProblem } from '../rules/bookings/room.js';
import { BookingQuota, BookingRulesSaid } from './bookings.entities.js';
import type { QuotaInput, RoomRulesInput } from './bookings.inputs.js';
import { BOOKED } from './bookings.service.js';

/** What the house decides of its rooms: each time it is said anew, and what was booked before stays as it was. */
@Injectable()
export class BookingRules {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Live) private readonly live: Live,
  ) {}

  /** Opening hours, prices and cancellation of a room. Refuses `place.not-yours`, `booking.by-the-month`, as `rulesProblem`. */
  async say(placeId: string, input: RoomRulesInput): Promise<Place> {
    authorize(keepsPlaces(currentActor()));
    const place = await this.db.get(Place, placeId, { lock: true });
    demand(byTheHour.includes(place.kind), 'booking.by-the-month', { place: place.name });
    const { residentCents, memberCents, outsideCents, openings, ...rest } = input;
    const document: RoomRules = {
      ...rest,
      openings: openings.map(({ weekday, from, to }) => ({ weekday, from, to })),
      hourCents: { resident: residentCents, member: memberCents, outside: outsideCents },
    };
    const problem = rulesProblem(document);
    if (problem) throw new Refusal(problem.code, {}, problem.field);
    await this.db.add(BookingRulesSaid, { placeId, document });
    await this.live.announce(BOOKED);
    return place;
  }

  /** Free minutes a month, by plan. Refuses `place.not-yours`. */
  async sayQuota(input: QuotaInput): Promise<BookingQuota> {
    authorize(keepsPlaces(currentActor()));
    const { residentMinutes, memberMinutes, outsideMinutes } = input;
    return this.db.add(BookingQuota, { residentMinutes, memberMinutes, outsideMinutes });
  }
}
