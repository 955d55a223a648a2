import type { IsoDate } from '@etabli/kernel';
import {
  fewOfEach,
  linesOfFew,
  type MondayFact,
  type MondaySource,
  MondaySources,
  type OneOfMany,
  TODAY,
} from '@etabli/membership';
import { Db, inViewersWords } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { EXPIRES_SOON_DAYS } from '../../rules/trainings.js';
import { en } from './words.en.js';
import { fr } from './words.fr.js';

const DAY = `(b.starts_at at time zone (select time_zone from association where id = current_association()))::date`;

/** Booked before an authorisation was withdrawn, expired, or asked for at all. */
const UNTRAINED = `
  select 'untrained' as kind, b.id, b.place_id as "toId", p.name as place, w.display_name as name, ${DAY}::text as "on"
  from booking_now b
  join place p on p.association_id = b.association_id and p.id = b.place_id
  join person w on w.association_id = b.association_id and w.id = b.person_id
  where b.stands and b.plan <> 'house' and b.starts_at > now() and exists (select from training_place n
    join training t on t.association_id = n.association_id and t.id = n.training_id and t.closed_at is null
    where n.association_id = b.association_id and n.place_id = b.place_id and n.removed_at is null
      and not exists (select from authorisation_now a where a.association_id = n.association_id
        and a.training_id = n.training_id and a.person_id = b.person_id and a.good @> ${DAY}))`;

/** Soon to expire, and not granted anew. */
const EXPIRING = `
  select 'expires' as kind, a.id, a.training_id as "toId", t.name as place, w.display_name as name,
    a.expires_on::text as "on"
  from authorisation_now a
  join training t on t.association_id = a.association_id and t.id = a.training_id and t.closed_at is null
  join person w on w.association_id = a.association_id and w.id = a.person_id and w.erased_at is null
  where a.withdrawn_from is null and a.expires_on between ${TODAY} and ${TODAY} + ${EXPIRES_SOON_DAYS}
    and not exists (select from authorisation_now l where l.association_id = a.association_id
      and l.training_id = a.training_id and l.person_id = a.person_id and l.id <> a.id and l.good @> a.expires_on + 1)`;

const STANDING = (one: string) => `not exists (select from booking_import_undo u
  where u.association_id = ${one}.association_id and u.import_id = ${one}.id)`;

/** Calendars read this week, and not taken back, of which something could not come in. */
const CLASHES = `
  select 'clash' as kind, i.id, i.place_id as "toId", p.name as place, jsonb_array_length(i.clashes)::text as name,
    null::text as "on"
  from booking_import i join place p on p.association_id = i.association_id and p.id = i.place_id
  where jsonb_array_length(i.clashes) > 0 and i.recorded_at > now() - interval '7 days'
    and ${STANDING('i')}
    and not exists (select from booking_import l where l.association_id = i.association_id
      and l.place_id = i.place_id and l.recorded_at > i.recorded_at and ${STANDING('l')})`;

interface Row extends OneOfMany {
  id: string;
  toId: string;
  place: string;
  name: string;
  on: IsoDate;
}

/** Rooms and machines on the Monday of who keeps them: three statements. */
@Injectable()
export class BookingsLines implements MondaySource, OnModuleInit {
  readonly name = 'bookings';

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(MondaySources) private readonly sources: MondaySources,
  ) {}

  onModuleInit(): void {
    this.sources.declare(this);
  }

  async lines(): Promise<MondayFact[]> {
    return [...(await this.untrained()), ...(await this.expiring()), ...(await this.clashes())];
  }

  private async untrained(): Promise<MondayFact[]> {
    const words = inViewersWords({ fr, en });
    return linesOfFew(
      await this.few(UNTRAINED),
      ({ id, toId, place, name, on }) => ({
        key: `bookings.untrained.${id}`,
        by: on,
        sentence: words.untrained({ name, place, on }),
        action: { label: words.seeDay, to: `reservations/salles/${toId}?jour=${on}` },
      }),
      ({ on }, count) => ({
        key: 'bookings.untrained.others',
        by: on,
        sentence: words.moreUntrained({ count }),
        action: { label: words.seeRooms, to: 'reservations' },
      }),
    );
  }

  private async expiring(): Promise<MondayFact[]> {
    const words = inViewersWords({ fr, en });
    return linesOfFew(
      await this.few(EXPIRING),
      ({ id, toId, place, name, on }) => ({
        key: `bookings.expires.${id}`,
        by: on,
        sentence: words.expires({ name, training: place, on }),
        action: { label: words.seeTraining, to: `reservations/formations/${toId}` },
      }),
      ({ on }, count) => ({
        key: 'bookings.expires.others',
        by: on,
        sentence: words.moreExpire({ count }),
        action: { label: words.seeTrainings, to: 'reservations/formations' },
      }),
    );
  }

  private async clashes(): Promise<MondayFact[]> {
    const words = inViewersWords({ fr, en });
    return linesOfFew(
      await this.few(CLASHES),
      ({ id, toId, place, name }) => ({
        key: `bookings.clashes.${id}`,
        by: null,
        sentence: words.clashes({ place, count: Number(name) }),
        action: { label: words.seeDay, to: `reservations/salles/${toId}` },
      }),
      (_, count) => ({
        key: 'bookings.clashes.others',
        by: null,
        sentence: words.moreClashes({ count }),
        action: { label: words.seeRooms, to: 'reservations' },
      }),
    );
  }

  private few(statement: string): Promise<Row[]> {
    return this.db.query<Row>(fewOfEach(statement, '"on", id'));
  }
}
