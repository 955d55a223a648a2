import { createHash } from 'node:crypto';
import { demand, newId, searchable } from '@etabli/kernel';
import { currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Bulk, type Columns, type Written } from './bulk.js';
import type { Draft } from './draft.js';
import type { LineImage, MemberImport } from './imports.entities.js';
import { personColumns, personRow } from './person-row.js';
import type { Plan } from './plan.js';
import { NEW_CATEGORY, type Understanding } from './reader.js';
import { importSentence } from './wording.js';

const days: Columns = { starts_on: 'date', ends_on: 'date' };
const ofPerson: Columns = { id: 'uuid', person_id: 'uuid' };

/** Writes what was planned, table by table. */
@Injectable()
export class ImportWriter {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Bulk) private readonly bulk: Bulk,
  ) {}

  /** Gives the categories and tags that were created. `told` hears of every row written, out of `rowsOf(plan)`. */
  async write(
    { id: importId }: MemberImport,
    understood: Understanding,
    told: Written,
  ): Promise<MemberImport['brought']> {
    const { plan, file } = understood;
    const source = importSentence('import.source', { file: file.name }, currentActor().locale);
    const categories = await this.addCategories(understood);
    const tagIds = await this.addTags(understood);
    await this.people(plan, told);
    await this.belonging(plan, categories, { importId, source }, told);
    await this.words(plan, tagIds, source, told);
    await this.trace(importId, plan, categories, tagIds, told);
    const known = new Set(understood.known.tags.map(({ id }) => id));
    return {
      categories: [...categories.values()],
      tags: [...new Set(tagIds.values())].filter((id) => !known.has(id)),
    };
  }

  /** Creates the categories that were asked for; gives their ids by what stood for them. */
  private async addCategories({ options, interpretation }: Understanding): Promise<Map<string, string>> {
    const wanted = (options.categories ?? []).filter(
      ({ name, categoryId, voice }) =>
        !categoryId && voice && interpretation.newCategories.some((one) => one.name === name),
    );
    const rows = wanted.map(({ name, voice }) => ({ id: newId(), name, voice }));
    await this.db.query(
      `insert into membership_category (id, name, voice, position)
       select id, name, voice, (select coalesce(max(position) + 1, 0) from membership_category)
       from json_to_recordset($1::json) as given(id uuid, name text, voice text)`,
      [JSON.stringify(rows)],
    );
    return new Map(rows.map(({ id, name }) => [NEW_CATEGORY + name, id]));
  }

  /** Creates the tags that are missing; gives the ids of all, by name without accents or case. */
  private async addTags({ plan, known }: Understanding): Promise<Map<string, string>> {
    const ids = new Map(known.tags.map(({ id, name }) => [searchable(name), id]));
    const fresh: { id: string; name: string }[] = [];
    for (const { name } of plan.tags) {
      if (ids.has(searchable(name))) continue;
      const tag = { id: newId(), name };
      ids.set(searchable(name), tag.id);
      fresh.push(tag);
    }
    await this.bulk.insert('tag', { id: 'uuid', name: 'text' }, fresh, async () => undefined);
    return ids;
  }

  /** People first, then the organisations they speak for. */
  private async people({ drafts }: Plan, told: Written): Promise<void> {
    const fresh = drafts.filter(({ isNew }) => isNew);
    const columns = { id: 'uuid', ...personColumns };
    for (const kind of ['person', 'organisation']) {
      const rows = fresh.filter(({ fields }) => fields.kind === kind).map(personRow);
      await this.bulk.insert('person', columns, rows, told);
    }
    const changed = drafts.filter((draft) => !draft.isNew && Object.keys(draft.changes()).length > 0);
    await this.demandUntouched(changed);
    await this.bulk.update('person', personColumns, changed.map(personRow), told);
    const changes = changed.map((draft) => ({
      id: newId(),
      person_id: draft.id,
      kind: 'corrected',
      changes: draft.changesByField(),
    }));
    await this.bulk.insert('person_change', { ...ofPerson, kind: 'text', changes: 'jsonb' }, changes, told);
  }

  /** Holds the people to change, who must be as they were read. Refuses `imports.changed-meanwhile`. */
  private async demandUntouched(drafts: Draft[]): Promise<void> {
    const given = drafts.map(({ id, version }) => ({ id, version }));
    const untouched = await this.db.query(
      `select p.id from person p join json_to_recordset($1::json) as given(id uuid, version text)
         on given.id = p.id and given.version = p.xmin::text order by p.id for update of p`,
      [JSON.stringify(given)],
    );
    demand(untouched.length === given.length, 'imports.changed-meanwhile');
  }

  private async belonging(
    plan: Plan,
    categories: Map<string, string>,
    { importId, source }: { importId: string; source: string },
    told: Written,
  ): Promise<void> {
    const memberships = plan.memberships.map(({ id, personId, categoryId, startsOn, endsOn }) => ({
      id,
      person_id: personId,
      category_id: categories.get(categoryId) ?? categoryId,
      starts_on: startsOn,
      ends_on: endsOn,
      import_id: importId,
    }));
    const columns = { ...ofPerson, ...days, import_id: 'uuid' };
    await this.bulk.insert('membership', { ...columns, category_id: 'uuid' }, memberships, told);
    const fees = plan.fees.map(({ id, personId, startsOn, endsOn, amountCents }) => ({
      id,
      person_id: personId,
      starts_on: startsOn,
      ends_on: endsOn,
      amount_cents: amountCents,
      import_id: importId,
      source,
    }));
    const feeColumns = { ...columns, amount_cents: 'int', source: 'text' };
    await this.bulk.insert('fee_coverage', feeColumns, fees, told);
  }

  private async words(plan: Plan, tagIds: Map<string, string>, source: string, told: Written): Promise<void> {
    const consents = plan.consents.map(({ id, personId, given }) => ({
      id,
      person_id: personId,
      kind: 'newsletter',
      given,
      source,
    }));
    const consentColumns = { ...ofPerson, kind: 'text', given: 'boolean', source: 'text' };
    await this.bulk.insert('consent', consentColumns, consents, told);
    const tags = plan.tags.map(({ personId, name }) => ({
      person_id: personId,
      tag_id: tagIds.get(searchable(name)),
    }));
    await this.bulk.insert('person_tag', { person_id: 'uuid', tag_id: 'uuid' }, tags, told);
    const notes = plan.notes.map(({ id, personId, body }) => ({ id, person_id: personId, body }));
    await this.bulk.insert('note', { ...ofPerson, body: 'text' }, notes, told);
  }

  /** Keeps, line by line, whom it concerned and what it did to them. */
  private async trace(
    importId: string,
    plan: Plan,
    categories: Map<string, string>,
    tagIds: Map<string, string>,
    told: Written,
  ): Promise<void> {
    const images = imagesOf(plan, categories, tagIds);
    const drafts = new Map(plan.drafts.map((draft) => [draft.id, draft]));
    const imaged = new Set<string>();
    const rows = plan.lines.map(({ line, personId }) => {
      const first = !imaged.has(personId);
      imaged.add(personId);
      return {
        import_id: importId,
        line,
        person_id: personId,
        action: drafts.get(personId)?.isNew && first ? 'created' : 'updated',
        before: first ? images.get(personId) : null,
      };
    });
    const columns = { import_id: 'uuid', line: 'int', person_id: 'uuid', action: 'text', before: 'jsonb' };
    await this.bulk.insert('member_import_line', columns, rows, told);
  }
}

