import { demand, type Locale } from '@etabli/kernel';
import { Person } from '@etabli/membership';
import { Db, indexBy } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { wordsIn } from '../minutes/words.js';
import { missingFields, type Officer } from '../rules/board-list.js';
import type { BoardOfficer, OfficerDetailInput } from './board.types.js';

interface Detail {
  personId: string;
  profession: string;
  nationality: string;
}

/** Who directs, with what the prefecture asks of them and of nobody else. */
@Injectable()
export class Officers {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Notes what the prefecture asks of an officer. Refuses `board.not-an-officer`: nobody else is asked for it. */
  async describe({ personId, profession, nationality }: OfficerDetailInput): Promise<Person> {
    const person = await this.db.get(Person, personId);
    const held = await this.db.row(
      `select 1 from mandate where person_id = $1 and cancelled_at is null
       and role in ('chair', 'co_chair', 'secretary', 'treasurer', 'board_member') limit 1`,
      [personId],
    );
    demand(held, 'board.not-an-officer', {}, 'personId');
    await this.db.query(
      `insert into officer_detail (person_id, profession, nationality) values ($1, $2, $3)
       on conflict (association_id, person_id) do update
         set profession = excluded.profession, nationality = excluded.nationality,
             recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by, recorded_under = excluded.recorded_under`,
      [personId, profession.trim(), nationality.trim()],
    );
    return person;
  }

  /** Officers with what is known of them: two statements whatever their number. */
  async described(list: Officer[], locale: Locale): Promise<BoardOfficer[]> {
    const ids = list.map(({ personId }) => personId);
    const people = indexBy(await this.db.find(Person, { where: { id: In(ids) } }), ({ id }) => id);
    const details = indexBy(
      await this.db.query<Detail>(
        'select person_id as "personId", profession, nationality from officer_detail where person_id = any($1)',
        [ids],
      ),
      ({ personId }) => personId,
    );
    return list.flatMap(({ personId, standing, offices }) => {
      const person = people.get(personId);
      const [first] = offices;
      if (!person || !first) return [];
      const { profession = '', nationality = '' } = details.get(personId) ?? {};
      const address = addressOf(person);
      const { familyName, givenName } = person;
      return [
        {
          ...{ person, standing, profession, nationality, address },
          office: [...new Set(offices.map(({ role }) => wordsIn(locale).office(role)))].join(', '),
          decidedBy: first.decidedBy,
          since: first.startsOn,
          until: first.endsOn,
          missing: missingFields({ familyName, givenName, profession, nationality, address }),
        },
      ];
    });
  }
}

const addressOf = ({ street, postcode, city, country }: Person): string =>
  street
    ? [street.replace(/\n/g, ', '), `${postcode} ${city}`.trim(), country === 'FR' ? '' : country]
        .filter(Boolean)
        .join(', ')
    : '';
