import { authorize } from '@etabli/access';
import { demand, type Locale } from '@etabli/kernel';
import { currentActor, currentAssociation, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { PersonChanges } from '../people/changes.js';
import { Person, PersonKind } from '../people/people.entities.js';
import { peoplePolicy } from '../people/people.policy.js';
import { TODAY } from '../today.js';
import type { ErasureReport } from './privacy.entities.js';
import { PersonalData } from './sources.js';
import { words } from './words.js';

/** Erasure (GDPR, art. 17): the person becomes nobody; what the law asks to keep stays, and the report says so. */
@Injectable()
export class Erasure {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(PersonalData) private readonly data: PersonalData,
    @Inject(PersonChanges) private readonly changes: PersonChanges,
  ) {}

  /**
   * Anonymises a person, everywhere in the house. Refuses `people.erased`, `erasure.in-force` (a membership or mandate runs
   * or is to come: end it first) and `erasure.represents` (an organisation would lose its voice).
   */
  async erase(personId: string): Promise<ErasureReport> {
    const person = await this.db.get(Person, personId, { lock: true });
    authorize(peoplePolicy.erase(currentActor(), person));
    await this.demandFree(person);
    const erased = [];
    for (const source of this.data.sources) erased.push(...(await source.erase(personId)));
    const nobody = await this.db.change(
      Person,
      personId,
      anonymous(person.kind, currentAssociation().locale),
    );
    await this.changes.note(personId, 'erased', {});
    const kept = (await this.data.kept([personId])).get(personId) ?? [];
    return { person: nobody, erased, kept };
  }

  private async demandFree({ id }: Person): Promise<void> {
    const running = await this.db.row(
      `select 1 from membership where person_id = $1 and (ends_on is null or ends_on >= ${TODAY})
       union all
       select 1 from mandate where person_id = $1 and cancelled_at is null and (ends_on is null or ends_on >= ${TODAY})`,
      [id],
    );
    demand(!running, 'erasure.in-force');
    const represented = await this.db.findOne(Person, {
      where: { representativeId: id, erasedAt: IsNull() },
    });
    demand(!represented, 'erasure.represents', { organisation: represented?.displayName ?? '' });
  }
}

/** What is left of a page. */
function anonymous(kind: PersonKind, locale: Locale): Partial<Person> {
  const isPerson = kind === PersonKind.person;
  return {
    givenName: '',
    familyName: isPerson ? words('name.person', locale) : '',
    organisationName: isPerson ? '' : words('name.organisation', locale),
    representativeId: null,
    memberNumber: null,
    email: null,
    phone: null,
    street: '',
    postcode: '',
    city: '',
    birthDate: null,
    custom: {},
    erasedAt: new Date(),
  };
}
