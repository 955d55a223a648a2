import { type Erased, type Kept, PersonalData, type PersonalDataSource } from '@etabli/membership';
import { Db, inViewersWords } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';

const words = {
  fr: {
    reasons: 'raisons données en quittant une mission',
    seats: 'missions tenues : dates, sans nom',
    why: 'L’histoire d’une mission dit qu’elle fut tenue, pas par qui.',
  },
  en: {
    reasons: 'reasons given on leaving a mission',
    seats: 'missions held: dates, without a name',
    why: 'The story of a mission says that it was held, not by whom.',
  },
};

/** What missions know of people: which they held or stood by for, and the reasons they gave on leaving. */
@Injectable()
export class MissionsSource implements PersonalDataSource, OnModuleInit {
  readonly section = 'missions';

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(PersonalData) private readonly data: PersonalData,
  ) {}

  onModuleInit(): void {
    this.data.declare(this);
  }

  async copy(personId: string): Promise<unknown> {
    const row = await this.db.row<{ data: unknown }>(
      `select jsonb_build_object(
         'seats', (select coalesce(jsonb_agg(jsonb_build_object('mission', m.title, 'kind', s.kind,
             'from', s.starts_on, 'until', s.ends_on) order by s.starts_on), '[]')
           from mission_seat s join mission m on m.id = s.mission_id where s.person_id = $1),
         'givenUp', (select coalesce(jsonb_agg(jsonb_build_object('mission', m.title, 'reason', c.reason,
             'on', c.opened_at) order by c.opened_at), '[]')
           from mission_call c join mission m on m.id = c.mission_id where c.opened_by = $1)) as data`,
      [personId],
    );
    return row?.data ?? null;
  }

  async erase(personId: string): Promise<Erased[]> {
    const gone = await this.db.row<{ count: number }>(
      `with gone as (update mission_call set reason = '' where opened_by = $1 and reason <> '' returning 1)
       select count(*)::int as count from gone`,
      [personId],
    );
    const count = gone?.count ?? 0;
    return count === 0 ? [] : [{ code: 'missions', what: inViewersWords(words).reasons, count }];
  }

  async kept(personIds: readonly string[]): Promise<Map<string, Kept[]>> {
    const rows = await this.db.query<{ id: string; count: number }>(
      'select person_id as id, count(*)::int as count from mission_seat where person_id = any($1) group by 1',
      [personIds],
    );
    const { seats: what, why } = inViewersWords(words);
    return new Map(rows.map(({ id, count }) => [id, [{ code: 'missions', what, why, count, until: null }]]));
  }
}