/** About how many rows a plan writes: what progress is measured against. */
export const rowsOf = ({ drafts, lines, memberships, fees, consents, tags, notes }: Plan): number =>
  [drafts, lines, memberships, fees, consents, tags, notes].reduce((sum, rows) => sum + rows.length, 0);

const textDigest = (text: string): string => createHash('md5').update(text).digest('hex');

function imagesOf(
  plan: Plan,
  categories: Map<string, string>,
  tagIds: Map<string, string>,
): Map<string, LineImage> {
  const images = new Map(plan.drafts.map((draft) => [draft.id, imageOf(draft)]));
  for (const { personId, id, categoryId, startsOn, endsOn } of plan.memberships) {
    const category = categories.get(categoryId) ?? categoryId;
    images.get(personId)?.memberships.push({ id, categoryId: category, startsOn, endsOn });
  }
  for (const { personId, id, before } of plan.consents) images.get(personId)?.consents.push({ id, before });
  for (const { personId, name } of plan.tags)
    images.get(personId)?.tags.push(tagIds.get(searchable(name)) ?? '');
  for (const { personId, id, body } of plan.notes)
    images.get(personId)?.notes.push({ id, text: textDigest(body) });
  return images;
}

/** A created person's fields are not copied: undoing removes them all. */
const imageOf = (draft: Draft): LineImage => ({
  fields: draft.isNew ? {} : draft.changes(),
  memberships: [],
  consents: [],
  tags: [],
  notes: [],
});
