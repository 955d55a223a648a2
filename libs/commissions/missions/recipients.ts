import { type Permission, type Role, rolePermissions } from '@etabli/access';
import type { Locale } from '@etabli/kernel';
import { TODAY } from '@etabli/membership';
import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';

/** Somebody a letter can reach. */
export interface Recipient {
  id: string;
  name: string;
  email: string;
  locale: Locale;
}

/** Roles that look after all commissions. */
const keepers = (Object.keys(rolePermissions) as Role[]).filter((role) =>
  (rolePermissions[role] as readonly Permission[]).includes('commissions.write'),
);

const REACHED = `p.id, p.display_name as name, p.email::text, p.locale`;
const REACHABLE = `p.email is not null and p.erased_at is null and p.kind = 'person'`;

/** Whom a call is written to; one statement each. Who leaves the mission is never among them. */
@Injectable()
export class Recipients {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** The deputy of a mission today. */
  deputy(missionId: string): Promise<Recipient[]> {
    return this.db.query<Recipient>(
      `select ${REACHED} from mission_seat s join person p on p.id = s.person_id
       where s.mission_id = $1 and s.kind = 'deputy' and s.in_force @> ${TODAY} and ${REACHABLE}`,
      [missionId],
    );
  }

  /** These people, without those in the mission. */
  among(missionId: string, personIds: readonly string[]): Promise<Recipient[]> {
    return this.db.query<Recipient>(
      `select ${REACHED} from person p where p.id = any($2) and ${REACHABLE} and ${notIn('$1')} order by p.sort_name`,
      [missionId, personIds],
    );
  }

  /** All members, without those in the mission and those asked already. */
  members(missionId: string, asked: readonly string[]): Promise<Recipient[]> {
    return this.db.query<Recipient>(
      `select distinct ${REACHED} from membership m join person p on p.id = m.person_id
       where daterange(m.starts_on, m.ends_on, '[]') @> ${TODAY} and ${REACHABLE}
         and not p.id = any($2) and ${notIn('$1')}`,
      [missionId, asked],
    );
  }

  /** Who looks after commissions today: coordinator, chairs, secretary. */
  keepers(): Promise<Recipient[]> {
    return this.db.query<Recipient>(
      `select distinct ${REACHED} from mandate d join person p on p.id = d.person_id
       where d.role = any($1) and d.in_force @> ${TODAY} and ${REACHABLE}`,
      [keepers],
    );
  }

  /** One person; nobody when no letter reaches them. */
  async person(id: string): Promise<Recipient[]> {
    return this.db.query<Recipient>(`select ${REACHED} from person p where p.id = $1 and ${REACHABLE}`, [id]);
  }

  /** Does the person belong to the association today, as a member or by a mandate? Whoever ends that waits until it is used. */
  async belongs(personId: string): Promise<boolean> {
    const found = await this.db.row(
      `with member as (
         select m.id from membership m join person p on p.id = m.person_id
         where $1 in (p.id, p.representative_id) and daterange(m.starts_on, m.ends_on, '[]') @> ${TODAY} for share of m),
       officer as (select id from mandate where person_id = $1 and in_force @> ${TODAY} for share)
       select id from member union all select id from officer`,
      [personId],
    );
    return found !== null;
  }
}

const notIn = (mission: string): string => `not exists (
  select 1 from mission_seat s where s.mission_id = ${mission} and s.person_id = p.id and s.in_force @> ${TODAY})`;
