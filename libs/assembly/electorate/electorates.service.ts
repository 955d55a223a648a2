import { currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type Assembly, AssemblyState } from '../assemblies/assemblies.entities.js';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { type ElectorateDates, type Entitlement, type Exclusion, entitlement } from '../rules/electorate.js';
import { type KnownMember, MembershipSource } from './source.js';

/** A member and whether they vote. */
export interface ElectorLineFacts {
  name: string;
  sortName: string;
  entitlement: Entitlement;
}

const DRAWN_UP: readonly AssemblyState[] = [AssemblyState.open, AssemblyState.closed, AssemblyState.filed];

interface ElectorRow {
  id: string;
  name: string;
  sortName: string;
  votes: boolean;
  voices: number;
  exercisedBy: string | null;
  collegeId: string | null;
  reasons: Exclusion[];
}

/** Who votes at an assembly, and why the others do not. */
@Injectable()
export class Electorates {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(MembershipSource) private readonly source: MembershipSource,
  ) {}

  /** The days that decide: that of the assembly, and that of the convocation (today, until it has left). */
  datesOf({ startsAt, convenedAt }: Assembly): ElectorateDates {
    const assemblyOn = this.assemblies.dayOf(startsAt);
    const convokedOn = convenedAt ? this.assemblies.dayOf(convenedAt) : this.assemblies.today();
    return { assemblyOn, convokedOn };
  }

  /** Every member by name with their entitlement: as drawn up at the opening, or as it stands today before that. */
  async lines(assembly: Assembly): Promise<ElectorLineFacts[]> {
    if (DRAWN_UP.includes(assembly.state)) return this.drawnUp(assembly.id);
    const { statutes } = await this.assemblies.statutesOf(assembly);
    const dates = this.datesOf(assembly);
    const members = await this.source.membersOn([dates.assemblyOn, dates.convokedOn]);
    return members.map((member) => lineOf(member, entitlement(statutes, dates, member)));
  }

  /** What the actor may do at an assembly: for themselves first, then for the organisations they vote for. */
  async mine(assembly: Assembly): Promise<ElectorLineFacts[]> {
    const { personId } = currentActor();
    if (!personId) return [];
    const known = await this.source.votersFor(personId);
    if (DRAWN_UP.includes(assembly.state)) {
      const lines = await this.drawnUp(
        assembly.id,
        known.map(({ id }) => id),
      );
      return lines.sort((a, b) => Number(idOf(b) === personId) - Number(idOf(a) === personId));
    }
    const { statutes } = await this.assemblies.statutesOf(assembly);
    const dates = this.datesOf(assembly);
    return known.map((member) => lineOf(member, entitlement(statutes, dates, member)));
  }

  private async drawnUp(assemblyId: string, ids: string[] | null = null): Promise<ElectorLineFacts[]> {
    const rows = await this.db.query<ElectorRow>(
      `select e.person_id as id, p.display_name as name, p.sort_name as "sortName", e.votes, e.voices,
         e.exercised_by as "exercisedBy", e.college_id as "collegeId", e.reasons
       from elector e join person p on p.association_id = e.association_id and p.id = e.person_id
       where e.assembly_id = $1 and ($2::uuid[] is null or e.person_id = any($2)) order by p.sort_name, p.id`,
      [assemblyId, ids],
    );
    return rows.map(({ id, name, sortName, votes, voices, exercisedBy, collegeId, reasons }) => ({
      name,
      sortName,
      entitlement: votes
        ? { votes, memberId: id, voices, collegeId, exercisedBy: exercisedBy ?? id }
        : { votes, memberId: id, reasons },
    }));
  }
}

const lineOf = ({ name, sortName }: KnownMember, found: Entitlement): ElectorLineFacts => ({
  name,
  sortName,
  entitlement: found,
});

const idOf = (line: ElectorLineFacts): string => line.entitlement.memberId;
