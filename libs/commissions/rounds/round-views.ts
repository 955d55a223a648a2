import type { Db } from '@etabli/platform';
import type { RoundView } from '../meetings/sheet.types.js';

/** What was chosen stays out of sight while a round is open, so that nobody follows the others. */
const VOICE = `jsonb_build_object('personId', v.person_id, 'name', p.display_name, 'stance', v.stance,
  'option', case when r.closed_at is not null then v.option end, 'words', v.words, 'settled', v.settled)`;

/** Rounds `r` as they are shown, in the order in which they were opened: one statement. */
export const roundViews = (db: Db, where: string, values: unknown[]): Promise<RoundView[]> =>
  db.query<RoundView>(
    `select r.id, r.commission_id as "commissionId", r.point_id as "pointId", r.method, r.question, r.options,
       r.closes_at as "closesAt", r.closed_at as "closedAt", r.figures,
       exists (select 1 from decision d where d.association_id = r.association_id and d.round_id = r.id) as decided,
       coalesce(jsonb_agg(${VOICE} order by p.sort_name, p.id) filter (where v.person_id is not null), '[]') as voices
     from round r left join round_voice v on v.association_id = r.association_id and v.round_id = r.id
     left join person p on p.association_id = v.association_id and p.id = v.person_id
     where ${where} group by r.association_id, r.id order by r.id`,
    values,
  );
