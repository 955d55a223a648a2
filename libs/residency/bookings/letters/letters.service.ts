import { People } from '@etabli/membership';
import { currentActor, currentAssociation, Db, Outbox, SETTINGS, type Settings } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { READERS, type Reader } from '../../letters/short.js';
import { PlaceReads } from '../../places/reads.service.js';
import { askedOf } from '../../rules/bookings/hours.js';
import type { Booking } from '../bookings.entities.js';
import { type BookingOccasion, bookingLetter } from './letter.js';

/** Somebody hears of their hours when somebody else books them or gives them up; the letter leaves once the operation commits. */
@Injectable()
export class BookingLetters {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(PlaceReads) private readonly places: PlaceReads,
    @Inject(People) private readonly people: People,
  ) {}

  /** One letter about all of them: they are of one person and one room. Nothing when they did it themselves, or the house did for itself. */
  async tell(occasion: BookingOccasion, bookings: readonly Booking[]): Promise<void> {
    const [first] = bookings;
    const { personId } = currentActor();
    if (!first || !personId || first.personId === personId || first.forHouse) return;
    const [reader] = await this.db.query<Reader>(READERS, [[first.personId]]);
    if (!reader) return;
    const by = await this.people.get(personId);
    const place = await this.places.get(first.placeId);
    const { name: association, slug, timeZone } = currentAssociation();
    const facts = {
      ...{ association, by: by.displayName, place: place.name, count: bookings.length },
      first: askedOf({ start: first.startsAt, end: first.endsAt }, timeZone),
      cents: bookings.reduce((sum, { cents }) => sum + cents, 0),
      url: `${this.settings.url}/${slug}/reservations/miennes`,
    };
    await this.outbox.post([bookingLetter(occasion, reader, facts)]);
  }
}
