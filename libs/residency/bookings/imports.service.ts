import { authorize } from '@etabli/access';
import { demand, newId } from '@etabli/kernel';
import { civilDate } from '@etabli/kernel/dates';
import { currentActor, Db, Files, Live, sentence } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Place } from '../places/places.entities.js';
import { byTheHour, keepsPlaces } from '../places/places.policy.js';
import { CALENDAR_DAYS, type Imported, type Planned, planCalendar } from '../rules/bookings/calendar.js';
import type { Hours } from '../rules/bookings/hours.js';
import { BookingImport, BookingMade, BookingPlan, BookingStep } from './bookings.entities.js';
import { BOOKED } from './bookings.service.js';
import { type CalendarRead, readCalendar } from './calendar/read.js';
import { CalendarFate, type CalendarFileInput, type CalendarReading } from './imports.types.js';
import { BookingReads } from './reads.service.js';

/** How many lines are shown. */
const MOST_LINES = 500;
const DAY = 86_400_000;

/** What was understood of a file, before anything is written. */
interface Understood {
  place: Place;
  /** What the calendar calls itself, else its file. */
  name: string;
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
  ) {}

  /** What importing would do. Refuses `place.not-yours`, `booking.by-the-month`, and as `readCalendar`. */
  async preview(input: CalendarFileInput): Promise<CalendarReading> {
    return told(await this.understand(input));
  }

  /** Imports: each event is a booking by the house for itself. Refuses as `preview`. */
  async take(input: CalendarFileInput): Promise<CalendarReading> {
    await this.db.query('select from place where id::text = $1 for no key update', [input.placeId]);
    const understood = await this.understand(input);
    const { place, name, lines, gone } = understood;
    const clashes = lines
      .filter(({ fate }) => fate === 'clash')
      .map(({ event }) => ({ day: civilDate(event.start, this.reads.zone()), title: event.title }));
    const { id } = await this.db.add(BookingImport, { placeId: place.id, name: name.slice(0, 200), clashes });
    const coming = lines.filter(({ fate }) => fate === 'new');
    const made = await this.write(
      place.id,
      coming.filter(({ again }) => again === null),
    );
    const again = coming.flatMap((line) => line.again ?? []);
    await this.steps(id, [
      ...gone.map(({ id: bookingId, step }) => ({ bookingId, step: step + 1, act: 'cancelled' as const })),
      ...made.map((bookingId) => ({ bookingId, step: 1, act: 'made' as const })),
      ...again.map(({ id: bookingId, step }) => ({ bookingId, step: step + 1, act: 'restored' as const })),
    ]);
    await this.live.announce(BOOKED);
    return { ...told(understood), importId: id };
  }

  private async understand({ placeId, fileId, withTransparent }: CalendarFileInput): Promise<Understood> {
    authorize(keepsPlaces(currentActor()));
    const place = await this.db.get(Place, placeId);
    demand(byTheHour.includes(place.kind), 'booking.by-the-month', { place: place.name }, 'placeId');
    const { file, bytes } = await this.files.read(fileId);
    const from = this.reads.now();
    const window = { home: this.reads.zone(), from, to: new Date(from.getTime() + CALENDAR_DAYS * DAY) };
    const read = readCalendar(bytes.toString('utf8'), window);
    const { taken, imported } = await this.there(place);
    const name = read.name ?? file.name;
    return { place, name, read, ...planCalendar(read.events, imported, taken, withTransparent) };
  }

  /** What is in the room in the year to come: hours of people, and what earlier imports brought. */
  private async there({ id, opensOn, closesOn }: Place): Promise<{ taken: Hours[]; imported: Imported[] }> {
    const now = this.reads.now();
    const rows = await this.db.query<Imported & { uid: string | null }>(
      `select id, import_uid as uid, import_key as key, starts_at as start, ends_at as end, stands, step,
         undo_id is not null as undone from booking_now
       where place_id = $1 and ends_at > $2 and (stands or import_key is not null) order by starts_at`,
      [id, now],
    );
    const never: Hours[] = [{ start: new Date(0), end: this.reads.startOf(opensOn) }];
    if (closesOn) never.push({ start: this.reads.endOf(closesOn), end: new Date(8.64e15) });
    const held = await this.reads.held(id, this.reads.yearToCome());
    return {
      taken: [...rows.filter(({ uid, stands }) => uid === null && stands), ...held, ...never],
      imported: rows.filter(({ uid }) => uid !== null),
    };
  }

  /** The bookings of what comes in for the first time; answers their ids. */
  private async write(placeId: string, lines: readonly Planned[]): Promise<string[]> {
    const personId = currentActor().personId;
    const rows = lines.map(({ event }) => ({
      ...{ id: newId(), placeId, personId, startsAt: event.start, endsAt: event.end, title: event.title },
      ...{ isEvent: false, forHouse: true, commissionId: null, importUid: event.uid, importKey: event.key },
    }));
    await this.db.insert(BookingMade, rows);
    return rows.map(({ id }) => id);
  }

  /** What the import does, in its name: hours are given up before others are asked for. */
  private async steps(
    importId: string,
    steps: readonly Pick<BookingStep, 'bookingId' | 'step' | 'act'>[],
  ): Promise<void> {
    await this.db.insert(
      BookingStep,
      steps.map((one) => ({
        ...{ id: newId(), plan: BookingPlan.house, freeMinutes: 0, cents: 0, useId: null },
        ...{ ...one, importId, undoId: null },
      })),
    );
  }
}

const told = ({ read, lines, gone }: Understood): CalendarReading => {
  const count = (fate: Planned['fate']) => lines.filter((line) => line.fate === fate).length;
  const { locale } = currentActor();
  return {
    ...{ importId: null, name: read.name },
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
