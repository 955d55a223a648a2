import { currentActor, Db, sentence } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';

/** Somebody an import added, who cannot be taken back, and what holds them. */
export interface Trace {
  personId: string;
  name: string;
  line: number;
  /** Tables that name the person. */
  tables: string[];
}

interface Reference {
  source: string;
  column: string;
  target: string;
}

/** What an import itself writes about those it adds: only what differs from it is somebody else's. */
const ownTables = new Set([
  'membership',
  'fee_coverage',
  'consent',
  'person_tag',
  'note',
  'member_import_line',
  'person',
]);

const own = `
  select m.person_id, 'membership' from membership m join made on made.person_id = m.person_id
    where not made.before -> 'memberships' @> jsonb_build_array(jsonb_build_object(
      'id', m.id, 'categoryId', m.category_id, 'startsOn', m.starts_on, 'endsOn', m.ends_on))
  union all
  select c.person_id, 'fee_coverage' from fee_coverage c join made on made.person_id = c.person_id
    where c.import_id is distinct from $1
  union all
  select c.person_id, 'consent' from consent c join made on made.person_id = c.person_id
    where not made.before -> 'consents' @> jsonb_build_array(jsonb_build_object('id', c.id))
  union all
  select t.person_id, 'person_tag' from person_tag t join made on made.person_id = t.person_id
    where not made.before -> 'tags' ? t.tag_id::text
  union all
  select n.person_id, 'note' from note n join made on made.person_id = n.person_id
    where not made.before -> 'notes' @> jsonb_build_array(jsonb_build_object('id', n.id, 'text', md5(n.body)))
  union all
  select l.person_id, 'member_import_line' from member_import_line l join made on made.person_id = l.person_id
    where l.import_id <> $1
  union all
  select p.id, 'erasure' from person p join made on made.person_id = p.id where p.erased_at is not null
  union all
  select p.representative_id, 'person' from person p join made on made.person_id = p.representative_id
    where not exists (select 1 from member_import_line l where l.import_id = $1 and l.person_id = p.id)`;

/** Finds what has become of the people an import added: whatever any table says of them that it did not write. */
@Injectable()
export class Traces {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** People whom something else names now, in the file's order, each with what. Two statements. */
  async of(importId: string): Promise<Trace[]> {
    const others = (await this.references()).map(({ source, column, target }) =>
      target === 'person'
        ? `select x.${column}, '${source}' from ${source} x join made on made.person_id = x.${column}`
        : `select y.person_id, '${source}' from ${source} x join ${target} y on y.id = x.${column}
             join made on made.person_id = y.person_id`,
    );
    return this.db.query<Trace>(
      `with made as (select person_id, line, before from member_import_line
                     where import_id = $1 and action = 'created'),
            held (person_id, source) as (${[own, ...others].join(' union all ')})
       select made.person_id as "personId", p.display_name as name, made.line,
              array_agg(distinct held.source order by held.source) as tables
       from held join made on made.person_id = held.person_id join person p on p.id = made.person_id
       group by 1, 2, 3 order by made.line`,
      [importId],
    );
  }

  /**
   * Every column of every table that names a person, a membership or a fee, read from the catalogue so that a new
   * area is covered the day it comes. Tables the application may not read are left to their foreign keys.
   */
  private async references(): Promise<Reference[]> {
    const found = await this.db.query<Reference>(`
      select quote_ident(source.relname) as source, quote_ident(a.attname) as column, target.relname as target
      from pg_constraint c
        join pg_class source on source.oid = c.conrelid
        join pg_class target on target.oid = c.confrelid
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey) and a.attname <> 'association_id'
      where c.contype = 'f' and array_length(c.conkey, 1) = 2 and c.connamespace = 'public'::regnamespace
        and target.relname in ('person', 'membership', 'fee_coverage')
        and has_table_privilege(source.oid, 'select')`);
    return found.filter(({ source, target }) => target !== 'person' || !ownTables.has(source));
  }
}

/** « Zoé Fictif (ligne 6) : mandat, compte ouvert ». Areas word their own tables under `trace.<table>`. */
export function describeTrace({ name, line, tables }: Trace): string {
  const { locale } = currentActor();
  const word = (table: string) => {
    const said = sentence(`trace.${table}`, {}, locale);
    return said === `trace.${table}` ? sentence('trace.other', {}, locale) : said;
  };
  const place = locale === 'fr' ? `${name} (ligne ${line}) : ` : `${name} (line ${line}): `;
  return place + [...new Set(tables.map(word))].join(', ');
}
