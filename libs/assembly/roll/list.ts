import type { Db } from '@etabli/platform';
import type { ListedMember } from './situation.js';

/** Writes lines of the list of an assembly, in place of those of the same members: one statement whatever their number. */
export const insertListed = (db: Db, assemblyId: string, listed: ListedMember[]): Promise<unknown> =>
  db.query(
    `insert into elector (assembly_id, person_id, votes, voices, exercised_by, college_id, reasons)
     select $1, line.* from jsonb_to_recordset($2) as line
       ("memberId" uuid, votes boolean, voices integer, "exercisedBy" uuid, "collegeId" text, reasons jsonb)
     on conflict (association_id, assembly_id, person_id) do update
       set votes = excluded.votes, voices = excluded.voices, exercised_by = excluded.exercised_by,
           college_id = excluded.college_id, reasons = excluded.reasons, recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by,
           recorded_under = excluded.recorded_under`,
    [assemblyId, JSON.stringify(listed)],
  );
