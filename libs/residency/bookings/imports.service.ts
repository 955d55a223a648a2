import { authorize } from '@etabli/access';
import { demand, newId } from '@etabli/kernel';
import { civilDate } from '@etabli/kernel/dates';
import { currentActor, Db, Files, Live, sentence } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Place } from '../places/places.entities.js';
import { byTheHour, keepsPlaces } from '../places/places.policy.js';
import { type Imported, type Planned, planCalendar } from '../rules/bookings/calendar.js';
import type { Hours } from '../rules/bookings/hours.js';
import { BookingImport, BookingMade, BookingPlan, BookingStep } from './bookings.entities.js';
import { BOOKED, Bookings } from './bookings.service.js';
import { type CalendarRead, readCalendar } from './calendar/read.js';
import { CalendarFate, type CalendarFileInput, type CalendarReading } from './imports.types.js';
import { BookingReads } from './reads.service.js';

/** A year to come, and how many lines are shown. */
const [DAYS_AHEAD, MOST_LINES] = [366, 500];
const DAY = 86_400_000;

/** What was understood of a file, before anything is written. */
interface Understood {
  place: Place;
  read: CalendarRead;
  lines: Planned[];
  gone: Imported[];
}

/** The calendar a room had elsewhere: seen whole before anything is written; a second time, nothing changes. */
@Injectable()
export class CalendarImports {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Files) private readonly files: Files,
    @Inject(Live) private readonly live: Live,
    @Inject(BookingReads) private readonly reads: BookingReads,
    @Inject(Bookings) private readonly bookings: Bookings,
  ) {}

  /** What importing would do. Refuses `place.not-yours`, `booking.by-the-month`, and as `readCalendar`. */
  async preview(input: CalendarFileInput): Promise<CalendarReading> {
    return told(await this.understand(input));
  }

  /** Imports: each event is a booking by the house for itself. Refuses as `preview`. */
  async take(input: CalendarFileInput): Promise<CalendarReading> {
    await this.db.query('select from place where id::text = $1 for no key update', [input.placeId]);
    const understood = await this.understand(input);
    const { place, lines, gone } = understood;
    for (const { id } of gone) await this.bookings.release(id);
    await this.write(
      place.id,
      lines.filter(({ fate }) => fate === 'new'),
    );
    const clashes = lines
      .filter(({ fate }) => fate === 'clash')
      .map(({ event }) => ({ day: civilDate(event.start, this.reads.zone()), title: event.title }));
    await this.db.add(BookingImport, { placeId: place.id, clashes });
    await this.live.announce(BOOKED);
    return told(understood);
  }

  private async understand({ placeId, fileId, withTransparent }: CalendarFileInput): Promise<Understood> {
    authorize(keepsPlaces(currentActor()));
    const place = await this.db.get(Place, placeId);
    demand(byTheHour.includes(place.kind), 'booking.by-the-month', { place: place.name }, 'placeId');
    const { bytes } = await this.files.read(fileId);
    const from = this.reads.now();
    const window = { home: this.reads.zone(), from, to: new Date(from.getTime() + DAYS_AHEAD * DAY) };
    const read = readCalendar(bytes.toString('utf8'), window);
    const { taken, imported } = await this.there(place);
    return { place, read, ...planCalendar(read.events, imported, taken, withTransparent) };
  }

  /** What is in the room in the year to come: hours of people, and what earlier imports brought. */
  private async there({ id, opensOn, closesOn }: Place): Promise<{ taken: Hours[]; imported: Imported[] }> {
    const now = this.reads.now();
    const rows = await this.db.query<Imported & { uid: string | null }>(
      `select id, import_uid as uid, import_key as key, starts_at as start, ends_at as end, stands from booking_now
       where place_id = $1 and ends_at > $2 and (stands or import_key is not null) order by starts_at`,
      [id, now],
    );
    const days = {
      from: this.reads.today(),
      to: civilDate(new Date(now.getTime() + (DAYS_AHEAD + 16) * DAY), this.reads.zone()),
    };
    const never: Hours[] = [{ start: new Date(0), end: this.reads.startOf(opensOn) }];
    if (closesOn) never.push({ start: this.reads.endOf(closesOn), end: new Date(8.64e15) });
    const held = await this.reads.held(id, days);
    return {
      taken: [...rows.filter(({ uid, stands }) => uid === null && stands), ...held, ...never],
      imported: rows.filter(({ uid }) => uid !== null),
    };
  }

  private async write(placeId: string, lines: readonly Planned[]): Promise<void> {
    const personId = currentActor().personId;
    const rows = lines.map(({ event }) => ({
      ...{ id: newId(), placeId, personId, startsAt: event.start, endsAt: event.end, title: event.title },
      ...{ isEvent: false, forHouse: true, commissionId: null, importUid: event.uid, importKey: event.key },
    }));
    await this.db.insert(BookingMade, rows);
    await this.db.insert(
      BookingStep,
      rows.map(({ id }) => ({
        ...{ id: newId(), bookingId: id, step: 1, act: 'made', plan: BookingPlan.house },
        ...{ freeMinutes: 0, cents: 0, useId: null },
      })),
    );
  }
}

const told = ({ read, lines, gone }: Understood): CalendarReading => {
  const count = (fate: Planned['fate']) => lines.filter((line) => line.fate === fate).length;
  const { locale } = currentActor();
  return {
    name: read.name,
    lines: lines.slice(0, MOST_LINES).map(({ event, fate }) => ({
      ...{ title: event.title, startsAt: event.start, endsAt: event.end, allDay: event.allDay },
      fate: CalendarFate[fate],
    })),
    ...{ coming: count('new'), known: count('known'), clashes: count('clash'), gone: gone.length },
    transparent: count('transparent'),
    unread: read.unread.map(({ title, why, zone = '' }) =>
      sentence(`calendar-file.unread-${why}`, { title, zone }, locale),
    ),
  };
};
