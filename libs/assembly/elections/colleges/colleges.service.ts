import { boardRoles } from '@etabli/access';
import { demand, type IsoDate, type Period } from '@etabli/kernel';
import { termsOf } from '@etabli/membership/rules/statutes';
import { currentAssociation, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Assembly } from '../../assemblies/assemblies.entities.js';
import { Assemblies } from '../../assemblies/assemblies.service.js';
import { seatedBeyond } from '../../rules/candidacies.js';
import { type CollegeSeats, collegeName, keptSeats, seatsToFill } from '../../rules/college-elections.js';
import type { Election } from '../elections.entities.js';
import { Elections } from '../elections.service.js';
import { wordsIn } from '../words.js';
import { collegeOf } from './college-sql.js';
import type { ElectingCollege } from './colleges.types.js';

/** Terms on the board that have begun, by person, with the college of each. */
const HELD = `
  select ${collegeOf('m', 'm.person_id', '$2::date')} as "collegeId",
    jsonb_agg(jsonb_build_object('start', m.starts_on, 'end', m.ends_on)) as held
  from mandate m where m.role = any($1) and m.cancelled_at is null
  group by m.association_id, m.person_id`;

/** The elections by which each college fills the seats that the statutes keep for it. */
@Injectable()
export class CollegeElections {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(Elections) private readonly elections: Elections,
  ) {}

  /** The college that holds an election alone, as the statutes of its assembly name it; null for one of the whole assembly. */
  async of({ assemblyId, collegeId }: Election): Promise<ElectingCollege | null> {
    if (collegeId === null) return null;
    const assembly = await this.assemblies.byId(assemblyId);
    if (!assembly) return null;
    const { statutes } = await this.assemblies.statutesOf(assembly);
    return { id: collegeId, name: collegeName(statutes, collegeId) ?? collegeId };
  }

  /** Every college that the statutes keep seats for, whoever holds them now. */
  async kept(assembly: Assembly): Promise<CollegeSeats[]> {
    const { statutes } = await this.assemblies.statutesOf(assembly);
    return keptSeats(statutes);
  }

  /** The elections that the agenda lacks: a college with seats to fill, and no election of its own. */
  async lacking(assembly: Assembly): Promise<CollegeSeats[]> {
    const { statutes } = await this.assemblies.statutesOf(assembly);
    if (keptSeats(statutes).length === 0) return [];
    const day = this.assemblies.dayOf(assembly.startsAt);
    const planned = await this.db.query<{ collegeId: string }>(
      `select n.college_id as "collegeId" from election n
       join agenda_item i on i.association_id = n.association_id and i.id = n.agenda_item_id
       where n.assembly_id = $1 and n.college_id is not null and i.withdrawn_at is null`,
      [assembly.id],
    );
    const there = new Set(planned.map(({ collegeId }) => collegeId));
    return seatsToFill(statutes, await this.staying(day)).filter(({ collegeId }) => !there.has(collegeId));
  }

  /**
   * Puts on the agenda the elections that it lacks, in the order of the statutes. Refuses `election.no-college-seats`,
   * `election.colleges-all-there`, and what `Elections.add` refuses.
   */
  async add(assemblyId: string): Promise<Assembly> {
    const assembly = await this.assemblies.lock(assemblyId);
    const { statutes } = await this.assemblies.statutesOf(assembly);
    demand(termsOf(statutes)['board.college_seats'], 'election.no-college-seats');
    const lacking = await this.lacking(assembly);
    demand(lacking.length > 0, 'election.colleges-all-there');
    const words = wordsIn(currentAssociation().locale);
    for (const { collegeId, name, seats } of lacking) {
      await this.elections.add(assemblyId, {
        title: words.collegeTitle({ college: name }),
        text: words.collegeText({ college: name, seats }),
        ...{ office: 'board_member', collegeId, seats },
        method: this.elections.methodFor(statutes, { seats, aloud: false }),
      });
    }
    return this.assemblies.get(assemblyId);
  }

  /** The colleges of those whose seats on the board do not come up at an assembly of that day. */
  private async staying(day: IsoDate): Promise<(string | null)[]> {
    const rows = await this.db.query<{ collegeId: string | null; held: Period[] }>(HELD, [boardRoles, day]);
    return rows.flatMap(({ collegeId, held }) => (seatedBeyond(held, day) ? [collegeId] : []));
  }
}
