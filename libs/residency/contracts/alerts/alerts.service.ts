import { type IsoDate, newId } from '@etabli/kernel';
import { Db } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { isBinding, lastDayOf } from '../../rules/contracts.js';
import { insuranceLetter, insuranceState } from '../../rules/insurance.js';
import { derogatoryAlarms, ringing } from '../../rules/traps.js';
import type { Contract } from '../contracts.entities.js';
import { KeyMoves } from '../keys/moves.service.js';
import { ContractReads } from '../reads.service.js';
import { ContractLetters } from './letters.service.js';

/** What contracts ask by themselves, once a day: certificates that end, keys that are suspended for want of one, alarms. */
@Injectable()
export class ContractAlerts {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(ContractReads) private readonly reads: ContractReads,
    @Inject(KeyMoves) private readonly keys: KeyMoves,
    @Inject(ContractLetters) private readonly letters: ContractLetters,
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
    const expiring = insuranceState(insuredUntil, startsOn, today) === 'expiring';
    const occasion = due.suspends ? 'suspended' : expiring ? 'expiring' : 'missing';
    await this.letters.toOccupant(occasion, contract, insuredUntil);
  }

  private async alarms(contract: Contract, today: IsoDate): Promise<void> {
    const lastDay = lastDayOf(contract);
    const held = ['signed', 'notice', 'notice-withdrawn'].includes(contract.lastStep ?? '');
    const rung = held ? ringing(derogatoryAlarms(contract.kind, lastDay), today) : null;
    if (!rung || !(await this.once(contract, `alarm.${lastDay}.${rung.code}`))) return;
    await this.letters.toKeepers(rung.code, contract, lastDay);
  }

  private async once({ id }: Contract, key: string): Promise<boolean> {
    const row = await this.db.row(
      `insert into contract_alert (id, contract_id, key) values ($1, $2, $3)
       on conflict (association_id, contract_id, key) do nothing returning id`,
      [newId(), id, key],
    );
    return row !== null;
  }
}
