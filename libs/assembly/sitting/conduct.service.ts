import { demand, newId } from '@etabli/kernel';
import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { AgendaItem, ItemKind } from '../agenda/agenda.entities.js';
import { type Assembly, AssemblyState } from '../assemblies/assemblies.entities.js';
import { quorumsOf } from '../roll/lines.js';
import { insertListed } from '../roll/list.js';
import { demandPeople } from '../roll/names.js';
import { Situations } from '../roll/situations.service.js';
import { rollAt } from '../rules/roll.js';
import { Incident } from './sitting.entities.js';
import type { OpenAssemblyInput } from './sitting.inputs.js';
import { Sittings } from './sittings.service.js';

interface ItemStanding {
  position: number;
  kind: ItemKind;
  title: string;
  settled: boolean;
}

/** The course of the sitting: opened, led item by item, closed. */
@Injectable()
export class Conduct {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Sittings) private readonly sittings: Sittings,
    @Inject(Situations) private readonly situations: Situations,
  ) {}

  /** Opens the sitting with its bureau, and draws up the list of who votes: one statement for all members. */
  async open({ id, chairId, secretaryId, scrutineerIds }: OpenAssemblyInput): Promise<Assembly> {
    const assembly = await this.sittings.lock(id, 'open');
    const scrutineers = [...new Set(scrutineerIds)];
    const named = Object.fromEntries(scrutineers.map((one, index) => [`scrutineerIds.${index}`, one]));
    await demandPeople(this.db, { chairId, secretaryId, ...named });
    await insertListed(this.db, id, await this.situations.drawList(assembly));
    return this.sittings.changed(assembly, {
      state: AssemblyState.open,
      openedAt: await this.now(),
      chairId,
      secretaryId,
      scrutineerIds: scrutineers,
    });
  }

  /** Comes to an item. Refuses `vote.item-withdrawn`, and `vote.under-way` while another item is being voted. */
  async callItem(itemId: string): Promise<Assembly> {
    const { item, assembly } = await this.itemOf(itemId);
    demand(item.withdrawnAt === null, 'vote.item-withdrawn');
    await this.demandNoVote(assembly.id);
    return this.sittings.changed(assembly, { currentItemId: itemId });
  }

  /** Takes an item off: it will not be put to the vote. Refuses `vote.already-decided` and `vote.under-way`. */
  async withdrawItem(itemId: string): Promise<AgendaItem> {
    const { item, assembly } = await this.itemOf(itemId);
    if (item.withdrawnAt) return item;
    await this.demandUndecided(item);
    const withdrawn = await this.db.change(AgendaItem, itemId, { withdrawnAt: await this.now() });
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

  /** Closes the sitting. Refuses `vote.under-way`, and `sitting.items-left` with their titles while some are undecided. */
  async close(id: string): Promise<Assembly> {
    const assembly = await this.sittings.lock(id, 'conduct');
    await this.demandNoVote(id);
    const items = await this.standing(id);
    const left = items.filter(({ kind, settled }) => kind === ItemKind.vote && !settled);
    demand(left.length === 0, 'sitting.items-left', {
      items: left.map(({ position, title }) => `${position}. ${title}`),
    });
    return this.end(assembly);
  }

  /**
   * Closes a sitting that never had its quorum: its minutes say so and nothing more. Refuses `sitting.quorum-reached` when it
   * was reached at the opening or is now, `vote.under-way`, and `sitting.already-decided` once something was decided.
   */
  async recordFailure(id: string): Promise<Assembly> {
    const assembly = await this.sittings.lock(id, 'conduct');
    await this.demandNoVote(id);
    const situation = await this.situations.of(assembly);
    const reachedAt = (instant: Date) =>
      quorumsOf(situation, assembly, rollAt(instant, situation)).some(({ reached }) => reached);
    const reached = reachedAt(assembly.openedAt as Date) || reachedAt(situation.now);
    demand(!reached, 'sitting.quorum-reached');
    const decided = await this.db.row(
      'select id from vote where assembly_id = $1 and proclaimed_at is not null and cancelled_at is null limit 1',
      [id],
    );
    demand(decided === null, 'sitting.already-decided');
    return this.end(assembly);
  }

  private async end(assembly: Assembly): Promise<Assembly> {
    const closedAt = await this.now();
    return this.sittings.changed(assembly, { state: AssemblyState.closed, closedAt, currentItemId: null });
  }

  private async itemOf(itemId: string): Promise<{ item: AgendaItem; assembly: Assembly }> {
    const item = await this.db.get(AgendaItem, itemId);
    return { item, assembly: await this.sittings.lock(item.assemblyId, 'conduct') };
  }

  private async demandNoVote(assemblyId: string): Promise<void> {
    const open = await this.db.row(
      'select id from vote where assembly_id = $1 and closed_at is null and cancelled_at is null',
      [assemblyId],
    );
    demand(open === null, 'vote.under-way');
  }

  private async demandUndecided({ id, assemblyId }: AgendaItem): Promise<void> {
    const votes = await this.db.query<{ agenda_item_id: string; open: boolean }>(
      `select agenda_item_id, closed_at is null as open from vote
       where assembly_id = $1 and cancelled_at is null and (closed_at is null or agenda_item_id = $2)`,
      [assemblyId, id],
    );
    const mine = votes.filter(({ agenda_item_id }) => agenda_item_id === id);
    demand(!mine.some(({ open }) => open), 'vote.under-way');
    demand(mine.length === 0, 'vote.already-decided');
  }

  private standing(assemblyId: string): Promise<ItemStanding[]> {
    return this.db.query<ItemStanding>(
      `select i.position, i.kind, i.title, i.withdrawn_at is not null or exists (
         select 1 from vote v where v.association_id = i.association_id and v.agenda_item_id = i.id
           and v.proclaimed_at is not null and v.cancelled_at is null) as settled
       from agenda_item i where i.assembly_id = $1 order by i.position`,
      [assemblyId],
    );
  }

  private async now(): Promise<Date> {
    const row = await this.db.row<{ now: Date }>('select clock_timestamp() as now');
    return row?.now ?? new Date();
  }
}
