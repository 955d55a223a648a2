import { occurrences, type Rhythm, rhythmProblem } from '@etabli/commissions/rules/recurrence';
import { addDays, demand, type IsoDate, Refusal } from '@etabli/kernel';
import { said } from '@etabli/membership';
import { Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { askedOf, hoursOf } from '../rules/bookings/hours.js';
import { hoursProblem } from '../rules/bookings/room.js';
import { MissingTrainings } from '../trainings/missing.service.js';
import { needsTraining } from './beneficiary.service.js';
import { type Booking, BookingSeries } from './bookings.entities.js';
import type { BookingInput, RepeatInput, RoomHoursInput } from './bookings.inputs.js';
import { BOOKED, Bookings, type Prepared } from './bookings.service.js';
import { Conflicts } from './conflicts.service.js';
import { BookingLetters } from './letters/letters.service.js';
import { BookingReads } from './reads.service.js';
import { Turn } from './turns.types.js';

/** A year of a weekly meeting, and some. */
const MOST_TURNS = 60;

/** Hours that come back: all of them, or all but those that are taken, as whoever books decides once shown. */
@Injectable()
export class BookingSeriesService {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(BookingReads) private readonly reads: BookingReads,
    @Inject(Bookings) private readonly bookings: Bookings,
    @Inject(Conflicts) private readonly conflicts: Conflicts,
    @Inject(MissingTrainings) private readonly trainings: MissingTrainings,
    @Inject(BookingLetters) private readonly letters: BookingLetters,
    @Inject(Live) private readonly live: Live,
  ) {}

  /** Each day on which the hours come back, and what stands in its way. Writes nothing; refuses as `book`. */
  async preview(input: RoomHoursInput, repeat: RepeatInput): Promise<Turn[]> {
    const days = this.days(input.day, repeat);
    const prepared = await this.bookings.look(input);
    const turns: Turn[] = [];
    for (const day of days) turns.push(await this.turn(prepared, day));
    return turns;
  }

  /**
   * Books them all, or none; or with `skipTaken`, all but those that cannot be had. Refuses `booking.series-none` when none can,
   * `booking.series-taken` with how many cannot and the first of them, and as `Bookings.book`.
   */
  async book(input: BookingInput, repeat: RepeatInput, skipTaken: boolean): Promise<Booking[]> {
    const days = this.days(input.day, repeat);
    const prepared = await this.bookings.prepare(input);
    const title = input.isEvent ? said(input.title, 'title', 120) : input.title.trim();
    const turns: Turn[] = [];
    for (const day of days) turns.push(await this.turn(prepared, day));
    const free = turns.filter(({ problem }) => problem === null);
    demand(free.length > 0, 'booking.series-none', { count: turns.length }, 'rhythm');
    const [taken] = turns.filter(({ problem }) => problem !== null);
    const count = turns.length - free.length;
    demand(
      skipTaken || !taken,
      'booking.series-taken',
      { count, total: turns.length, day: taken?.day },
      'rhythm',
    );
    const { id: seriesId } = await this.db.add(BookingSeries, {
      ...{ placeId: prepared.place.id, personId: prepared.personId, rhythm: repeat.rhythm as Rhythm },
      ...{ startsOn: input.day, lastDay: repeat.lastDay, fromMinute: input.from, toMinute: input.to },
    });
    const made: Booking[] = [];
    for (const { day } of free) {
      const one = await this.bookings.on(prepared, day);
      made.push(await this.bookings.make(one, { ...input, title, seriesId }));
    }
    await this.letters.tell('booked', made);
    await this.live.announce(BOOKED);
    return made;
  }

  /** Gives up a booking and all of its series that follow. Refuses as `Bookings.cancel`. */
  async cancelFollowing(id: string): Promise<Booking[]> {
    const first = await this.reads.get(id);
    const next = first.seriesId ? await this.reads.following(first) : [];
    return this.bookings.cancel([...new Set([id, ...next.map((one) => one.id)])]);
  }

  /** They stand after all; all of them or none. Refuses as `Bookings.restore`. */
  async restore(ids: readonly string[]): Promise<Booking[]> {
    const back: Booking[] = [];
    for (const id of [...new Set(ids)].sort()) back.push(await this.bookings.restore(id));
    await this.letters.tell('booked', back);
    return back;
  }

  /** The days of a rhythm. Refuses as rhythms do, `booking.series-days`, `booking.series-long`. */
  private days(startsOn: IsoDate, { rhythm, lastDay }: RepeatInput): IsoDate[] {
    const problem = rhythmProblem(rhythm);
    if (problem) throw new Refusal(problem, {}, 'rhythm');
    const farthest = addDays(startsOn, 800);
    demand(lastDay > startsOn && lastDay <= farthest, 'booking.series-days', {}, 'lastDay');
    const days = occurrences(rhythm as Rhythm, startsOn, startsOn, lastDay);
    demand(days.length > 0, 'booking.series-none', { count: 0 }, 'lastDay');
    demand(
      days.length <= MOST_TURNS,
      'booking.series-long',
      { max: MOST_TURNS, count: days.length },
      'lastDay',
    );
    return days;
  }

  /** One day of a series: free, or why not and by whom. */
  private async turn(prepared: Prepared, day: IsoDate): Promise<Turn> {
    const { place, rules, personId, asked: first } = prepared;
    const timeZone = this.reads.zone();
    const asked = { ...first, day };
    const now = this.reads.now();
    const problem = hoursProblem(rules, asked, this.reads.today(), now, timeZone);
    if (problem) return Turn.kept(day, problem.code, { place: place.name, ...problem.details });
    const open = place.opensOn <= day && (!place.closesOn || day <= place.closesOn);
    if (!open) return Turn.kept(day, 'booking.place-closed', { place: place.name });
    const lacks = needsTraining(prepared) ? await this.trainings.missing(place.id, personId, day) : [];
    if (lacks[0]) return Turn.kept(day, 'booking.training-by-then', { training: lacks[0].name, day });
    const found = await this.conflicts.inTheWay(place.id, asked, hoursOf(asked, timeZone));
    if (!found) return Turn.free(day);
    const code = found.booking ? 'booking.turn-taken' : 'booking.turn-held';
    const holder = await this.conflicts.holderOf(found.booking);
    return Turn.kept(day, code, { ...askedOf(found.hours, timeZone), ...holder });
  }
}
