import { type CalendarScope, type CalendarSource, CalendarSources, Commissions } from '@etabli/commissions';
import { type Clock, civilDate, Refusal } from '@etabli/kernel';
import { People } from '@etabli/membership';
import { CLOCK, currentAssociation, Db, SETTINGS, type Settings } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { PlaceReads } from '../places/reads.service.js';
import { clockOf, minuteOf, minutesOf } from '../rules/bookings/hours.js';
import { holderWords } from '../rules/bookings/words.js';
import type { Booking } from './bookings.entities.js';
import { BOOKINGS } from './reads.service.js';

/** How many days back a calendar goes, and ahead. */
const [BACK, AHEAD] = [60, 400];

/** `bookings` are one’s own, `events` what is open to all, `room` what is booked in one. */
const about = ['bookings', 'events', 'room'] as const;

const which: Record<(typeof about)[number], string> = {
  bookings: 'b.person_id = $1',
  events: 'b.is_event and $1::uuid is not null',
  room: 'b.place_id = $1',
};

const words = {
  fr: { bookings: 'Mes réservations', events: 'Événements du lieu', booked: 'Réservé' },
  en: { bookings: 'My bookings', events: 'Events', booked: 'Booked' },
};

/** Rooms, events and one’s own bookings in calendars. */
@Injectable()
export class BookingsCalendar implements CalendarSource, OnModuleInit {
  readonly about = about;
  readonly reads = 'places.read';

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(PlaceReads) private readonly places: PlaceReads,
    @Inject(People) private readonly people: People,
    @Inject(Commissions) private readonly commissions: Commissions,
    @Inject(CalendarSources) private readonly sources: CalendarSources,
  ) {}

  onModuleInit(): void {
    this.sources.declare(this);
  }

  async nameOf(scope: CalendarScope): Promise<string> {
    const said = words[currentAssociation().locale];
    if (scope.about !== 'room') return scope.about === 'events' ? said.events : said.bookings;
    const room = /^[0-9a-f-]{36}$/i.test(scope.subjectId ?? '')
      ? await this.places.byId(scope.subjectId as string)
      : null;
    if (!room) throw new Refusal('not-found', {}, 'subjectId');
    return room.name;
  }

  async entries(scope: CalendarScope) {
    const kind = about.find((one) => one === scope.about) ?? 'bookings';
    const day = 86_400_000;
    const now = this.clock.now().getTime();
    const bookings = await this.db.query<Booking>(
      `${BOOKINGS} where ${which[kind]} and b.stands and b.starts_at between $2 and $3 order by b.starts_at, b.id`,
      [
        kind === 'room' ? scope.subjectId : scope.personId,
        new Date(now - BACK * day),
        new Date(now + AHEAD * day),
      ],
    );
    return { meetings: await Promise.all(bookings.map((one) => this.meeting(one, kind))) };
  }

  private async meeting(booking: Booking, kind: (typeof about)[number]) {
    const { timeZone, slug, locale } = currentAssociation();
    const { id, placeId, startsAt, endsAt, title, changedAt } = booking;
    const place = await this.places.byId(placeId);
    const what = title || words[locale].booked;
    const date = civilDate(startsAt, timeZone);
    return {
      ...{ id, date, time: clockOf(minuteOf(startsAt, timeZone)), changedAt, place: place?.name ?? '' },
      title:
        kind === 'room'
          ? `${what} – ${await this.holder(booking)}`
          : title || `${what} : ${place?.name ?? ''}`,
      minutes: minutesOf({ start: startsAt, end: endsAt }),
      url: `${this.settings.url}/${slug}/reservations/salles/${placeId}?jour=${date}`,
    };
  }

  private async holder({ personId, forHouse, commissionId }: Booking): Promise<string> {
    const person = await this.people.byId(personId);
    const commission = commissionId ? await this.commissions.byId(commissionId) : null;
    const holder = { name: person?.displayName ?? '', forHouse, commission: commission?.name ?? null };
    return holderWords(holder, currentAssociation().locale);
  }
}
