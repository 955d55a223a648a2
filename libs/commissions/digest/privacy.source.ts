import { type Erased, type Kept, PersonalData, type PersonalDataSource } from '@etabli/membership';
import { Db } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';

const copySql = `
  select jsonb_build_object(
    'chosen', (select jsonb_build_object('rhythm', rhythm, 'weekday', weekday, 'on', recorded_at)
      from digest_rhythm where person_id = $1),
    'sent', (select coalesce(jsonb_agg(jsonb_build_object('on', g.day, 'answers', (
        select coalesce(jsonb_agg(jsonb_build_object('answer', l.answer, 'on', l.used_at) order by l.used_at), '[]')
        from digest_link l where l.digest_id = g.id and l.used_at is not null)) order by g.day), '[]')
      from digest g where g.person_id = $1)
  ) as data`;

/** The part of digests in what is known of people: what they chose, what was sent, what they answered. Their links lead nowhere once they are forgotten. */
@Injectable()
export class DigestSource implements PersonalDataSource, OnModuleInit {
  readonly section = 'digests';

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(PersonalData) private readonly data: PersonalData,
  ) {}

  onModuleInit(): void {
    this.data.declare(this);
  }

  async copy(personId: string): Promise<unknown> {
    return (await this.db.row<{ data: unknown }>(copySql, [personId]))?.data ?? null;
  }

  async erase(): Promise<Erased[]> {
    return [];
  }

  async kept(): Promise<Map<string, Kept[]>> {
    return new Map();
  }
}
