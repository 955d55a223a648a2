import type { IsoDate } from '@etabli/kernel';
import { newId } from '@etabli/kernel';
import { Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { ContractStepKind, Party } from '../rules/contracts.js';
import { type Contract, ContractStep } from './contracts.entities.js';
import { CONTRACTS_TOPIC } from './contracts.topic.js';
import { ContractReads } from './reads.service.js';

interface Said {
  kind: ContractStepKind;
  onDay?: IsoDate;
  lastDay?: IsoDate | null;
  reason?: string;
  byParty?: Party;
}

/** Writes the steps of a contract; the database lets each come only in its turn. */
@Injectable()
export class ContractSteps {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(ContractReads) private readonly reads: ContractReads,
    @Inject(Live) private readonly live: Live,
  ) {}

  async take({ id }: Pick<Contract, 'id'>, said: Said): Promise<void> {
    const last = await this.db.row<{ step: number }>(
      'select coalesce(max(step), 0)::int as step from contract_step where contract_id = $1',
      [id],
    );
    const { kind, onDay = this.reads.today(), lastDay = null, reason = '', byParty = 'house' } = said;
    await this.db.insert(ContractStep, [
      {
        id: newId(),
        contractId: id,
        step: (last?.step ?? 0) + 1,
        kind,
        onDay,
        lastDay,
        reason: reason.trim(),
        byParty,
      },
    ]);
    await this.live.announce(CONTRACTS_TOPIC);
  }
}
