import type { IsoDate, Period } from '@etabli/kernel';
import { Db, groupBy } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';

/** A membership as the rules of an electorate read it. */
export interface ElectorMembership extends Period {
  voice: 'deliberative' | 'consultative';
  weight: number;
  collegeId: string | null;
}

/** What is known of a person when an electorate is drawn up, with what a roll shows of them. */
export interface ElectorFacts {
  id: string;
  kind: 'person' | 'organisation';
  displayName: string;
  sortName: string;
  memberNumber: string | null;
  email: string | null;
  locale: string;
  birthDate: IsoDate | null;
  representativeId: string | null;
  memberships: ElectorMembership[];
  /** Days covered by fees that were not reversed. */
  paid: Period[];
}

/** Where electorates are drawn from. */
@Injectable()
export class Electors {
  constructor(@Inject(Db) private readonly db: Db) {}

  /**
   * Everyone the association knows, by name, with their memberships and fees: three statements whatever their number.
   * People who were anonymised are nobody any more.
   */
  async source(): Promise<ElectorFacts[]> {
    const people = await this.db.query<Omit<ElectorFacts, 'memberships' | 'paid'>>(
      `select id, kind, display_name as "displayName", sort_name as "sortName", member_number as "memberNumber",
              email, locale, birth_date::text as "birthDate", representative_id as "representativeId"
       from person where erased_at is null order by sort_name, id`,
    );
    const memberships = await this.db.query<ElectorMembership & { personId: string }>(
      `select m.person_id as "personId", m.starts_on::text as start, m.ends_on::text as end, c.voice, c.weight,
              c.college_id as "collegeId"
       from membership m join membership_category c on c.id = m.category_id order by m.starts_on`,
    );
    const fees = await this.db.query<Period & { personId: string }>(
      `select c.person_id as "personId", c.starts_on::text as start, c.ends_on::text as end from fee_coverage c
       where not exists (select 1 from fee_coverage_reversal r where r.coverage_id = c.id) order by c.starts_on`,
    );
    const ids = people.map(({ id }) => id);
    const belonging = groupBy(ids, memberships, (row) => row.personId);
    const paid = groupBy(ids, fees, (row) => row.personId);
    return people.map((person) => ({
      ...person,
      memberships: (belonging.get(person.id) ?? []).map(({ personId: _, ...membership }) => membership),
      paid: (paid.get(person.id) ?? []).map(({ personId: _, ...period }) => period),
    }));
  }
}
