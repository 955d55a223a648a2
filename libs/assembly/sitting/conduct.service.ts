import { demand, newId } from '@etabli/kernel';
import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { AgendaItem } from '../agenda/agenda.entities.js';
import { type Assembly, AssemblyState } from '../assemblies/assemblies.entities.js';
import { Chairings } from '../debate/chairing.service.js';
import { Floors } from '../debate/floor.service.js';
import { insertListed } from '../roll/list.js';
import { demandPeople } from '../roll/names.js';
import { Situations } from '../roll/situations.service.js';
import { Incident } from './sitting.entities.js';
import type { OpenAssemblyInput } from './sitting.inputs.js';
import { Sittings } from './sittings.service.js';

/** The course of the sitting: opened, led item by item, told. */
@Injectable()
export class Conduct {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Sittings) private readonly sittings: Sittings,
    @Inject(Situations) private readonly situations: Situations,
    @Inject(Chairings) private readonly chairings: Chairings,
    @Inject(Floors) private readonly floors: Floors,
  ) {}

  /**
   * Opens the sitting with its bureau, and draws up the list of who votes: one statement for all members. Refuses what
   * `Chairings.take` says of the chair.
   */
  async open({ id, chairId, secretaryId, scrutineerIds, ...chair }: OpenAssemblyInput): Promise<Assembly> {
    const assembly = await this.sittings.lock(id, 'open');
    const scrutineers = [...new Set(scrutineerIds)];
    const named = Object.fromEntries(scrutineers.map((one, index) => [`scrutineerIds.${index}`, one]));
    await demandPeople(this.db, { chairId, secretaryId, ...named });
    const { chairGround: ground = null, chairReason: reason = '' } = chair;
    await this.chairings.take(assembly, { personId: chairId, ground, reason });
    await insertListed(this.db, id, await this.situations.drawList(assembly));
    return this.sittings.changed(assembly, {
      state: AssemblyState.open,
      openedAt: await this.sittings.now(),
      chairId,
      secretaryId,
      scrutineerIds: scrutineers,
    });
  }

  /** Comes to an item. Refuses `vote.item-withdrawn`, and `vote.under-way` while another item is being voted. */
  async callItem(itemId: string): Promise<Assembly> {
    const { item, assembly } = await this.itemOf(itemId);
    demand(item.withdrawnAt === null, 'vote.item-withdrawn');
    await this.sittings.demandNoVote(assembly.id);
    if (assembly.currentItemId !== itemId) await this.floors.hush(assembly);
    return this.sittings.comeTo(assembly, itemId);
  }

  /** Takes an item off: it will not be put to the vote. Refuses `vote.already-decided` and `vote.under-way`. */
  async withdrawItem(itemId: string): Promise<AgendaItem> {
    const { item, assembly } = await this.itemOf(itemId);
    if (item.withdrawnAt) return item;
    await this.demandUndecided(item);
    const withdrawn = await this.db.change(AgendaItem, itemId, { withdrawnAt: await this.sittings.now() });
    const leftIt = assembly.currentItemId === itemId;
    await this.sittings.changed(assembly, leftIt ? { currentItemId: null } : {});
    return withdrawn;
  }

  /**
   * Notes that an item touches someone's own interests; what that bars is for the statutes (coi.excluded). Refuses
   * `vote.already-decided` and `vote.under-way`: who may vote does not change during a vote.
   */
  async noteConflict(itemId: string, personId: string): Promise<AgendaItem> {
    const { item, assembly } = await this.itemOf(itemId);
    await demandPeople(this.db, { personId });
    await this.demandUndecided(item);
    await this.db.query(
      'insert into agenda_item_conflict (agenda_item_id, person_id) values ($1, $2) on conflict do nothing',
      [itemId, personId],
    );
    await this.sittings.changed(assembly);
    return item;
  }

  /** Who presented an item and what was said, as the secretary sums it up. */
  async noteDebate(itemId: string, speaker: string | null, debate: string | null): Promise<AgendaItem> {
    const item = await this.db.get(AgendaItem, itemId);
    const assembly = await this.sittings.lock(item.assemblyId, 'writeMinutes');
    const noted = await this.db.change(AgendaItem, itemId, {
      speaker: speaker?.trim() ?? item.speaker,
      debate: debate?.trim() ?? item.debate,
    });
    await this.sittings.changed(assembly);
    return noted;
  }

  /** Something happened that the minutes must tell: an interruption, a suspension, a protest. */
  async noteIncident(assemblyId: string, text: string, itemId: string | null): Promise<Incident> {
    const assembly = await this.sittings.lock(assemblyId, 'conduct');
    demand(text.trim(), 'input.required', {}, 'text');
    if (itemId) {
      const item = await this.db.get(AgendaItem, itemId);
      demand(item.assemblyId === assemblyId, 'not-found', {}, 'itemId');
    }
    const values = { id: newId(), assemblyId, agendaItemId: itemId, text: text.trim() };
    const incident = await this.db.add(Incident, values);
    await this.sittings.changed(assembly);
    return incident;
  }

  private async itemOf(itemId: string): Promise<{ item: AgendaItem; assembly: Assembly }> {
    const item = await this.db.get(AgendaItem, itemId);
    return { item, assembly: await this.sittings.lock(item.assemblyId, 'conduct') };
  }

  private async demandUndecided({ id, assemblyId }: AgendaItem): Promise<void> {
    const votes = await this.db.query<{ agenda_item_id: string; open: boolean }>(
      `select agenda_item_id, closed_at is null as open from vote
       where assembly_id = $1 and cancelled_at is null
         and (closed_at is null or (agenda_item_id = $2 and amendment_id is null))`,
      [assemblyId, id],
    );
    const mine = votes.filter(({ agenda_item_id }) => agenda_item_id === id);
    demand(!mine.some(({ open }) => open), 'vote.under-way');
    demand(mine.length === 0, 'vote.already-decided');
  }
}
