import { type Erased, type Kept, PersonalData, type PersonalDataSource } from '@etabli/membership';
import { Db } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';

/** The part of places lent and taken in what is known of people; it goes with the allocations under it. */
@Injectable()
export class ReleasesSource implements PersonalDataSource, OnModuleInit {
  readonly section = 'releases';

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(PersonalData) private readonly data: PersonalData,
  ) {}

  onModuleInit(): void {
    this.data.declare(this);
  }

  async copy(personId: string): Promise<unknown> {
    const lent = await this.db.query(
      `select p.name as place, r.starts_on::text as from, r.ends_on::text as until, r.week, r.back_from::text as "backFrom"
       from desk_release r
       join occupancy o on o.association_id = r.association_id and o.id = r.allocation_id
       join place p on p.association_id = o.association_id and p.id = o.place_id
       where o.person_id = $1 order by r.starts_on`,
      [personId],
    );
    const taken = await this.db.query(
      `select p.name as place, t.on_day::text as "onDay", t.half, t.given_back_at as "givenBackAt"
       from desk_taking t
       join occupancy o on o.association_id = t.association_id and o.id = t.allocation_id
       join place p on p.association_id = o.association_id and p.id = o.place_id
       where t.person_id = $1 order by t.on_day, t.half`,
      [personId],
    );
    return { lent, taken };
  }

  async erase(): Promise<Erased[]> {
    return [];
  }

  async kept(): Promise<Map<string, Kept[]>> {
    return new Map();
  }
}
