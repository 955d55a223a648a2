import { type Erased, type Kept, PersonalData, type PersonalDataSource } from '@etabli/membership';
import { Db, inViewersWords } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';

const copySql = `
  select jsonb_build_object(
    'mandates', (select coalesce(jsonb_agg(jsonb_build_object('rum', m.rum, 'signed', m.signed_on, 'versions', (
        select jsonb_agg(jsonb_build_object('act', v.act, 'on', v.on_date, 'holder', v.holder, 'iban', v.iban)
          order by v.number)
        from sepa_mandate_version v where v.mandate_id = m.id)) order by m.signed_on), '[]')
      from sepa_mandate m where m.person_id = $1),
    'debits', (select coalesce(jsonb_agg(jsonb_build_object('on', d.collected_on, 'cents', d.amount_cents,
        'label', d.label, 'state', d.state, 'returned', d.return_code) order by d.collected_on), '[]')
      from debit_now d where d.person_id = $1)
  ) as data`;

const words = {
  fr: {
    what: 'Mandats de prélèvement et prélèvements',
    why: 'Le créancier garde la preuve de ses mandats tant qu’un prélèvement peut être contesté, et ses pièces comptables dix ans.',
  },
  en: {
    what: 'Direct debit mandates and direct debits',
    why: 'The creditor keeps the proof of mandates as long as a debit may be contested, and accounting records ten years.',
  },
};

/** The part of mandates and debits in what is known of people. They are vouchers: nothing of them is erased. */
@Injectable()
export class SepaSource implements PersonalDataSource, OnModuleInit {
  readonly section = 'sepa';

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(PersonalData) private readonly data: PersonalData,
  ) {}

  onModuleInit(): void {
    this.data.declare(this);
  }

  async copy(personId: string): Promise<unknown> {
    return (await this.db.row<{ data: unknown }>(copySql, [personId]))?.data ?? null;
  }

  async erase(): Promise<Erased[]> {
    return [];
  }

  async kept(personIds: readonly string[]): Promise<Map<string, Kept[]>> {
    const rows = await this.db.query<{ personId: string; count: number; until: string }>(
      `select m.person_id as "personId", count(distinct m.id)::int as count,
         (greatest(max(m.signed_on), max(d.collected_on)) + interval '10 years')::date::text as until
       from sepa_mandate m
       left join debit_now d on d.association_id = m.association_id and d.mandate_id = m.id
       where m.person_id = any($1) group by m.person_id`,
      [personIds],
    );
    const said = inViewersWords(words);
    return new Map(
      rows.map(({ personId, count, until }) => [personId, [{ code: 'sepa', ...said, count, until }]]),
    );
  }
}
