import { demand } from '@etabli/kernel';
import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Assembly } from '../../assemblies/assemblies.entities.js';
import { Assemblies } from '../../assemblies/assemblies.service.js';
import { Sittings } from '../../sitting/sittings.service.js';
import { Votes } from '../../votes/votes.service.js';

/** Counted, and not said yet: those of elections that one college held. */
const COUNTED = `
  select v.id from vote v
  join election n on n.association_id = v.association_id and n.agenda_item_id = v.agenda_item_id
  join agenda_item i on i.association_id = v.association_id and i.id = v.agenda_item_id
  where v.assembly_id = $1 and n.college_id is not null and v.closed_at is not null
    and v.proclaimed_at is null and v.cancelled_at is null
  order by i.position`;

/** What the colleges elected, said aloud in one go: no college knows whom another elected before it has voted itself. */
@Injectable()
export class CollegeProclaiming {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(Sittings) private readonly sittings: Sittings,
    @Inject(Votes) private readonly votes: Votes,
  ) {}

  /** Refuses `election.no-college-counted` when no college waits for its result, and what `Votes.proclaim` refuses. */
  async proclaim(assemblyId: string): Promise<Assembly> {
    const assembly = await this.sittings.lock(assemblyId, 'conduct');
    const counted = await this.db.query<{ id: string }>(COUNTED, [assembly.id]);
    demand(counted.length > 0, 'election.no-college-counted');
    const at = await this.sittings.now();
    for (const { id } of counted) await this.votes.proclaim(id, at);
    return this.assemblies.get(assemblyId);
  }
}
