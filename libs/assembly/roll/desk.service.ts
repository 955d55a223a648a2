import { demand, newId, Refusal } from '@etabli/kernel';
import { termsOf } from '@etabli/membership/rules/statutes';
import { currentActor, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Assembly, AssemblyState } from '../assemblies/assemblies.entities.js';
import type { Identification } from '../rules/remote-presence.js';
import { rollAt } from '../rules/roll.js';
import { Sittings } from '../sitting/sittings.service.js';
import { peopleOf, quorumState, quorumsOf, rollLines } from './lines.js';
import { insertListed } from './list.js';
import { demandPeople, namesOf } from './names.js';
import type { AttendanceMode, RollLine, RollView } from './roll.types.js';
import { stands } from './situation.js';
import { Situations } from './situations.service.js';

/** The attendance desk: who comes, who goes, who may vote. */
@Injectable()
export class Desk {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Sittings) private readonly sittings: Sittings,
    @Inject(Situations) private readonly situations: Situations,
  ) {}

  /** The roll at this instant, for those who keep the desk. Refuses `sitting.no-roll-yet` before the convocation. */
  async roll(assemblyId: string): Promise<RollView> {
    const assembly = await this.db.get(Assembly, assemblyId);
    return this.rollOf(assembly);
  }

  /**
   * Someone comes in, with the organisations they vote for. Said twice, it changes nothing. Refuses
   * `roll.remote-not-allowed` where the statutes know no remote presence.
   */
  async recordArrival(assemblyId: string, personId: string, mode: AttendanceMode): Promise<RollLine> {
    await demandPeople(this.db, { personId });
    const assembly = await this.sittings.lock(assemblyId, 'receive');
    const situation = await this.situations.of(assembly);
    demand(mode === 'present' || termsOf(situation.statutes).remote_presence, 'roll.remote-not-allowed');
    const coming = situation.listed
      .filter(({ votes, exercisedBy }) => votes && exercisedBy === personId)
      .map(({ memberId }) => memberId);
    await this.note(assembly, 'arrived', mode, [personId, ...coming]);
    return this.line(assembly, personId);
  }

  /** Someone goes out, and the organisations they vote for with them. Said twice, it changes nothing. */
  async recordDeparture(assemblyId: string, personId: string): Promise<RollLine> {
    await demandPeople(this.db, { personId });
    const assembly = await this.sittings.lock(assemblyId, 'receive');
    const { listed } = await this.situations.of(assembly);
    const leaving = listed
      .filter(({ exercisedBy }) => exercisedBy === personId)
      .map(({ memberId }) => memberId);
    await this.note(assembly, 'left', null, [personId, ...leaving]);
    return this.line(assembly, personId);
  }

  /**
   * Draws one person's line again, and those of the organisations they vote for: a fee was paid at the desk. Before the
   * opening the list is not drawn up yet, and standing is read as it is.
   */
  async redrawElector(assemblyId: string, personId: string): Promise<RollLine> {
    await demandPeople(this.db, { personId });
    const assembly = await this.sittings.lock(assemblyId, 'receive');
    if (assembly.state === AssemblyState.open) {
      const { statutes } = await this.situations.of(assembly);
      const lines = await this.situations.drawLines(assembly, statutes, personId);
      await insertListed(this.db, assemblyId, lines);
    }
    await this.sittings.changed(assembly);
    return this.line(assembly, personId);
  }

  /** Notes moves in an assembly that is locked: one statement whatever the number; only those whose last move says otherwise. */
  async note(
    assembly: Assembly,
    kind: 'arrived' | 'left',
    mode: AttendanceMode | null,
    people: string[],
    identification: Identification | null = null,
  ): Promise<void> {
    const ids = [...new Set(people)];
    const noted = await this.db.query(
      `insert into attendance (id, assembly_id, person_id, kind, mode, identification)
       select n.id, $1, n.person_id, $2, coalesce($3, last.mode), $6
       from unnest($4::uuid[], $5::uuid[]) as n (id, person_id)
       left join lateral (select a.kind, a.mode from attendance a
                          where a.assembly_id = $1 and a.person_id = n.person_id and ${stands('a')}
                          order by a.at desc, a.id desc limit 1) last on true
       where case when $2 = 'left' then last.kind = 'arrived'
                  else last.kind is distinct from 'arrived' or last.mode <> $3 end
       returning person_id`,
      [assembly.id, kind, mode, ids.map(() => newId()), ids, identification],
    );
    if (noted.length > 0) await this.sittings.changed(assembly);
  }

  /** The line of one person. Refuses `not-found` for who is neither on the list nor came. */
  async line(assembly: Assembly, personId: string): Promise<RollLine> {
    const line = await this.lineIfAny(assembly, personId);
    if (!line) throw new Refusal('not-found');
    return line;
  }

  /** The same, or null. */
  async lineIfAny(assembly: Assembly, personId: string): Promise<RollLine | null> {
    const { lines } = await this.rollOf(assembly);
    return lines.find((one) => one.personId === personId) ?? null;
  }

  private async rollOf(assembly: Assembly): Promise<RollView> {
    const drawn: string[] = [AssemblyState.draft, AssemblyState.cancelled];
    demand(!drawn.includes(assembly.state), 'sitting.no-roll-yet');
    const { locale } = currentActor();
    const situation = await this.situations.of(assembly);
    const roll = rollAt(assembly.closedAt ?? situation.now, situation);
    const names = await namesOf(this.db, peopleOf(situation));
    const { at, registered, present, remote, represented, advance, inRoom } = roll;
    return {
      ...{ assemblyId: assembly.id, at, registered, present, remote, represented, advance, inRoom },
      quorums: quorumsOf(situation, assembly, roll).map((quorum) => quorumState(quorum, locale)),
      lines: rollLines(situation, roll, names, locale),
    };
  }
}
