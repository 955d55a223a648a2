import type { IsoDate } from '@etabli/kernel';
import { type Erased, type Kept, PersonalData, type PersonalDataSource } from '@etabli/membership';
import { Db, inViewersWords } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';

const words = {
  fr: {
    what: 'heures de bénévolat validées, sous un nom effacé',
    why: 'Leur valeur figure dans les comptes de l’exercice, dont les pièces se gardent dix ans (Code de commerce, art. L. 123-22).',
  },
  en: {
    what: 'validated volunteer hours, under an erased name',
    why: 'Their value is in the accounts of the year, whose vouchers are kept ten years (French Commercial Code, art. L. 123-22).',
  },
};

/** The part of voluntary hours in what is known of people. */
@Injectable()
export class HoursSource implements PersonalDataSource, OnModuleInit {
  readonly section = 'hours';

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(PersonalData) private readonly data: PersonalData,
  ) {}

  onModuleInit(): void {
    this.data.declare(this);
  }

  copy(personId: string): Promise<unknown> {
    return this.db.query(
      `select on_day::text as on, minutes, what, duty, state, reason from volunteer_hours_now
       where person_id = $1 order by on_day, recorded_at`,
      [personId],
    );
  }

  async erase(): Promise<Erased[]> {
    return [];
  }

  async kept(personIds: readonly string[]): Promise<Map<string, Kept[]>> {
    const rows = await this.db.query<{ id: string; count: number; until: IsoDate }>(
      `select person_id as id, count(*)::int as count,
         (date_trunc('year', max(on_day)) + interval '11 years')::date::text as until
       from volunteer_hours_now where person_id = any($1) and state = 'validated' group by person_id`,
      [personIds],
    );
    const said = inViewersWords(words);
    return new Map(rows.map(({ id, count, until }) => [id, [{ code: 'hours', ...said, count, until }]]));
  }
}
