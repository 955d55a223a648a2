import { authorize, can, lacksSecondFactor } from '@etabli/access';
import { demand, newId } from '@etabli/kernel';
import { currentActor, Db, Live, SETTINGS, type Settings } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Assembly } from '../assemblies/assemblies.entities.js';
import { isOfBureau, type SittingAction, sittingPolicy } from './sitting.policy.js';

/** The news of an assembly, for whoever follows it. */
export const topicOf = (assemblyId: string): string => `assembly:${assemblyId}`;

/** The door to an assembly on its day: one change at a time, each authorised, each told to those who follow. */
@Injectable()
export class Sittings {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Live) private readonly live: Live,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Loads an assembly for an action and keeps others from changing it meanwhile. Refuses who may not, and when. */
  async lock(id: string, action: SittingAction): Promise<Assembly> {
    const assembly = await this.db.get(Assembly, id, { lock: true });
    this.authorize(assembly, action);
    return assembly;
  }

  /** Refuses an action that the policy refuses; who acts by office needs the second factor that the office asks for. */
  authorize(assembly: Assembly, action: SittingAction): void {
    const actor = currentActor();
    authorize(sittingPolicy[action](actor, assembly));
    const byOffice = !isOfBureau(actor, assembly) && !assembly.scrutineerIds.includes(actor.personId ?? '');
    demand(!byOffice || this.settings.demo || !lacksSecondFactor(actor), 'sign-in.second-factor');
  }

  /** Does the viewer open or conduct this sitting, or would they? */
  leads(assembly: Assembly): boolean {
    const actor = currentActor();
    return sittingPolicy.open(actor, assembly) === true || sittingPolicy.conduct(actor, assembly) === true;
  }

  /** May the viewer see what is kept from the members during the day: the desk's roll, results not yet proclaimed? */
  isBehindTheDesk(assembly: Assembly): boolean {
    const actor = currentActor();
    return isOfBureau(actor, assembly) || can(actor, 'assembly.desk');
  }

  /** Notes that something of a locked assembly changed, with the columns that did, and tells those who follow it. */
  async changed(assembly: Assembly, values: Partial<Assembly> = {}): Promise<Assembly> {
    const after = await this.db.change(Assembly, assembly.id, {
      ...values,
      revision: assembly.revision + 1,
    });
    await this.live.announce(topicOf(assembly.id));
    return after;
  }

  /** Comes to an item of a locked assembly, and notes when. Said twice, it is noted once. */
  async comeTo(assembly: Assembly, agendaItemId: string): Promise<Assembly> {
    if (assembly.currentItemId !== agendaItemId) {
      await this.db.query('insert into item_call (id, assembly_id, agenda_item_id) values ($1, $2, $3)', [
        newId(),
        assembly.id,
        agendaItemId,
      ]);
    }
    return this.changed(assembly, { currentItemId: agendaItemId });
  }

  /** Refuses `vote.under-way` while a vote of an assembly is open. */
  async demandNoVote(assemblyId: string): Promise<void> {
    const open = await this.db.row(
      'select id from vote where assembly_id = $1 and closed_at is null and cancelled_at is null',
      [assemblyId],
    );
    demand(open === null, 'vote.under-way');
  }

  /** The database's time: the one that arrivals and ballots are stamped with. */
  async now(): Promise<Date> {
    const row = await this.db.row<{ now: Date }>('select clock_timestamp() as now');
    return row?.now ?? new Date();
  }
}
