import { type Erased, type Kept, PersonalData, type PersonalDataSource } from '@etabli/membership';
import { Db, inViewersWords } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';

const words = {
  fr: {
    what: 'passations : charges transmises ou reprises, sans nom',
    why: 'Le registre dit qu’une charge a changé de mains, pas de qui à qui.',
  },
  en: {
    what: 'handovers: charges given or taken over, without a name',
    why: 'The record says that a charge changed hands, not from whom to whom.',
  },
};

/** What handovers know of people: what they handed over, took, and the reasons they gave. */
@Injectable()
export class HandoverSource implements PersonalDataSource, OnModuleInit {
  readonly section = 'handovers';

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
         'handovers', (select coalesce(jsonb_agg(jsonb_build_object('charge', coalesce(m.title, h.role), 'lastDay', h.last_day,
             'as', case when h.leaver_id = $1 then 'leaver' else 'successor' end) order by h.last_day), '[]')
           from handover h left join mission m on m.id = h.mission_id where $1 in (h.leaver_id, h.successor_id)),
         'record', (select coalesce(jsonb_agg(jsonb_build_object('what', l.title, 'did', e.kind, 'reason', e.reason,
             'on', e.recorded_at) order by e.recorded_at), '[]')
           from handover_event e left join handover_line l on l.id = e.line_id
           where $1 in (e.person_id, e.recorded_by))) as data`,
      [personId],
    );
    return row?.data ?? null;
  }

  async erase(): Promise<Erased[]> {
    return [];
  }

  async kept(personIds: readonly string[]): Promise<Map<string, Kept[]>> {
    const rows = await this.db.query<{ id: string; count: number }>(
      `select p.id, count(*)::int as count from unnest($1::uuid[]) as p (id)
       join handover h on p.id in (h.leaver_id, h.successor_id) group by p.id`,
      [personIds],
    );
    const say = inViewersWords(words);
    return new Map(rows.map(({ id, count }) => [id, [{ code: 'handovers', ...say, count, until: null }]]));
  }
}
