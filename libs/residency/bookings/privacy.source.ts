import type { Clock, IsoDate } from '@etabli/kernel';
import { type Erased, type Kept, PersonalData, type PersonalDataSource } from '@etabli/membership';
import { CLOCK, Db, inViewersWords } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Bookings } from './bookings.service.js';

const words = {
  fr: {
    titles: 'réservations : leurs intitulés, et celles à venir, annulées',
    bookings: 'réservations passées, sous un nom effacé',
    bookingsWhy:
      'Elles justifient ce qui a été demandé, dont les pièces se gardent dix ans (Code de commerce, art. L. 123-22).',
    trainings: 'formations et habilitations aux machines, sous un nom effacé',
    trainingsWhy:
      'Elles disent qui était formé si un accident est porté en justice (Code civil, art. 2226 : dix ans).',
  },
  en: {
    titles: 'bookings: their titles, and those to come, cancelled',
    bookings: 'past bookings, under an erased name',
    bookingsWhy:
      'They account for what was asked for, whose vouchers are kept ten years (French Commercial Code, art. L. 123-22).',
    trainings: 'trainings and machine authorisations, under an erased name',
    trainingsWhy:
      'They say who was trained if an accident goes to court (French Civil Code, art. 2226: ten years).',
  },
};

const TEN_YEARS_ON = (column: string) =>
  `(date_trunc('year', max(${column})) + interval '11 years')::date::text as until`;

/** The part of bookings and trainings in what is known of people. */
@Injectable()
export class BookingsSource implements PersonalDataSource, OnModuleInit {
  readonly section = 'bookings';

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Bookings) private readonly bookings: Bookings,
    @Inject(PersonalData) private readonly data: PersonalData,
  ) {}

  onModuleInit(): void {
    this.data.declare(this);
  }

  async copy(personId: string): Promise<unknown> {
    const bookings = await this.db.query(
      `select p.name as place, b.starts_at as from, b.ends_at as until, b.title, b.stands, b.plan,
         b.free_minutes as "freeMinutes", b.cents
       from booking_now b join place p on p.association_id = b.association_id and p.id = b.place_id
       where b.person_id = $1 order by b.starts_at`,
      [personId],
    );
    const authorisations = await this.db.query(
      `select t.name as training, a.granted_on::text as "grantedOn", a.expires_on::text as "expiresOn",
         a.withdrawn_from::text as "withdrawnFrom", a.withdrawn_why as why
       from authorisation_now a join training t on t.association_id = a.association_id and t.id = a.training_id
       where a.person_id = $1 order by a.granted_on`,
      [personId],
    );
    const sessions = await this.db.query(
      `select t.name as training, s.starts_at as at, k.left_at as "leftAt" from training_seat k
       join training_session s on s.association_id = k.association_id and s.id = k.session_id
       join training t on t.association_id = s.association_id and t.id = s.training_id
       where k.person_id = $1 order by s.starts_at`,
      [personId],
    );
    const trains = await this.db.query(
      `select t.name as training, r.removed_at as until from trainer r
       join training t on t.association_id = r.association_id and t.id = r.training_id where r.person_id = $1`,
      [personId],
    );
    return { bookings, authorisations, sessions, trains };
  }

  /** Hours to come are given back to the others; who they train others for, and where they were to come, ends too. */
  async erase(personId: string): Promise<Erased[]> {
    const coming = await this.db.query<{ id: string }>(
      'select id from booking_now where person_id = $1 and stands and starts_at > $2',
      [personId, this.clock.now()],
    );
    for (const { id } of coming) await this.bookings.release(id);
    const titled = await this.db.row<{ count: number }>(
      `with gone as (update booking set title = '', is_event = false where person_id = $1 and title <> '' returning 1)
       select count(*)::int as count from gone`,
      [personId],
    );
    await this.db.query(
      'update trainer set removed_at = clock_timestamp() where person_id = $1 and removed_at is null',
      [personId],
    );
    await this.db.query(
      `update training_seat k set left_at = clock_timestamp() from training_session s
       where s.association_id = k.association_id and s.id = k.session_id and s.starts_at > $2
         and k.person_id = $1 and k.left_at is null`,
      [personId, this.clock.now()],
    );
    const count = Math.max(coming.length, titled?.count ?? 0);
    return count > 0 ? [{ code: 'bookings', what: inViewersWords(words).titles, count }] : [];
  }

  async kept(personIds: readonly string[]): Promise<Map<string, Kept[]>> {
    const said = inViewersWords(words);
    const found = new Map<string, Kept[]>();
    const add = async (sql: string, code: string, what: string, why: string) => {
      const rows = await this.db.query<{ id: string; count: number; until: IsoDate }>(sql, [personIds]);
      for (const { id, count, until } of rows) {
        found.set(id, [...(found.get(id) ?? []), { code, what, why, count, until }]);
      }
    };
    await add(
      `select person_id as id, count(*)::int as count, ${TEN_YEARS_ON('ends_at')} from booking
       where person_id = any($1) group by person_id`,
      'bookings',
      said.bookings,
      said.bookingsWhy,
    );
    await add(
      `select person_id as id, count(*)::int as count, ${TEN_YEARS_ON('coalesce(expires_on, recorded_at::date)')}
       from authorisation where person_id = any($1) group by person_id`,
      'authorisations',
      said.trainings,
      said.trainingsWhy,
    );
    return found;
  }
}
