import { civilDate, demand, type Locale } from '@etabli/kernel';
import { Association, Associations, Statutes } from '@etabli/membership';
import { seatOf } from '@etabli/membership/rules/letterhead';
import { currentAssociation, Db, indexBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Assembly } from '../assemblies/assemblies.entities.js';
import { titleOf } from '../assemblies/titles.js';
import type { AgendaValues } from '../rules/agenda.js';
import { type FoundingBar, foundingBar } from '../rules/founding.js';
import type { AssemblyNature } from '../rules/kinds.js';

/** An assembly is behind us once its minutes are filed; a founding one that is merely closed may still found. */
const OTHERS = `select nature, state = 'filed' as settled from assembly
  where state <> 'cancelled' and ($1::uuid is null or id <> $1)`;

/** The birth of an association: whether it may be founded here, and what its founding assembly makes of it. */
@Injectable()
export class Foundings {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Associations) private readonly associations: Associations,
    @Inject(Statutes) private readonly statutes: Statutes,
  ) {}

  /** Why the association cannot be founded here; null when it can. Three statements. */
  async bar(exceptId: string | null = null): Promise<FoundingBar | null> {
    const { foundedOn, rna } = await this.db.get(Association, currentAssociation().id);
    const others = await this.db.query<{ nature: AssemblyNature; settled: boolean }>(OTHERS, [exceptId]);
    return foundingBar({
      exists: foundedOn !== null || rna !== null,
      adopted: await this.statutes.adopted(),
      others,
    });
  }

  /**
   * Refuses, one at a time, as `foundingBar` says: `founding.exists`, `founding.statutes-adopted`, `founding.assembly-held`,
   * `founding.under-way`.
   */
  async demandPossible(exceptId: string | null = null): Promise<void> {
    await this.db.query('select id from association where id = current_association() for no key update');
    const bar = await this.bar(exceptId);
    demand(bar === null, `founding.${bar}`, {}, 'nature');
  }

  /** What the agenda of founders says of the association they create. */
  async told(nature: AssemblyNature): Promise<Pick<AgendaValues, 'founded'>> {
    if (nature !== 'constitutive') return {};
    const association = await this.db.get(Association, currentAssociation().id);
    return { founded: { name: association.name, seat: seatOf(association) } };
  }

  /** Did a founding assembly adopt the statutes? Without them there is no association. */
  async adopted(assemblyId: string): Promise<boolean> {
    const found = await load('founding-adopted', assemblyId, async (ids) => {
      const rows = await this.db.query<{ id: string }>(
        `select distinct i.assembly_id as id from agenda_item i
         join vote v on v.association_id = i.association_id and v.agenda_item_id = i.id
         where i.assembly_id = any($1) and i.adopts_statutes and v.amendment_id is null and v.proclaimed_at is not null
           and v.cancelled_at is null and v.outcome ->> 'verdict' = 'adopted'`,
        [ids],
      );
      return indexBy(rows, ({ id }) => id);
    });
    return found !== null;
  }

  /**
   * What the signed minutes of founders do: the draft as it stands, with what they changed in it, is in force from the day they
   * met, and the association founded on that day. Statutes adopted by hand meanwhile stay. Nothing for any other assembly, or when
   * they did not adopt it.
   */
  async conclude({ id, nature, openedAt }: Assembly): Promise<void> {
    if (nature !== 'constitutive' || !openedAt || !(await this.adopted(id))) return;
    const { timeZone, locale } = currentAssociation();
    const day = civilDate(openedAt, timeZone);
    if (!(await this.statutes.adopted())) {
      await this.statutes.adoptDraft(day, titleOf({ nature, call: 'first' }, day, locale as Locale));
    }
    await this.associations.describe({ foundedOn: day });
  }
}
