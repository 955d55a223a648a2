import type { IsoDate } from '@etabli/kernel';
import { type Erased, type Kept, PersonalData, type PersonalDataSource } from '@etabli/membership';
import { Db, inViewersWords } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';

const words = {
  fr: {
    what: 'contrats d’occupation, tels qu’ils ont été signés',
    why: 'Ils justifient les redevances et le dépôt, dont les pièces se gardent dix ans (Code de commerce, art. L. 123-22).',
  },
  en: {
    what: 'contracts of occupation, as they were signed',
    why: 'They account for fees and deposits, whose vouchers are kept ten years (French Commercial Code, art. L. 123-22).',
  },
};

/** The part of contracts, keys, insurance and inspections in what is known of people. */
@Injectable()
export class ContractsSource implements PersonalDataSource, OnModuleInit {
  readonly section = 'contracts';

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(PersonalData) private readonly data: PersonalData,
  ) {}

  onModuleInit(): void {
    this.data.declare(this);
  }

  async copy(personId: string): Promise<unknown> {
    const contracts = await this.db.query(
      `select c.id, l.name as place,
         (select json_agg(json_build_object('number', v.number, 'title', v.title, 'from', v.from_day,
            'monthlyCents', v.monthly_cents, 'depositCents', v.deposit_cents, 'terms', v.terms) order by v.number)
          from contract_version v where v.association_id = c.association_id and v.contract_id = c.id) as versions,
         (select json_agg(json_build_object('what', s.kind, 'on', s.on_day, 'lastDay', s.last_day, 'reason', s.reason)
            order by s.step)
          from contract_step s where s.association_id = c.association_id and s.contract_id = c.id) as steps,
         (select json_agg(json_build_object('insurer', i.insurer, 'from', i.starts_on, 'until', i.expires_on))
          from insurance_certificate i where i.association_id = c.association_id and i.contract_id = c.id) as insurance,
         (select json_agg(json_build_object('what', d.kind, 'amountCents', d.amount_cents, 'on', d.on_day,
            'reason', d.reason) order by d.step)
          from deposit_movement d where d.association_id = c.association_id and d.contract_id = c.id) as deposit
       from contract c join place l on l.association_id = c.association_id and l.id = c.place_id
       where c.person_id = $1 order by c.recorded_at`,
      [personId],
    );
    const keys = await this.db.query(
      `select k.kind, k.name, m.on_day::text as on from key_movement m
       join house_key k on k.association_id = m.association_id and k.id = m.key_id
       where m.person_id = $1 order by m.on_day, k.name`,
      [personId],
    );
    return { contracts, keys };
  }

  async erase(): Promise<Erased[]> {
    return [];
  }

  async kept(personIds: readonly string[]): Promise<Map<string, Kept[]>> {
    const rows = await this.db.query<{ id: string; count: number; until: IsoDate }>(
      `select c.person_id as id, count(*)::int as count,
         (date_trunc('year', max(coalesce(o.ends_on, current_date))) + interval '11 years')::date::text as until
       from contract c join occupancy o on o.association_id = c.association_id and o.id = c.allocation_id
       where c.person_id = any($1) group by c.person_id`,
      [personIds],
    );
    const said = inViewersWords(words);
    return new Map(rows.map(({ id, count, until }) => [id, [{ code: 'contracts', ...said, count, until }]]));
  }
}
