import { demand, newId } from '@etabli/kernel';
import { Db, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { said } from '../said.js';
import { Tag, type Tagging } from './tags.entities.js';

/** How many people one request may tag. */
export const MOST_AT_ONCE = 500;

@Injectable()
export class Tags {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Tags in use, by name. */
  list(): Promise<Tag[]> {
    return this.db.find(Tag, { order: { name: 'asc' } });
  }

  /** Tags of a person, by name; batched. */
  async ofPerson(personId: string): Promise<Tag[]> {
    const found = await load('tags', personId, async (ids) => {
      const rows = await this.db.query<Tag & { personId: string }>(
        `select t.id, t.name, b.person_id as "personId" from person_tag b join tag t on t.id = b.tag_id
         where b.person_id = any($1) order by fold(t.name)`,
        [ids],
      );
      const tags = new Map<string, Tag[]>();
      for (const { personId: person, id, name } of rows) {
        tags.set(person, [...(tags.get(person) ?? []), Object.assign(new Tag(), { id, name })]);
      }
      return tags;
    });
    return found ?? [];
  }

  /** How many people bear a tag; batched. */
  async bearers(tagId: string): Promise<number> {
    const found = await load('tag-bearers', tagId, async (ids) => {
      const rows = await this.db.query<{ id: string; people: number }>(
        'select tag_id as id, count(*)::int as people from person_tag where tag_id = any($1) group by 1',
        [ids],
      );
      return new Map(rows.map((row) => [row.id, row.people]));
    });
    return found ?? 0;
  }

  /**
   * Puts a tag on people, making it when it is new; accents and case do not make another. Those who bear it already, who
   * were anonymised or do not exist are passed over. Refuses `tag.too-many`.
   */
  async put(personIds: string[], name: string): Promise<Tagging> {
    demand(personIds.length <= MOST_AT_ONCE, 'tag.too-many', { max: MOST_AT_ONCE });
    const words = said(name, 'name', 60);
    await this.db.query('insert into tag (id, name) values ($1, $2) on conflict do nothing', [
      newId(),
      words,
    ]);
    const tag = await this.db.row<Tag>('select id, name from tag where fold(name) = fold($1)', [words]);
    const rows = await this.db.query(
      `insert into person_tag (person_id, tag_id)
       select p.id, $2 from person p where p.id = any($1) and p.erased_at is null
       on conflict do nothing returning person_id`,
      [personIds, tag?.id],
    );
    return { tag: Object.assign(new Tag(), tag), people: rows.length };
  }

  /** Takes a tag off people; one that nobody bears any more goes away. */
  async take(personIds: string[], tagId: string): Promise<Tagging> {
    const tag = await this.db.get(Tag, tagId, { lock: true });
    const [removed] = await this.db.query<{ people: number }>(
      `with gone as (delete from person_tag where tag_id = $2 and person_id = any($1) returning person_id)
       select count(*)::int as people from gone`,
      [personIds, tagId],
    );
    const [left] = await this.db.query<{ gone: number }>(
      `with gone as (delete from tag t where t.id = $1
         and not exists (select 1 from person_tag b where b.tag_id = t.id) returning id)
       select count(*)::int as gone from gone`,
      [tagId],
    );
    return { tag: left?.gone ? null : tag, people: removed?.people ?? 0 };
  }
}
