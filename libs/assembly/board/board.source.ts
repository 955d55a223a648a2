import type { IsoDate } from '@etabli/kernel';
import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Assembly } from '../assemblies/assemblies.entities.js';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { Foundings } from '../founding/foundings.service.js';
import {
  declarationDeadline,
  foundingOfficers,
  isToDeclare,
  type OfficeHeld,
  type Officer,
  officers,
} from '../rules/board-list.js';

/** Who directs after an assembly, and what it changed. */
export interface BoardAfter {
  heldOn: IsoDate;
  /** Null where none is imposed: the creation of the association. */
  deadline: IsoDate | null;
  officers: Officer[];
  changes: string[];
  toDeclare: boolean;
}

/** Reads what an assembly changed of what the prefecture knows: three statements. */
@Injectable()
export class BoardSource {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(Foundings) private readonly foundings: Foundings,
  ) {}

  async after(assembly: Assembly): Promise<BoardAfter> {
    const heldOn = this.assemblies.dayOf(assembly.startsAt);
    const changes = await this.changes(assembly.id);
    const list = officers(await this.offices(), heldOn, await this.until(assembly, heldOn));
    if (assembly.nature === 'constitutive') {
      return {
        ...{ heldOn, changes, officers: foundingOfficers(list, heldOn), deadline: null },
        toDeclare: await this.foundings.adopted(assembly.id),
      };
    }
    return {
      ...{ heldOn, changes, officers: list },
      deadline: declarationDeadline(heldOn),
      toDeclare: isToDeclare(list, changes.length > 0),
    };
  }

  private offices(): Promise<OfficeHeld[]> {
    return this.db.query<OfficeHeld>(
      `select person_id as "personId", role, starts_on::text as "startsOn", ends_on::text as "endsOn",
         decided_by as "decidedBy"
       from mandate where cancelled_at is null and commission_id is null order by starts_on, id`,
    );
  }

  /** What an assembly changed shows until the next one is held: today, or the day before that one. */
  private async until({ id, startsAt }: Assembly, heldOn: IsoDate): Promise<IsoDate> {
    const today = this.assemblies.today();
    const row = await this.db.row<{ at: Date }>(
      `select min(starts_at) as at from assembly where starts_at > $1 and id <> $2
         and state in ('open', 'closed', 'filed')`,
      [startsAt, id],
    );
    const next = row?.at ? this.assemblies.dayOf(row.at) : null;
    const last = next && next < today ? next : today;
    return last > heldOn ? last : heldOn;
  }

  /** Extraordinary decisions that were adopted: statutes, title, object or seat, for whoever declares to read. */
  private async changes(assemblyId: string): Promise<string[]> {
    const rows = await this.db.query<{ title: string }>(
      `select i.title from agenda_item i where i.assembly_id = $1 and i.part = 'extraordinary' and exists (
         select 1 from vote v where v.association_id = i.association_id and v.agenda_item_id = i.id
           and v.proclaimed_at is not null and v.cancelled_at is null and v.outcome ->> 'verdict' = 'adopted')
       order by i.position`,
      [assemblyId],
    );
    return rows.map(({ title }) => title);
  }
}
