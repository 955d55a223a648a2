import { type Permission, type Role, rolePermissions } from '@etabli/access';
import type { IsoDate } from '@etabli/kernel';
import { TODAY } from '@etabli/membership';
import { currentAssociation, Db, Outbox, SETTINGS, type Settings } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { READERS, type Reader } from '../../letters/short.js';
import type { Contract } from '../contracts.entities.js';
import { type AlertOccasion, alertLetter } from './letter.js';

const READER = 'p.id, p.display_name as name, p.email::text, p.locale';
const REACHED = 'p.email is not null and p.erased_at is null';

const keepers = (Object.keys(rolePermissions) as Role[]).filter((role) =>
  (rolePermissions[role] as readonly Permission[]).includes('contracts.write'),
);

/** Letters about contracts, put down to leave once the operation commits. */
@Injectable()
export class ContractLetters {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** To its occupant, where a letter reaches them. */
  async toOccupant(occasion: AlertOccasion, contract: Contract, day: IsoDate | null = null): Promise<void> {
    const readers = await this.db.query<Reader>(READERS, [[contract.personId]]);
    await this.post(occasion, contract, readers, day, 'mon-contrat');
  }

  /** To who keeps contracts today. */
  async toKeepers(occasion: AlertOccasion, contract: Contract, day: IsoDate | null): Promise<void> {
    const readers = await this.db.query<Reader>(
      `select distinct ${READER} from mandate d join person p on p.association_id = d.association_id and p.id = d.person_id
       where d.role = any($1) and d.in_force @> ${TODAY} and ${REACHED}`,
      [keepers],
    );
    await this.post(occasion, contract, readers, day, `contrats/${contract.id}`);
  }

  private async post(
    occasion: AlertOccasion,
    { personName, placeName }: Contract,
    readers: readonly Reader[],
    day: IsoDate | null,
    page: string,
  ): Promise<void> {
    const { slug, name: association } = currentAssociation();
    const url = `${this.settings.url}/${slug}/${page}`;
    const facts = { association, name: personName, place: placeName, day, url };
    await this.outbox.post(readers.map((reader) => alertLetter(occasion, reader, facts)));
  }
}
