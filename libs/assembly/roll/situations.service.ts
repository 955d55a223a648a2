import type { Statutes } from '@etabli/membership/rules/statutes';
import { currentAssociation, Db, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Assembly, AssemblyState } from '../assemblies/assemblies.entities.js';
import { Electorates } from '../electorate/electorates.service.js';
import { MembershipSource } from '../electorate/source.js';
import { type Entitlement, entitlement } from '../rules/electorate.js';
import type { ProxyVerdict } from '../rules/proxies.js';
import { rollAt } from '../rules/roll.js';
import {
  electorsOf,
  type ListedMember,
  readSituation,
  type Situation,
  type SituationRow,
  situationColumns,
} from './situation.js';

/** What the rules look at to call the roll, read in as many statements for ten people as for ten thousand. */
@Injectable()
export class Situations {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Electorates) private readonly electorates: Electorates,
    @Inject(MembershipSource) private readonly source: MembershipSource,
  ) {}

  /** The roll's situation: one statement once the list is drawn up; two before, when standing is still read live. */
  async of(assembly: Assembly): Promise<Situation> {
    const [row] = await this.db.query<SituationRow>(
      `select ${situationColumns()} from assembly a
       join statutes_version s on s.association_id = a.association_id and s.id = a.statutes_id where a.id = $1`,
      [assembly.id],
    );
    if (!row) throw new Error('an assembly that was not convened has no roll');
    const situation = readSituation(row, assembly, currentAssociation().timeZone);
    if (assembly.state !== AssemblyState.convened) return situation;
    const listed = await this.drawList(assembly);
    return { ...situation, listed, electors: electorsOf(listed) };
  }

  /** Draws up the list from memberships and fees as they stand now: every member, voting or not. */
  async drawList(assembly: Assembly): Promise<ListedMember[]> {
    const lines = await this.electorates.lines(assembly);
    return lines.map(({ entitlement: standing }) => listedMember(standing));
  }

  /** The lines of one person and of the organisations they vote for, as they would be drawn now. */
  async drawLines(assembly: Assembly, statutes: Statutes, personId: string): Promise<ListedMember[]> {
    const dates = this.electorates.datesOf(assembly);
    const members = await this.source.votersFor(personId);
    return members
      .filter(({ memberships }) => memberships.length > 0)
      .map((member) => listedMember(entitlement(statutes, dates, member)));
  }

  /** Where every proxy of an assembly stands now, by its id; batched within the operation. */
  async verdicts(assemblyId: string): Promise<Map<string, ProxyVerdict>> {
    const found = await load('proxy-verdicts', assemblyId, async ([id = '']) => {
      const situation = await this.of(await this.db.get(Assembly, id));
      const { proxies } = rollAt(situation.now, situation);
      return new Map([[id, new Map(proxies.map((verdict) => [verdict.proxyId, verdict]))]]);
    });
    return found ?? new Map();
  }
}

const listedMember = (standing: Entitlement): ListedMember =>
  standing.votes
    ? {
        memberId: standing.memberId,
        votes: true,
        voices: standing.voices,
        exercisedBy: standing.exercisedBy,
        collegeId: standing.collegeId,
        reasons: [],
      }
    : {
        memberId: standing.memberId,
        votes: false,
        voices: 0,
        exercisedBy: standing.memberId,
        collegeId: null,
        reasons: standing.reasons,
      };
