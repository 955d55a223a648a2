import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { emptyFile, type Known, type KnownFile, type KnownRecord } from './known.js';

/** Reads what an import is compared with, in statements whose number does not depend on the list. */
@Injectable()
export class KnownReader {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Categories, tags and own fields of the association. */
  async settings(): Promise<Pick<Known, 'categories' | 'tags' | 'fields'>> {
    const row = await this.db.row<Pick<Known, 'categories' | 'tags' | 'fields'>>(`
      select
        (select coalesce(json_agg(json_build_object('id', id, 'name', name) order by position, name), '[]')
         from membership_category where archived_at is null) as categories,
        (select coalesce(json_agg(json_build_object('id', id, 'name', name)), '[]') from tag) as tags,
        (select coalesce(json_agg(json_build_object(
           'key', key, 'label', label, 'kind', kind, 'options', options) order by position, label), '[]')
         from custom_field where archived_at is null) as fields`);
    return row ?? { categories: [], tags: [], fields: [] };
  }

  /** Everybody the association knows, or some of them; anonymised people left out. */
  people(ids: string[] | null = null): Promise<KnownRecord[]> {
    return this.db.query<KnownRecord>(
      `
      select id, xmin::text as version, kind, given_name as "givenName", family_name as "familyName",
        organisation_name as "organisationName", representative_id as "representativeId",
        member_number as "memberNumber", email::text as email, phone, street, postcode, city, country,
        birth_date::text as "birthDate", custom
      from person where erased_at is null and ($1::uuid[] is null or id = any($1)) order by recorded_at, id`,
      [ids],
    );
  }

  /** Memberships, fees, newsletter, tags and notes of the people that lines would complete. */
  async files(ids: string[]): Promise<Map<string, KnownFile>> {
    const days = `json_build_object('startsOn', starts_on, 'endsOn', ends_on)`;
    const rows = await this.db.query<KnownFile & { id: string }>(
      `select p.id,
         (select json_agg(${days}) from membership m
          where m.association_id = p.association_id and m.person_id = p.id) as memberships,
         (select json_agg(${days}) from fee_coverage c
          where c.association_id = p.association_id and c.person_id = p.id and not exists (
            select 1 from fee_coverage_reversal r
            where r.association_id = c.association_id and r.coverage_id = c.id)) as fees,
         (select given from consent c
          where c.association_id = p.association_id and c.person_id = p.id and c.kind = 'newsletter'
          order by recorded_at desc limit 1) as newsletter,
         (select json_agg(t.name) from person_tag x join tag t on t.association_id = x.association_id and t.id = x.tag_id
          where x.association_id = p.association_id and x.person_id = p.id) as tags,
         (select json_agg(n.body) from note n
          where n.association_id = p.association_id and n.person_id = p.id) as notes
       from person p where p.id = any($1)`,
      [ids],
    );
    return new Map(rows.map(({ id, ...file }) => [id, { ...emptyFile(), ...withoutNulls(file) }]));
  }
}

const withoutNulls = (file: KnownFile): Partial<KnownFile> =>
  Object.fromEntries(Object.entries(file).filter(([, value]) => value !== null));
