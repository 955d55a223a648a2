import { demand } from '@etabli/kernel';
import { Categories, Memberships, People, PersonKind, Voice } from '@etabli/membership';
import { currentAssociation, Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Assembly } from '../assemblies/assemblies.entities.js';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { Desk } from '../roll/desk.service.js';
import { AttendanceMode, type RollLine } from '../roll/roll.types.js';
import { Sittings } from '../sitting/sittings.service.js';
import type { FounderInput } from './founding.types.js';

/** Those who found the association and come unannounced: nobody had to be invited. */
@Injectable()
export class Founders {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(People) private readonly people: People,
    @Inject(Memberships) private readonly memberships: Memberships,
    @Inject(Categories) private readonly categories: Categories,
    @Inject(Sittings) private readonly sittings: Sittings,
    @Inject(Desk) private readonly desk: Desk,
  ) {}

  /**
   * Admits someone at the desk: registered, a member from today in the first category with a voice, on the list and present. Until
   * the statutes are put to the vote: later, one joins an association that others founded. Refuses `founding.not-founders`,
   * `founding.statutes-voted`, `founding.no-category`, what the policy says, and what registering a person does.
   */
  async admit({ assemblyId, givenName, familyName, email = null }: FounderInput): Promise<RollLine> {
    const assembly = await this.sittings.lock(assemblyId, 'receive');
    demand(assembly.nature === 'constitutive', 'founding.not-founders');
    await this.demandNotVoted(assembly);
    const category = (await this.categories.list()).find(
      ({ voice, archivedAt }) => voice === Voice.deliberative && !archivedAt,
    );
    demand(category, 'founding.no-category');
    const { locale } = currentAssociation();
    const named = { kind: PersonKind.person, givenName, familyName, email, locale };
    const { id } = await this.people.register(named);
    await this.memberships.admit(id, category.id, this.assemblies.today());
    await this.desk.redrawElector(assemblyId, id);
    return this.desk.recordArrival(assemblyId, id, AttendanceMode.present);
  }

  private async demandNotVoted({ id }: Assembly): Promise<void> {
    const put = await this.db.row(
      `select 1 from agenda_item i join vote v on v.association_id = i.association_id and v.agenda_item_id = i.id
       where i.assembly_id = $1 and i.adopts_statutes and v.amendment_id is null and v.cancelled_at is null limit 1`,
      [id],
    );
    demand(put === null, 'founding.statutes-voted');
  }
}
