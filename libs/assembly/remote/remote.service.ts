import { civilDate, demand, Refusal } from '@etabli/kernel';
import { termsOf } from '@etabli/membership/rules/statutes';
import { currentActor, currentAssociation, Db, sentence } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Assembly, AssemblyState } from '../assemblies/assemblies.entities.js';
import { Desk } from '../roll/desk.service.js';
import { AttendanceMode } from '../roll/roll.types.js';
import type { Situation } from '../roll/situation.js';
import { Situations } from '../roll/situations.service.js';
import { presenceAt } from '../rules/attendance.js';
import { type Identification, type RemoteBar, remoteBar } from '../rules/remote-presence.js';
import type { MyPresence } from './remote.types.js';

const refusals: Record<RemoteBar, string> = {
  'not-allowed': 'roll.remote-not-allowed',
  'not-today': 'remote.not-today',
  over: 'sitting.desk-shut',
  'on-sight': 'remote.on-sight',
  'account-needed': 'remote.account-needed',
  'in-room': 'remote.in-room',
};

/** A member who attends from a distance, noted by themselves from where they are (statutes: remote_presence, remote.*). */
@Injectable()
export class RemotePresences {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Situations) private readonly situations: Situations,
    @Inject(Desk) private readonly desk: Desk,
  ) {}

  /**
   * The actor is there, from a distance, with the organisations they vote for; `by` identified them. Said twice, it changes
   * nothing. Refuses `remote.members-only` and what `remoteBar` says, worded.
   */
  async join(assemblyId: string, by: Identification = 'account'): Promise<Assembly> {
    const { assembly, situation, people } = await this.entering(assemblyId);
    const bar = this.barOf(assembly, situation, by);
    if (bar) throw new Refusal(refusals[bar]);
    await this.desk.note(assembly, 'arrived', AttendanceMode.remote, people, by);
    return this.db.get(Assembly, assemblyId);
  }

  /** The actor leaves from where they are; who is not there from a distance is left as they are. */
  async leave(assemblyId: string, by: Identification = 'account'): Promise<Assembly> {
    const { assembly, situation, people } = await this.entering(assemblyId);
    if (this.modeOf(situation) !== 'remote') return assembly;
    await this.desk.note(assembly, 'left', null, people, by);
    return this.db.get(Assembly, assemblyId);
  }

  /** Where the viewer is; null for a draft, and where the statutes know no remote presence. */
  async mine(assembly: Assembly, by: Identification = 'account'): Promise<MyPresence | null> {
    if (assembly.state === AssemblyState.draft || assembly.state === AssemblyState.cancelled) return null;
    const situation = await this.situations.of(assembly);
    if (!termsOf(situation.statutes).remote_presence || this.peopleOf(situation).length === 0) return null;
    const bar = this.barOf(assembly, situation, by);
    const mode = this.modeOf(situation);
    const told = bar === 'on-sight' || bar === 'account-needed';
    const reason = told ? sentence(refusals[bar], {}, currentActor().locale) : null;
    return { mode: mode as AttendanceMode | null, mayJoin: bar === null && mode === null, reason };
  }

  /** Is the actor there, in the room or from a distance? */
  async isThere(assembly: Assembly): Promise<boolean> {
    return assembly.state === AssemblyState.open && this.modeOf(await this.situations.of(assembly)) !== null;
  }

  private async entering(assemblyId: string) {
    const assembly = await this.db.get(Assembly, assemblyId, { lock: true });
    demand(assembly.state !== AssemblyState.draft, 'not-found');
    const taking: string[] = [AssemblyState.convened, AssemblyState.open];
    demand(taking.includes(assembly.state), 'sitting.desk-shut');
    const situation = await this.situations.of(assembly);
    const people = this.peopleOf(situation);
    demand(people.length > 0, 'remote.members-only');
    return { assembly, situation, people };
  }

  /** The actor, when a member, and the organisations they vote for. */
  private peopleOf({ listed }: Situation): string[] {
    const by = currentActor().personId as string;
    const exercised = listed.filter(
      ({ memberId, votes, exercisedBy }) => memberId === by || (votes && exercisedBy === by),
    );
    return exercised.length > 0 ? [...new Set([by, ...exercised.map(({ memberId }) => memberId)])] : [];
  }

  private modeOf({ now, statutes, attendance }: Situation): 'present' | 'remote' | null {
    return presenceAt(now, statutes, attendance).get(currentActor().personId as string) ?? null;
  }

  private barOf({ state, startsAt }: Assembly, situation: Situation, by: Identification): RemoteBar | null {
    const { timeZone } = currentAssociation();
    const today = civilDate(situation.now, timeZone) === civilDate(startsAt, timeZone);
    return remoteBar(situation.statutes, { state, today, presence: this.modeOf(situation), by });
  }
}
