import type { IsoDate } from '@etabli/kernel';
import { type ClauseValues, readStatutes, type Statutes } from '@etabli/membership/rules/statutes';
import { Db, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { MemberFacts } from '../rules/electorate.js';

/** A version of the statutes; `id` is null when the association has entered none and law and usage decide alone. */
export interface StatutesInForce {
  id: string | null;
  statutes: Statutes;
}

interface Version {
  id: string;
  effective_from: IsoDate;
  document: Statutes;
}

/** A member with what the rules look at, and the name they are listed by. */
export interface KnownMember extends MemberFacts {
  name: string;
  sortName: string;
}

const FACTS = `
  select p.id, p.kind, p.birth_date::text as "birthDate", p.representative_id as "representativeId",
    p.display_name as name, p.sort_name as "sortName",
    coalesce((select jsonb_agg(jsonb_build_object('start', m.starts_on, 'end', m.ends_on, 'voice', c.voice, 'weight', c.weight,
        'collegeId', c.college_id))
      from membership m join membership_category c on c.association_id = m.association_id and c.id = m.category_id
      where m.association_id = p.association_id and m.person_id = p.id), '[]') as memberships,
    coalesce((select jsonb_agg(jsonb_build_object('start', f.starts_on, 'end', f.ends_on))
      from fee_coverage f where f.association_id = p.association_id and f.person_id = p.id and not exists (
        select 1 from fee_coverage_reversal r
        where r.association_id = f.association_id and r.coverage_id = f.id)), '[]') as paid
  from person p`;

/** What an assembly needs to know of the members and the statutes: one statement each, whatever the number of people. */
@Injectable()
export class MembershipSource {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** The version fixed for an assembly, or else the one in force on a day; nothing entered means law and usage. */
  async statutes(on: IsoDate, fixedId: string | null = null): Promise<StatutesInForce> {
    const versions = (await load('statutes-versions', 'all', () => this.versions())) ?? [];
    const found = fixedId
      ? versions.find(({ id }) => id === fixedId)
      : versions.find(({ effective_from }) => effective_from <= on);
    return {
      id: found?.id ?? null,
      statutes: readStatutes(found?.document ?? { values: {} as ClauseValues }),
    };
  }

  /** Everyone who is a member on one of the days, by name. */
  membersOn(days: IsoDate[]): Promise<KnownMember[]> {
    return this.db.query<KnownMember>(
      `${FACTS} where p.erased_at is null and exists (
         select 1 from membership m, unnest($1::date[]) as day
         where m.association_id = p.association_id and m.person_id = p.id
           and daterange(m.starts_on, m.ends_on, '[]') @> day)
       order by p.sort_name, p.id`,
      [days],
    );
  }

  /** A person and the organisations they vote for, the person first. */
  async votersFor(personId: string): Promise<KnownMember[]> {
    const found = await this.db.query<KnownMember>(
      `${FACTS} where p.id = $1 or (p.representative_id = $1 and p.erased_at is null) order by p.sort_name, p.id`,
      [personId],
    );
    return found.sort((a, b) => Number(b.id === personId) - Number(a.id === personId));
  }

  private async versions(): Promise<Map<string, Version[]>> {
    const rows = await this.db.query<Version>(
      'select id, effective_from::text, document from statutes_version order by effective_from desc',
    );
    return new Map([['all', rows]]);
  }
}
