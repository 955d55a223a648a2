import { boardRoles, type MandateRole } from '@etabli/access';
import { civilDate, demand, type IsoDate } from '@etabli/kernel';
import { termsOf } from '@etabli/membership/rules/statutes';
import { currentAssociation, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Assembly } from '../assemblies/assemblies.entities.js';
import { demandPeople } from '../roll/names.js';
import { Situations } from '../roll/situations.service.js';
import { insideAt } from '../rules/attendance.js';
import { type ChairCandidate, chairFor, type Ground, groundsFor } from '../rules/chairing.js';
import { Sittings } from '../sitting/sittings.service.js';
import { Chairing, type ChairProposal, type HandOverChairInput } from './chairing.types.js';

interface OfficeRow {
  personId: string;
  role: MandateRole;
  birthDate: IsoDate | null;
}

/** Who is to chair, as asked: the ground and the reason matter only for a substitute. */
export interface Taking {
  personId: string;
  ground: Ground | null;
  reason: string;
}

/** The chair of a sitting: proposed by the statutes, taken, handed over. */
@Injectable()
export class Chairings {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Sittings) private readonly sittings: Sittings,
    @Inject(Situations) private readonly situations: Situations,
  ) {}

  /** Who should chair (statutes: chair.fallback): at the opening, or instead of who chairs now. */
  async proposal(assembly: Assembly): Promise<ChairProposal> {
    const { statutes, attendance, now } = await this.situations.of(assembly);
    const inside = insideAt(now, attendance);
    const candidates = (await this.board(assembly)).map(
      ({ personId, role, birthDate }): ChairCandidate => ({
        ...{ personId, birthDate, office: officeOf(role) },
        isPresent: inside.has(personId),
      }),
    );
    const besides = assembly.chairId ? [assembly.chairId] : [];
    return {
      ...chairFor(statutes, candidates, besides),
      byOffice: candidates.filter(({ office }) => office !== 'other').map(({ personId }) => personId),
      fallbacks: termsOf(statutes)['chair.fallback'],
    };
  }

  /**
   * Notes that someone takes the chair. Whoever holds it by office needs no reason; a substitute needs one, and a ground that
   * the statutes name. Refuses `chair.ground-needed`, `chair.ground-not-theirs` and `chair.reason-needed`, save where nobody
   * presides by office: there the assembly chooses.
   */
  async take(assembly: Assembly, { personId, ground, reason }: Taking): Promise<void> {
    const board = await this.board(assembly);
    const role = board.find((one) => one.personId === personId)?.role ?? null;
    const office = role && officeOf(role);
    const why = reason.trim();
    const presided = board.some((one) => officeOf(one.role) !== 'other');
    if (office === 'chair' || office === 'co_chair') return this.record(assembly, personId, 'statutory', why);
    if (!presided) return this.record(assembly, personId, ground ?? 'elected-chair', why);
    demand(ground && ground !== 'statutory', 'chair.ground-needed', {}, 'chairGround');
    const { statutes } = await this.situations.of(assembly);
    demand(groundsFor(statutes, { office }).includes(ground), 'chair.ground-not-theirs', {}, 'chairGround');
    demand(why, 'chair.reason-needed', {}, 'chairReason');
    return this.record(assembly, personId, ground, why);
  }

  /** Hands the chair over during the sitting, with its reason. Refuses what `take` refuses, and `chair.already-theirs`. */
  async handOver({ assemblyId, personId, ground, reason }: HandOverChairInput): Promise<Assembly> {
    const assembly = await this.sittings.lock(assemblyId, 'conduct');
    await demandPeople(this.db, { personId });
    demand(assembly.chairId !== personId, 'chair.already-theirs', {}, 'personId');
    demand(reason.trim(), 'chair.reason-needed', {}, 'chairReason');
    await this.take(assembly, { personId, ground, reason });
    return this.sittings.changed(assembly, { chairId: personId });
  }

  private async record(assembly: Assembly, personId: string, ground: Ground, reason: string): Promise<void> {
    await this.db.add(Chairing, { assemblyId: assembly.id, personId, ground, reason });
  }

  /** Everyone on the board on the day of an assembly, with the first of their offices; nobody yet when it founds the association. */
  private async board({ nature, startsAt }: Assembly): Promise<OfficeRow[]> {
    if (nature === 'constitutive') return [];
    const ranked = ['chair', 'co_chair', ...boardRoles.filter((role) => !/chair/.test(role))];
    return this.db.query<OfficeRow>(
      `select distinct on (m.person_id) m.person_id as "personId", m.role, p.birth_date::text as "birthDate"
       from mandate m join person p on p.association_id = m.association_id and p.id = m.person_id
       where m.role = any($2) and daterange(m.starts_on, m.ends_on, '[]') @> $1::date
       order by m.person_id, array_position($2, m.role)`,
      [civilDate(startsAt, currentAssociation().timeZone), ranked],
    );
  }
}

const officeOf = (role: MandateRole): 'chair' | 'co_chair' | 'other' =>
  role === 'chair' || role === 'co_chair' ? role : 'other';
