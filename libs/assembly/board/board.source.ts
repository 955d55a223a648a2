import type { IsoDate } from '@etabli/kernel';
import { Db, groupBy } from '@etabli/platform';
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

/** Reads what assemblies changed of what the prefecture knows: a constant number of statements. */
@Injectable()
export class BoardSource {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(Foundings) private readonly foundings: Foundings,
  ) {}

  async after(assembly: Assembly): Promise<BoardAfter> {
    const [after] = await this.afterEach([assembly]);
    return after as BoardAfter;
  }

  /** The same for several assemblies, in the order given. */
  async afterEach(assemblies: readonly Assembly[]): Promise<BoardAfter[]> {
    const ids = assemblies.map(({ id }) => id);
    const offices = await this.offices();
    const nexts = await this.nexts(ids);
    const changes = await this.changes(ids);
    return Promise.all(
      assemblies.map((assembly) =>
        this.judged(assembly, offices, nexts.get(assembly.id) ?? null, changes.get(assembly.id) ?? []),
      ),
    );
  }

  private async judged(
    { id, nature, startsAt }: Assembly,
    offices: OfficeHeld[],
    next: Date | null,
    changes: string[],
  ): Promise<BoardAfter> {
    const heldOn = this.assemblies.dayOf(startsAt);
    const list = officers(offices, heldOn, this.until(heldOn, next));
    if (nature === 'constitutive') {
      return {
        ...{ heldOn, changes, officers: foundingOfficers(list, heldOn), deadline: null },
        toDeclare: await this.foundings.adopted(id),
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
  private until(heldOn: IsoDate, nextAt: Date | null): IsoDate {
    const today = this.assemblies.today();
    const next = nextAt ? this.assemblies.dayOf(nextAt) : null;
    const last = next && next < today ? next : today;
    return last > heldOn ? last : heldOn;
  }

  /** When the next assembly after each was held. */
  private async nexts(ids: readonly string[]): Promise<Map<string, Date>> {
    const rows = await this.db.query<{ id: string; at: Date }>(
      `select a.id, min(n.starts_at) as at from assembly a
       join assembly n on n.association_id = a.association_id and n.starts_at > a.starts_at and n.id <> a.id
         and n.state in ('open', 'closed', 'filed')
       where a.id = any($1) group by a.id`,
      [ids],
    );
    return new Map(rows.map(({ id, at }) => [id, at]));
  }

  /** Extraordinary decisions that were adopted: statutes, title, object or seat, for whoever declares to read. */
  private async changes(ids: readonly string[]): Promise<Map<string, string[]>> {
    const rows = await this.db.query<{ id: string; title: string }>(
      `select i.assembly_id as id, i.title from agenda_item i
       where i.assembly_id = any($1) and i.part = 'extraordinary' and exists (
         select 1 from vote v where v.association_id = i.association_id and v.agenda_item_id = i.id
           and v.proclaimed_at is not null and v.cancelled_at is null and v.outcome ->> 'verdict' = 'adopted')
       order by i.position`,
      [ids],
    );
    const changes = groupBy([...ids], rows, ({ id }) => id);
    return new Map([...changes].map(([id, of]) => [id, of.map(({ title }) => title)]));
  }
}
