import type { IsoDate } from '@etabli/kernel';
import { type Erased, type Kept, PersonalData, type PersonalDataSource } from '@etabli/membership';
import { Db, inViewersWords } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';

const words = {
  fr: {
    what: 'places occupées, sous un nom effacé',
    why: 'Elles justifient les redevances, dont les pièces se gardent dix ans (Code de commerce, art. L. 123-22).',
  },
  en: {
    what: 'places occupied, under an erased name',
    why: 'They account for the occupancy fees, whose vouchers are kept ten years (French Commercial Code, art. L. 123-22).',
  },
};

/** The part of places in what is known of people. */
@Injectable()
export class PlacesSource implements PersonalDataSource, OnModuleInit {
  readonly section = 'places';

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(PersonalData) private readonly data: PersonalData,
  ) {}

  onModuleInit(): void {
    this.data.declare(this);
  }

  copy(personId: string): Promise<unknown> {
    return this.db.query(
      `select p.name as place, o.starts_on::text as from, o.ends_on::text as until, o.week, o.seats,
         o.monthly_cents as "monthlyCents"
       from occupancy o join place p on p.association_id = o.association_id and p.id = o.place_id
       where o.person_id = $1 and not isempty(o.in_force) order by o.starts_on`,
      [personId],
    );
  }

  async erase(): Promise<Erased[]> {
    return [];
  }

  async kept(personIds: readonly string[]): Promise<Map<string, Kept[]>> {
    const rows = await this.db.query<{ id: string; count: number; until: IsoDate }>(
      `select person_id as id, count(*)::int as count,
         (date_trunc('year', max(coalesce(ends_on, current_date))) + interval '11 years')::date::text as until
       from occupancy where person_id = any($1) and not isempty(in_force) group by person_id`,
      [personIds],
    );
    const said = inViewersWords(words);
    return new Map(rows.map(({ id, count, until }) => [id, [{ code: 'places', ...said, count, until }]]));
  }
}
