import { authorize } from '@etabli/access';
import { demand } from '@etabli/kernel';
import { currentActor, Db, load, type PageOf } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
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
  ) {}

  /** People of the association, filtered and sorted by the database: two statements whatever their number. */
  async list(page: PeoplePageInput): Promise<PageOf<Person>> {
    const { where, values, order } = peopleQuery(page);
    const limits = `limit $${values.length + 1} offset $${values.length + 2}`;
    const found = await this.db.query<{ id: string; total: string }>(
      `select p.id, count(*) over () as total from person p ${where} order by ${order} ${limits}`,
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
      const people = await this.db.find(Person, { where: { id: In([...ids]) } });
      return new Map(people.map((person) => [person.id, person]));
    });
  }

  /** A person by id. Refuses `not-found`. */
  get(id: string): Promise<Person> {
    return this.db.get(Person, id);
  }

  /** Notes a new person. Refuses `people.name-missing`, `people.representative`, `people.member-number-taken`. */
  async register(input: PersonInput): Promise<Person> {
    const person = await this.db.add(Person, clean(input));
    await this.changes.note(person.id, 'registered', {});
    return person;
  }

  /** Corrects what is known of a person; the page keeps what it was before. */
  async correct(id: string, input: PersonInput): Promise<Person> {
    const before = await this.db.get(Person, id, { lock: true });
    authorize(peoplePolicy.correct(currentActor(), before));
    const after = await this.db.change(Person, id, clean(input));
    await this.changes.noteDifference(before, after);
    return after;
  }
}

/** Trimmed text, empty contact details as none, and the checks that concern several fields at once. */
function clean(input: PersonInput): Partial<Person> {
  const trimmed = Object.fromEntries(
    Object.entries(input)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value]),
  ) as Partial<Person>;
  for (const key of ['email', 'phone', 'memberNumber', 'birthDate'] as const) {
    if (trimmed[key] === '') trimmed[key] = null;
  }
  if (trimmed.kind === PersonKind.organisation) {
    demand(trimmed.organisationName, 'people.name-missing', {}, 'organisationName');
  }
  if (trimmed.kind === PersonKind.person) {
    demand(trimmed.familyName || trimmed.givenName, 'people.name-missing', {}, 'familyName');
  }
  return trimmed;
}
