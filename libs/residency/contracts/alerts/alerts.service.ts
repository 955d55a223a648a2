import { type Permission, type Role, rolePermissions } from '@etabli/access';
import { type IsoDate, newId } from '@etabli/kernel';
import { TODAY } from '@etabli/membership';
import { currentAssociation, Db, Outbox, SETTINGS, type Settings } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { isBinding, lastDayOf } from '../../rules/contracts.js';
import { insuranceLetter, insuranceState } from '../../rules/insurance.js';
import { derogatoryAlarms, ringing } from '../../rules/traps.js';
import type { Contract } from '../contracts.entities.js';
import { KeyMoves } from '../keys/moves.service.js';
import { ContractReads } from '../reads.service.js';
import { type AlertOccasion, alertLetter, type Reader } from './letter.js';

const READER = 'p.id, p.display_name as name, p.email::text, p.locale';
const REACHED = 'p.email is not null and p.erased_at is null';

const keepers = (Object.keys(rolePermissions) as Role[]).filter((role) =>
  (rolePermissions[role] as readonly Permission[]).includes('contracts.write'),
);

/** What contracts ask by themselves, once a day: certificates that end, keys that are suspended for want of one, alarms. */
@Injectable()
export class ContractAlerts {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(ContractReads) private readonly reads: ContractReads,
    @Inject(KeyMoves) private readonly keys: KeyMoves,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Goes round the contracts of the house; each letter leaves once, however often one goes round. */
  async round(): Promise<void> {
    const today = this.reads.today();
    for (const contract of await this.reads.all()) {
      if (isBinding(this.reads.state(contract))) await this.insurance(contract, today);
      await this.alarms(contract, today);
    }
  }

  private async insurance(contract: Contract, today: IsoDate): Promise<void> {
    const { insuredUntil, startsOn, id } = contract;
    const due = insuranceLetter(insuredUntil, startsOn, today);
    if (due?.suspends)
      await this.keys.suspendOf(id, 'Attestation d’assurance absente depuis plus de quinze jours.');
    if (!due || !(await this.once(contract, due.key))) return;
    const state = insuranceState(insuredUntil, startsOn, today);
    const occasion = due.suspends ? 'suspended' : state === 'expiring' ? 'expiring' : 'missing';
    const readers = await this.db.query<Reader>(
      `select ${READER} from person p where p.id = $1 and ${REACHED}`,
      [contract.personId],
    );
    await this.post(occasion, contract, readers, insuredUntil, 'mon-contrat');
  }

  private async alarms(contract: Contract, today: IsoDate): Promise<void> {
    const lastDay = lastDayOf(contract);
    const held = ['signed', 'notice', 'notice-withdrawn'].includes(contract.lastStep ?? '');
    const rung = held ? ringing(derogatoryAlarms(contract.kind, lastDay), today) : null;
    if (!rung || !(await this.once(contract, `alarm.${lastDay}.${rung.code}`))) return;
    const readers = await this.db.query<Reader>(
      `select distinct ${READER} from mandate d join person p on p.association_id = d.association_id and p.id = d.person_id
       where d.role = any($1) and d.in_force @> ${TODAY} and ${REACHED}`,
      [keepers],
    );
    await this.post(rung.code, contract, readers, lastDay, `contrats/${contract.id}`);
  }

  private async once({ id }: Contract, key: string): Promise<boolean> {
    const row = await this.db.row(
      `insert into contract_alert (id, contract_id, key) values ($1, $2, $3)
       on conflict (association_id, contract_id, key) do nothing returning id`,
      [newId(), id, key],
    );
    return row !== null;
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
