import { newId } from '@etabli/kernel';
import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Bulk } from './bulk.js';
import type { Change } from './draft.js';
import type { Kept, LineImage } from './imports.entities.js';
import type { KnownRecord, PersonFields } from './known.js';
import { KnownReader } from './known.reader.js';
import { personColumns, personRow } from './person-row.js';

const silently = async (): Promise<void> => undefined;

/** Gives people back what an import changed of them. */
@Injectable()
export class Restorer {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Bulk) private readonly bulk: Bulk,
    @Inject(KnownReader) private readonly known: KnownReader,
  ) {}

  /** Restores each person from the image of an import; gives what had changed since and was left alone. */
  async restore(importId: string, images: Map<string, LineImage>): Promise<Kept[]> {
    if (images.size === 0) return [];
    const ids = [...images.keys()];
    const kept = new Map<string, Set<string>>();
    const keep = (personId: string, field: string) =>
      kept.set(personId, (kept.get(personId) ?? new Set()).add(field));
    await this.fields(images, keep);
    for (const personId of await this.memberships(importId, images)) keep(personId, 'membership');
    await this.reverseFees(importId, ids);
    await this.consents(images);
    await this.tags(images);
    for (const personId of await this.notes(images)) keep(personId, 'note');
    return [...kept].map(([personId, fields]) => ({ personId, fields: [...fields] }));
  }

  private async fields(
    images: Map<string, LineImage>,
    keep: (personId: string, field: string) => void,
  ): Promise<void> {
    const people = await this.known.people([...images.keys()]);
    const restored: { id: string; fields: PersonFields; changes: Record<string, Change> }[] = [];
    for (const { version: _, ...person } of people) {
      const { fields, changes } = giveBack(person, images.get(person.id)?.fields ?? {}, (field) =>
        keep(person.id, field),
      );
      if (Object.keys(changes).length > 0) restored.push({ id: person.id, fields, changes });
    }
    await this.bulk.update('person', personColumns, restored.map(personRow), silently);
    const notes = restored.map(({ id, changes }) => ({
      id: newId(),
      person_id: id,
      kind: 'corrected',
      changes,
    }));
    const columns = { id: 'uuid', person_id: 'uuid', kind: 'text', changes: 'jsonb' };
    await this.bulk.insert('person_change', columns, notes, silently);
  }

  /** Removes the memberships it added that are as it left them; gives the people whose membership has changed. */
  private async memberships(importId: string, images: Map<string, LineImage>): Promise<string[]> {
    const added = [...images].flatMap(([personId, { memberships }]) =>
      memberships.map((membership) => ({ ...membership, personId })),
    );
    const removed = await this.db.query<{ id: string }>(
      `with removed as (
         delete from membership m using json_to_recordset($2::json)
           as given(id uuid, "categoryId" uuid, "startsOn" date, "endsOn" date)
         where m.import_id = $1 and m.id = given.id and m.category_id = given."categoryId"
           and m.starts_on = given."startsOn" and m.ends_on is not distinct from given."endsOn"
           and not exists (select 1 from membership_ending e
             where e.association_id = m.association_id and e.membership_id = m.id)
         returning m.id)
       select id from removed`,
      [importId, JSON.stringify(added)],
    );
    return stayed(added, removed);
  }

  private async reverseFees(importId: string, ids: string[]): Promise<void> {
    await this.db.query(
      `insert into fee_coverage_reversal (coverage_id, reason)
       select c.id, 'import' from fee_coverage c
       where c.import_id = $1 and c.person_id = any($2) and not exists (
         select 1 from fee_coverage_reversal r
         where r.association_id = c.association_id and r.coverage_id = c.id)`,
      [importId, ids],
    );
  }

  /** A consent the import noted, still the last word, gives way to the one before; to none where none was given. */
  private async consents(images: Map<string, LineImage>): Promise<void> {
    const noted = [...images].flatMap(([personId, { consents }]) =>
      consents.map(({ id, before }) => ({ id: newId(), last: id, personId, before: before ?? false })),
    );
    await this.db.query(
      `insert into consent (id, person_id, kind, given, source)
       select given.id, given."personId", 'newsletter', given.before, c.source
       from json_to_recordset($1::json) as given(id uuid, last uuid, "personId" uuid, before boolean)
         join consent c on c.id = given.last and c.given <> given.before
       where not exists (select 1 from consent later where later.association_id = c.association_id
         and later.person_id = c.person_id and later.kind = c.kind and later.recorded_at > c.recorded_at)`,
      [JSON.stringify(noted)],
    );
  }

  private async tags(images: Map<string, LineImage>): Promise<void> {
    const worn = [...images].flatMap(([person, { tags }]) => tags.map((tag) => ({ person, tag })));
    await this.db.query(
      `delete from person_tag t using json_to_recordset($1::json) as given(person uuid, tag uuid)
       where t.person_id = given.person and t.tag_id = given.tag`,
      [JSON.stringify(worn)],
    );
  }

  /** Removes the notes it added that nobody rewrote; gives the people whose note was. */
  private async notes(images: Map<string, LineImage>): Promise<string[]> {
    const added = [...images].flatMap(([personId, { notes }]) =>
      notes.map((note) => ({ ...note, personId })),
    );
    const rewritten = await this.db.query<{ id: string }>(
      `with removed as (
         delete from note n using json_to_recordset($1::json) as given(id uuid, text text)
         where n.id = given.id and md5(n.body) = given.text returning n.id)
       select n.id from note n join json_to_recordset($1::json) as given(id uuid) on n.id = given.id
       where n.id not in (select id from removed)`,
      [JSON.stringify(added)],
    );
    const left = new Set(rewritten.map(({ id }) => id));
    return added.filter(({ id }) => left.has(id)).map(({ personId }) => personId);
  }
}

/** The fields of a person with those an import changed put back, unless they have changed since. */
function giveBack(
  person: Omit<KnownRecord, 'version'>,
  image: Record<string, Change>,
  keep: (field: string) => void,
): { fields: PersonFields; changes: Record<string, Change> } {
  const { id: _, ...now } = person;
  const fields: Record<string, unknown> = { ...now };
  const custom = { ...now.custom };
  const changes: Record<string, Change> = {};
  for (const [key, { from, to }] of Object.entries(image)) {
    const own = key.startsWith('custom:') ? key.slice('custom:'.length) : null;
    const present = own === null ? fields[key] : (custom[own] ?? null);
    if (JSON.stringify(present) !== JSON.stringify(to)) {
      keep(key);
      continue;
    }
    if (own === null) fields[key] = from;
    else if (from === null) delete custom[own];
    else custom[own] = from;
    if (own === null) changes[key] = { from: to, to: from };
  }
  if (JSON.stringify(custom) !== JSON.stringify(now.custom))
    changes['custom'] = { from: now.custom, to: custom };
  return { fields: { ...fields, custom } as unknown as PersonFields, changes };
}

function stayed(added: { id: string; personId: string }[], removed: { id: string }[]): string[] {
  const gone = new Set(removed.map(({ id }) => id));
  return added.filter(({ id }) => !gone.has(id)).map(({ personId }) => personId);
}
