import type { IsoDate } from '@etabli/kernel';
import { type Erased, type Kept, PersonalData, type PersonalDataSource } from '@etabli/membership';
import { Db, inViewersWords } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';

const words = {
  fr: {
    what: 'carnets et demi-journées utilisées, sous un nom effacé',
    why: 'Ils justifient ce qui a été demandé, dont les pièces se gardent dix ans (Code de commerce, art. L. 123-22).',
  },
  en: {
    what: 'passes and the half-days used of them, under an erased name',
    why: 'They account for what was asked, whose vouchers are kept ten years (French Commercial Code, art. L. 123-22).',
  },
};

/** The part of passes and the door in what is known of people. */
@Injectable()
export class PassesSource implements PersonalDataSource, OnModuleInit {
  readonly section = 'passes';

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(PersonalData) private readonly data: PersonalData,
  ) {}

  onModuleInit(): void {
    this.data.declare(this);
  }

  async copy(personId: string): Promise<unknown> {
    const passes = await this.db.query(
      `select name, half_days as "halfDays", used, price_cents as "priceCents", bought_on::text as "boughtOn",
         valid_until::text as "validUntil", withdrawn_at as "withdrawnAt"
       from pass_now where person_id = $1 order by bought_on, id`,
      [personId],
    );
    const arrivals = await this.db.query(
      `select on_day::text as "onDay", half, at, taken_back_at as "takenBackAt"
       from check_in where person_id = $1 order by at`,
      [personId],
    );
    return { passes, arrivals };
  }

  async erase(): Promise<Erased[]> {
    return [];
  }

  async kept(personIds: readonly string[]): Promise<Map<string, Kept[]>> {
    const rows = await this.db.query<{ id: string; count: number; until: IsoDate }>(
      `select person_id as id, count(*)::int as count,
         (date_trunc('year', max(on_day)) + interval '11 years')::date::text as until
       from (select person_id, bought_on as on_day from pass union all select person_id, on_day from check_in) all_of_it
       where person_id = any($1) group by person_id`,
      [personIds],
    );
    const { what, why } = inViewersWords(words);
    return new Map(rows.map(({ id, count, until }) => [id, [{ code: 'passes', what, why, count, until }]]));
  }
}
