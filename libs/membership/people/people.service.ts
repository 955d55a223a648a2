import { authorize } from '@etabli/access';
import { demand, Refusal } from '@etabli/kernel';
import { currentActor, Db, load, type PageOf } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Any, In, IsNull } from 'typeorm';
import { CustomFields } from '../fields/fields.service.js';
import { PersonChanges } from './changes.js';
import { Person, PersonKind } from './people.entities.js';
import type { PeoplePageInput, PersonInput } from './people.inputs.js';
import { peopleQuery } from './people.list.js';
import { peoplePolicy } from './people.policy.js';

@Injectable()
export class People {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(PersonChanges) private readonly changes: PersonChanges,
    @Inject(CustomFields) private readonly fields: CustomFields,
  ) {}

  /** People of the association, filtered and sorted by the database: two statements whatever their number. */
  async list(page: PeoplePageInput): Promise<PageOf<Person>> {
    const { where, values, order } = peopleQuery(page);
    const limits = `limit $${values.length + 1} offset $${values.length + 2}`;
    const total = where ? 'count(*) over ()' : '(select count(*) from person)';
    const found = await this.db.query<{ id: string; total: string }>(
      `select p.id, ${total} as total from person p ${where} order by ${order} ${limits}`,
      [...values, page.limit, page.offset],
    );
    const people = await this.db.find(Person, { where: { id: In(found.map(({ id }) => id)) } });
    const byId = new Map(people.map((person) => [person.id, person]));
    return {
      items: found.map(({ id }) => byId.get(id)).filter((person) => person !== undefined),
      total: Number(found[0]?.total ?? 0),
    };
  }

  /** A person by id, batched; null when there is none. */
  byId(id: string): Promise<Person | null> {
    return load('person', id, async (ids) => {
      const people = await this.db.find(Person, { where: { id: Any([...ids]) } });
      return new Map(people.map((person) => [person.id, person]));
    });
  }

  /** A person by id. Refuses `not-found`. */
  get(id: string): Promise<Person> {
    return this.db.get(Person, id);
  }

  /**
   * Notes a new person. Refuses `people.name-missing`, `people.representative`, `people.member-number-taken`, and custom
   * values that do not fit their field.
   */
  async register(input: PersonInput): Promise<Person> {
    const values = clean({ kind: PersonKind.person, ...input });
    await this.demandRepresentative(values.representativeId);
    const custom = await this.fields.merge({}, input.custom ?? {});
    const person = await this.db.add(Person, { ...values, custom });
    await this.changes.note(person.id, 'registered', {});
    return person;
  }

  /**
   * Corrects what is known of a person; the page keeps what it was before. A person corrects their own page, except what
   * only those who keep the members may change. Refuses as `register` does, and `people.keepers-only`.
   */
  async correct(id: string, input: PersonInput): Promise<Person> {
    const before = await this.db.get(Person, id, { lock: true });
    authorize(peoplePolicy.correct(currentActor(), before));
    const values = clean({ kind: before.kind, ...input });
    demandKeeperFor(before, values);
    if (values.representativeId !== before.representativeId) {
      await this.demandRepresentative(values.representativeId);
    }
    const custom = input.custom ? await this.fields.merge(before.custom, input.custom) : before.custom;
    const after = await this.db.change(Person, id, { ...values, custom });
    await this.changes.noteDifference(before, after);
    return after;
  }

  /** An organisation is represented by a person of the association, not by another organisation. */
  private async demandRepresentative(id: string | null | undefined): Promise<void> {
    if (!id) return;
    const person = await this.db.findOne(Person, {
      where: { id, kind: PersonKind.person, erasedAt: IsNull() },
    });
    demand(person, 'people.representative', {}, 'representativeId');
  }
}

/** Refuses that a person changes on their own page what the association gave them. */
function demandKeeperFor(before: Person, values: Partial<Person>): void {
  if (peoplePolicy.keep(currentActor(), before) === true) return;
  for (const field of ['kind', 'memberNumber', 'representativeId'] as const) {
    if (values[field] !== undefined && values[field] !== before[field]) {
      throw new Refusal('people.keepers-only', {}, field);
    }
  }
}

/** Trimmed text, empty contact details as none, and the checks that concern several fields at once. */
function clean({ custom: _, ...input }: PersonInput): Partial<Person> {
  const trimmed = Object.fromEntries(
    Object.entries(input)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value]),
  ) as Partial<Person>;
  for (const key of ['email', 'phone', 'memberNumber', 'birthDate', 'representativeId'] as const) {
    if (trimmed[key] === '') trimmed[key] = null;
  }
  const field = trimmed.kind === PersonKind.organisation ? 'organisationName' : 'familyName';
  const emptied = trimmed[field] === '' && (field === 'organisationName' || trimmed.givenName === '');
  demand(!emptied, 'people.name-missing', {}, field);
  return trimmed;
}
