import { newId } from '@etabli/kernel';
import { currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Person } from './people.entities.js';

const watched = [
  'kind',
  'givenName',
  'familyName',
  'organisationName',
  'representativeId',
  'memberNumber',
  'email',
  'phone',
  'street',
  'postcode',
  'city',
  'country',
  'birthDate',
  'custom',
] as const satisfies readonly (keyof Person)[];

/** What happened to a person's page: who changed what, when, from what to what. */
@Injectable()
export class PersonChanges {
  constructor(@Inject(Db) private readonly db: Db) {}

  async note(personId: string, kind: string, changes: Record<string, unknown>): Promise<void> {
    currentActor();
    await this.db.query('insert into person_change (id, person_id, kind, changes) values ($1, $2, $3, $4)', [
      newId(),
      personId,
      kind,
      changes,
    ]);
  }

  /** Notes every watched field that differs; nothing when nothing does. */
  async noteDifference(before: Person, after: Person): Promise<void> {
    const changes = Object.fromEntries(
      watched
        .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
        .map((key) => [key, { from: before[key], to: after[key] }]),
    );
    if (Object.keys(changes).length > 0) await this.note(after.id, 'corrected', changes);
  }
}
