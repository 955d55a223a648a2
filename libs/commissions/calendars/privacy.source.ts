import { type Erased, type Kept, PersonalData, type PersonalDataSource } from '@etabli/membership';
import { Db, inViewersWords } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';

const words = {
  fr: 'adresses de calendriers, qui ne mènent plus nulle part',
  en: 'calendar addresses, which lead nowhere any more',
};

/** Calendar addresses in what is known of people: they are told, and taken back with the rest. */
@Injectable()
export class CalendarsSource implements PersonalDataSource, OnModuleInit {
  readonly section = 'calendars';

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(PersonalData) private readonly data: PersonalData,
  ) {}

  onModuleInit(): void {
    this.data.declare(this);
  }

  async copy(personId: string): Promise<unknown> {
    return this.db.query(
      `select c.name as commission, l.recorded_at as "madeAt", l.revoked_at as "takenBackAt" from calendar_link l
       left join commission c on c.association_id = l.association_id and c.id = l.commission_id
       where l.person_id = $1 order by l.recorded_at`,
      [personId],
    );
  }

  async erase(personId: string): Promise<Erased[]> {
    const revoked = await this.db.row<{ count: number }>(
      `with gone as (update calendar_link set revoked_at = clock_timestamp()
         where person_id = $1 and revoked_at is null returning 1)
       select count(*)::int as count from gone`,
      [personId],
    );
    const count = revoked?.count ?? 0;
    return count > 0 ? [{ code: 'calendars', what: inViewersWords(words), count }] : [];
  }

  async kept(): Promise<Map<string, Kept[]>> {
    return new Map();
  }
}
