import { authorize } from '@etabli/access';
import { demand, newId } from '@etabli/kernel';
import { currentActor, currentAssociation, Db, Files, type StoredFile } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Person } from '../people/people.entities.js';
import { peoplePolicy } from '../people/people.policy.js';
import { currentToday } from '../today.js';
import { PersonalData } from './sources.js';

/** Copies of all that is known of a person (right of access and portability: GDPR, art. 15 and 20). */
@Injectable()
export class Copies {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Files) private readonly files: Files,
    @Inject(PersonalData) private readonly data: PersonalData,
  ) {}

  /** The viewer's own data as a JSON file only they can read. Refuses `access.no-association`. */
  mine(): Promise<StoredFile> {
    const { personId } = currentActor();
    demand(personId, 'access.no-association');
    return this.of(personId);
  }

  /** Everything known of a person, as a JSON file only who asked can read; the story says that it was made. */
  async of(personId: string): Promise<StoredFile> {
    const person = await this.db.get(Person, personId);
    authorize(peoplePolicy.export(currentActor(), person));
    const { name } = currentAssociation();
    const copy: Record<string, unknown> = { association: name, madeAt: new Date().toISOString() };
    for (const source of this.data.sources) copy[source.section] = await source.copy(personId);
    const file = await this.files.keep({
      name: `${person.displayName} ${currentToday()}.json`,
      bytes: new TextEncoder().encode(`${JSON.stringify(copy, null, 2)}\n`),
      mediaType: 'application/json',
      readableWith: null,
    });
    await this.db.query('insert into data_export (id, person_id, file_id) values ($1, $2, $3)', [
      newId(),
      personId,
      file.id,
    ]);
    return file;
  }
}
