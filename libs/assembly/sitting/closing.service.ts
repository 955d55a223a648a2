import { demand } from '@etabli/kernel';
import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { ItemKind } from '../agenda/agenda.entities.js';
import { type Assembly, AssemblyState } from '../assemblies/assemblies.entities.js';
import { quorumsOf } from '../roll/lines.js';
import { Situations } from '../roll/situations.service.js';
import { rollAt } from '../rules/roll.js';
import { Sittings } from './sittings.service.js';

interface ItemStanding {
  position: number;
  kind: ItemKind;
  title: string;
  settled: boolean;
}

/** The end of a sitting: everything decided, or nothing for want of a quorum. */
@Injectable()
export class Closing {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Sittings) private readonly sittings: Sittings,
    @Inject(Situations) private readonly situations: Situations,
  ) {}

  /** Closes the sitting. Refuses `vote.under-way`, and `sitting.items-left` with their titles while some are undecided. */
  async close(id: string): Promise<Assembly> {
    const assembly = await this.sittings.lock(id, 'conduct');
    await this.sittings.demandNoVote(id);
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
    await this.sittings.demandNoVote(id);
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
    const closedAt = await this.sittings.now();
    return this.sittings.changed(assembly, { state: AssemblyState.closed, closedAt, currentItemId: null });
  }

  private standing(assemblyId: string): Promise<ItemStanding[]> {
    return this.db.query<ItemStanding>(
      `select i.position, i.kind, i.title, i.withdrawn_at is not null or exists (
         select 1 from vote v where v.association_id = i.association_id and v.agenda_item_id = i.id
           and v.amendment_id is null and v.proclaimed_at is not null and v.cancelled_at is null) as settled
       from agenda_item i where i.assembly_id = $1 order by i.position`,
      [assemblyId],
    );
  }
}
