import type { IsoDate, Period } from '@etabli/kernel';
import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Days } from '../rules/proration.js';
import type { FeePayer, FeeRate } from '../rules/schedule.js';

/** A member as the rules of schedules look at them. */
export interface Payer extends FeePayer {
  personId: string;
  /** With whom they pay; null when for themselves. */
  householdId: string | null;
}

interface Row {
  personId: string;
  householdId: string | null;
  categoryId: string;
  memberships: Period[];
  rate: FeeRate | null;
  called: Days[] | null;
  covered: Period[] | null;
  joiningFeeAsked: boolean;
}

/** Members on a day and all that decides what they are asked for: one statement, however many they are. */
@Injectable()
export class Payers {
  constructor(@Inject(Db) private readonly db: Db) {}

  async on(day: IsoDate, scheduleId: string, personIds: readonly string[] | null): Promise<Payer[]> {
    const rows = await this.db.query<Row>(
      `select m.person_id as "personId", m.category_id as "categoryId", h.household_id as "householdId", r.rate, c.called, f.covered,
         (select json_agg(json_build_object('start', a.starts_on, 'end', a.ends_on)) from membership a
          where a.association_id = m.association_id and a.person_id = m.person_id) as memberships,
         exists (select from due j where j.association_id = m.association_id and j.person_id = m.person_id
           and j.kind = 'joining_fee' and j.withdrawn_at is null) as "joiningFeeAsked"
       from membership m
       join person p on p.association_id = m.association_id and p.id = m.person_id and p.erased_at is null
       left join household_member_now h on h.association_id = m.association_id and h.person_id = m.person_id
       left join lateral (select rate from fee_rate r where r.association_id = m.association_id
         and r.person_id = m.person_id order by r.recorded_at desc, r.id desc limit 1) r on true
       left join lateral (select json_agg(json_build_object('from', d.covers_from, 'to', d.covers_to)) as called
         from due d where d.association_id = m.association_id and d.person_id = m.person_id
         and d.schedule_id = $2 and d.kind = 'membership_fee' and d.withdrawn_at is null) c on true
       left join lateral (select json_agg(json_build_object('start', f.starts_on, 'end', f.ends_on)) as covered
         from fee_coverage f where f.association_id = m.association_id and f.person_id = m.person_id
         and not exists (select from fee_coverage_reversal v
           where v.association_id = f.association_id and v.coverage_id = f.id)) f on true
       where m.starts_on <= $1 and (m.ends_on is null or m.ends_on >= $1)
         and ($3::uuid[] is null or m.person_id = any($3))
       order by p.sort_name, p.id`,
      [day, scheduleId, personIds],
    );
    return rows.map(({ rate, called, covered, ...row }) => ({
      ...row,
      rate: rate ?? 'full',
      called: called ?? [],
      covered: covered ?? [],
    }));
  }
}
