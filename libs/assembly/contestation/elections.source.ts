import { boardRoles } from '@etabli/access';
import { addDays, ageOn, type IsoDate, type Period } from '@etabli/kernel';
import type { Statutes } from '@etabli/membership/rules/statutes';
import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { collegeOf } from '../elections/colleges/college-sql.js';
import { isOfBoard } from '../elections/terms.service.js';
import { type Received, seatedBeyond } from '../rules/candidacies.js';
import { collegeName } from '../rules/college-elections.js';
import type { CandidacyFact, ContestationFacts, ElectionFact } from '../rules/contestation/facts.js';
import { termsInARow } from '../rules/elections.js';

interface StoodRow {
  candidateId: string;
  received: Received;
  at: string;
  withdrawnAt: string | null;
  guardiansConsent: boolean;
  birthDate: IsoDate | null;
  isMember: boolean;
  collegeId: string | null;
  held: Period[];
}

/** Elections with everyone who stood; of mandates only those begun before the day, which leaves out what the assembly gave. */
const ELECTIONS = `
  select e.agenda_item_id as "itemId", e.office, e.college_id as "collegeId", e.candidacies_until as until, coalesce((
    select jsonb_agg(jsonb_build_object('candidateId', c.person_id, 'received', c.received, 'at', c.at,
      'withdrawnAt', w.at, 'guardiansConsent', c.guardians_consent, 'birthDate', p.birth_date,
      'isMember', exists (select 1 from membership m where m.association_id = c.association_id
        and m.person_id = c.person_id and daterange(m.starts_on, m.ends_on, '[]') @> $2::date),
      'collegeId', ${collegeOf('c', 'c.person_id', '$2::date')},
      'held', coalesce((select jsonb_agg(jsonb_build_object('start', t.starts_on, 'end', t.ends_on)) from mandate t
        where t.association_id = c.association_id and t.person_id = c.person_id and t.role = e.office
          and t.cancelled_at is null and t.starts_on < $2::date), '[]')) order by c.at, c.id)
    from candidacy c
    join person p on p.association_id = c.association_id and p.id = c.person_id
    left join candidacy_withdrawal w on w.association_id = c.association_id and w.candidacy_id = c.id
    where c.association_id = e.association_id and c.agenda_item_id = e.agenda_item_id), '[]') as candidacies
  from election e where e.assembly_id = $1`;

/** Nobody until every election of the board that was decided has its mandates entered. */
const BOARD = `
  select distinct m.person_id as id from mandate m
  where m.role = any($2) and m.in_force @> $3::date
    and exists (select 1 from election e join election_entry n on n.association_id = e.association_id
      and n.agenda_item_id = e.agenda_item_id where e.assembly_id = $1 and e.office = any($2))
    and not exists (select 1 from election e join vote v on v.association_id = e.association_id
      and v.agenda_item_id = e.agenda_item_id and v.proclaimed_at is not null and v.cancelled_at is null
      left join election_entry n on n.association_id = e.association_id and n.agenda_item_id = e.agenda_item_id
      where e.assembly_id = $1 and e.office = any($2) and n.agenda_item_id is null)
  order by 1`;

/** What elections of an assembly may be attacked on: who stood and whether they could, and the board that came of it. */
@Injectable()
export class ElectionFacts {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Under the statutes that the assembly is held by: the names of colleges are theirs. */
  async of(
    assemblyId: string,
    day: IsoDate,
    statutes: Statutes,
  ): Promise<Pick<ContestationFacts, 'elections' | 'board'>> {
    const rows = await this.db.query<{
      itemId: string;
      office: string;
      collegeId: string | null;
      until: Date | null;
      candidacies: StoodRow[];
    }>(ELECTIONS, [assemblyId, day]);
    if (rows.length === 0) return { elections: [], board: null };
    const board = await this.db.query<{ id: string }>(BOARD, [assemblyId, boardRoles, addDays(day, 1)]);
    const elections = rows.map(({ itemId, office, collegeId, until, candidacies }): ElectionFact => {
      const name = collegeName(statutes, collegeId);
      return {
        ...{ itemId, until, onBoard: isOfBoard(office) },
        candidacies: candidacies.map(({ collegeId: own, ...row }) => ({
          ...candidacyFact(row, day),
          college: name === null ? null : { name, own: own === collegeId },
        })),
      };
    });
    return { elections, board: board.length > 0 ? board.map(({ id }) => id) : null };
  }
}

const candidacyFact = (
  { at, withdrawnAt, birthDate, held, ...row }: Omit<StoodRow, 'collegeId'>,
  day: IsoDate,
): CandidacyFact => ({
  ...row,
  at: new Date(at),
  withdrawnAt: withdrawnAt ? new Date(withdrawnAt) : null,
  age: birthDate ? ageOn(birthDate, day) : null,
  termsInARow: termsInARow(held, day),
  seatedUntil: seatedBeyond(held, day),
});
