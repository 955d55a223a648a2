import type { IsoDate, Locale } from '@etabli/kernel';
import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';

/** Someone to call to an assembly, and how to reach them. */
export interface Called {
  id: string;
  name: string;
  /** Their own address, or that of who represents an organisation. */
  email: string | null;
  locale: Locale;
  /** As an envelope is written, below the name. */
  address: string[];
  memberNumber: string | null;
  category: string | null;
}

interface Row extends Omit<Called, 'address'> {
  careOf: string | null;
  street: string;
  town: string;
  country: string;
}

const REACHED = `
  select p.id, p.display_name as name, coalesce(p.email, r.email)::text as email, p.locale,
    r.display_name as "careOf", p.street, btrim(p.postcode || ' ' || p.city) as town, p.country,
    p.member_number as "memberNumber",
    (select c.name from membership m join membership_category c on c.association_id = m.association_id and c.id = m.category_id
     where m.association_id = p.association_id and m.person_id = p.id order by m.starts_on desc limit 1) as category
  from person p left join person r on r.association_id = p.association_id and r.id = p.representative_id`;

/**
 * Everyone is called: who is a member on one of the days, voting or not, and the auditors of accounts. To leave one out is the
 * gravest fault of a convocation.
 */
const DUE = `p.erased_at is null and (
  exists (select 1 from membership m, unnest($1::date[]) as day where m.association_id = p.association_id
    and m.person_id = p.id and daterange(m.starts_on, m.ends_on, '[]') @> day)
  or exists (select 1 from mandate d, unnest($1::date[]) as day where d.association_id = p.association_id
    and d.person_id = p.id and d.role = 'auditor' and d.in_force @> day))`;

/** Who must be called, one statement whatever their number. */
@Injectable()
export class CalledPeople {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Those due a convocation and not called yet, by name. */
  async missing(assemblyId: string, days: IsoDate[]): Promise<Called[]> {
    const rows = await this.db.query<Row>(
      `${REACHED} where ${DUE} and not exists (select 1 from convocation v where v.association_id = p.association_id
         and v.person_id = p.id and v.assembly_id = $2) order by p.sort_name, p.id`,
      [days, assemblyId],
    );
    return rows.map(calledOf);
  }

  /** Those due a convocation on one of the days who were not told that the minutes are published, by name. */
  async untold(assemblyId: string, days: IsoDate[]): Promise<Called[]> {
    const rows = await this.db.query<Row>(
      `${REACHED} where ${DUE} and not exists (select 1 from minutes_notice n where n.association_id = p.association_id
         and n.person_id = p.id and n.assembly_id = $2) order by p.sort_name, p.id`,
      [days, assemblyId],
    );
    return rows.map(calledOf);
  }

  /** People by id, by name. */
  async some(ids: string[]): Promise<Called[]> {
    const rows = await this.db.query<Row>(`${REACHED} where p.id = any($1) order by p.sort_name, p.id`, [
      ids,
    ]);
    return rows.map(calledOf);
  }
}

const calledOf = ({ careOf, street, town, country, ...row }: Row): Called => ({
  ...row,
  address: [careOf, ...street.split('\n'), town, country === 'FR' ? null : country].filter(
    (line): line is string => Boolean(line),
  ),
});
