import { type Erased, type Kept, PersonalData, type PersonalDataSource } from '@etabli/membership';
import { Db } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';

/** What somebody reported: it says what the house needs, and stays under no name. */
@Injectable()
export class IncidentsSource implements PersonalDataSource, OnModuleInit {
  readonly section = 'placeIncidents';

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(PersonalData) private readonly data: PersonalData,
  ) {}

  onModuleInit(): void {
    this.data.declare(this);
  }

  copy(personId: string): Promise<unknown> {
    return this.db.query(
      `select i.what, p.name as place, i.dangerous, i.recorded_at as at
       from place_incident i left join place p on p.association_id = i.association_id and p.id = i.place_id
       where i.person_id = $1 order by i.recorded_at`,
      [personId],
    );
  }

  async erase(): Promise<Erased[]> {
    return [];
  }

  async kept(): Promise<Map<string, Kept[]>> {
    return new Map();
  }
}
