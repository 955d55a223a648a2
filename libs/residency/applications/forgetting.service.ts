import type { IsoDate } from '@etabli/kernel';
import {
  type Erased,
  type Kept,
  type OverduePapers,
  PersonalData,
  type PersonalDataSource,
} from '@etabli/membership';
import { Db, inViewersWords } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ENDED_MONTHS, UNCONFIRMED_DAYS } from './retention.js';

/** What is still readable, with the last thing noted of it. */
const LAST = `select a.id, coalesce(last.kind, '') as kind, coalesce(last.at, a.recorded_at) as at
  from application a
  left join lateral (select s.kind, s.recorded_at as at from application_step s where s.association_id = a.association_id
    and s.application_id = a.id and s.kind <> 'skipped' order by s.number desc limit 1) last on true
  where a.erased_at is null`;
const WAITS = `kind in ('confirmed', 'resumed', 'readmitted')`;

const words = {
  fr: { erased: 'demandes de place', overdue: 'Demandes de place sans nouvelles depuis deux ans' },
  en: { erased: 'applications for a place', overdue: 'Applications for a place without news for two years' },
};

/** How long applications are kept, and what becomes of them: the order stays, under no name. */
@Injectable()
export class Forgetting implements PersonalDataSource, OnModuleInit {
  readonly section = 'applications';

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(PersonalData) private readonly data: PersonalData,
  ) {}

  onModuleInit(): void {
    this.data.declare(this);
  }

  /** Erases what nobody confirmed within a week, and what came to nothing, or to a place, as long ago as the house says. */
  async forgetPast(): Promise<void> {
    await this.db.query(
      `select forget_applications(array(select id from (${LAST}) known
         where (kind = '' and at < clock_timestamp() - make_interval(days => $1))
           or (kind <> '' and not ${WAITS} and at < clock_timestamp() - make_interval(months =>
             coalesce((select forget_months from waiting_list), $2)))))`,
      [UNCONFIRMED_DAYS, ENDED_MONTHS],
    );
  }

  copy(personId: string): Promise<unknown> {
    return this.db.query(
      `select applied_on::text as "appliedOn", kind, area_hundredths as "areaHundredths", features, week,
         starts_on::text as "startsOn", budget_cents as "budgetCents", activity, motivation, email, phone,
         consent_at as "consentAt",
         (select jsonb_agg(jsonb_build_object('kind', s.kind, 'reason', s.reason, 'at', s.recorded_at) order by s.number)
          from application_step s where s.association_id = a.association_id and s.application_id = a.id) as steps
       from application a where person_id = $1 and erased_at is null order by recorded_at`,
      [personId],
    );
  }

  async erase(personId: string): Promise<Erased[]> {
    const row = await this.db.row<{ count: number }>(
      'select forget_applications(array(select id from application where person_id = $1)) as count',
      [personId],
    );
    const count = row?.count ?? 0;
    return count > 0 ? [{ code: 'applications', what: inViewersWords(words).erased, count }] : [];
  }

  async kept(): Promise<Map<string, Kept[]>> {
    return new Map();
  }

  /** Who still waits without a sign for two years: somebody should ask them. */
  async overdue(_today: IsoDate): Promise<OverduePapers[]> {
    const row = await this.db.row<{ count: number; since: IsoDate | null }>(
      `select count(*)::int as count, min(at)::date::text as since from (${LAST}) known
       where ${WAITS} and at < clock_timestamp() - make_interval(months => $1)`,
      [ENDED_MONTHS],
    );
    if (!row?.since) return [];
    return [
      {
        kind: 'applications',
        what: inViewersWords(words).overdue,
        count: row.count,
        since: row.since,
      },
    ];
  }
}
