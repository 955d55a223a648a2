import { demand, type IsoDate } from '@etabli/kernel';
import { currentActor } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Allocations } from '../places/allocations.service.js';
import { lastDayOf } from '../rules/contracts.js';
import { endAfterNotice } from '../rules/notice.js';
import type { Contract } from './contracts.entities.js';
import { ContractReads } from './reads.service.js';
import { ContractSteps } from './steps.service.js';

export interface Noticed {
  /** The day the other party received it; today when left out. */
  receivedOn?: IsoDate | null;
  /** A later last day that both agree on; computed when left out. */
  lastDay?: IsoDate | null;
  reason: string;
}

/** The end of a contract, given notice of: the last day follows from the contract, and the plan and the fees from it. */
@Injectable()
export class ContractNotices {
  constructor(
    @Inject(ContractReads) private readonly reads: ContractReads,
    @Inject(ContractSteps) private readonly steps: ContractSteps,
    @Inject(Allocations) private readonly allocations: Allocations,
  ) {}

  /** The last day a notice received on a day would give. */
  endOf(contract: Contract, receivedOn: IsoDate): IsoDate {
    const { noticeCount: count, noticeUnit: unit, noticeMonthEnd: monthEnd, endsOn } = contract;
    return endAfterNotice(receivedOn, { count, unit, monthEnd }, endsOn);
  }

  /**
   * Gives notice, by whom it comes from. Refuses `contract.wrong-state`, `contract.not-yours`, `notice.to-come`,
   * `notice.too-long-ago` (from whom gives it themselves), `notice.too-short` for a last day before what the contract says.
   */
  async give(id: string, { receivedOn, lastDay, reason }: Noticed): Promise<Contract> {
    const contract = await this.reads.locked(id, 'giveNotice');
    const today = this.reads.today();
    const onDay = receivedOn ?? today;
    const own = currentActor().personId === contract.personId;
    demand(onDay <= today, 'notice.to-come', {}, 'receivedOn');
    demand(!own || onDay === today, 'notice.too-long-ago', {}, 'receivedOn');
    demand(onDay >= contract.startsOn || contract.startsOn > today, 'notice.too-long-ago', {}, 'receivedOn');
    const earliest = this.endOf(contract, onDay);
    const last = lastDay ?? earliest;
    const within = contract.endsOn === null || last <= contract.endsOn;
    demand(last >= earliest && within, 'notice.too-short', { earliest }, 'lastDay');
    await this.steps.take(contract, {
      ...{ kind: 'notice', onDay, lastDay: last, reason, byParty: own ? 'occupant' : 'house' },
    });
    await this.allocations.endAsAgreed(contract.allocationId, last, reason);
    return this.reads.get(id);
  }

  /** They stay after all, where nobody was promised the place meanwhile. Refuses `contract.wrong-state`, `allocation.taken`. */
  async withdraw(id: string): Promise<Contract> {
    const contract = await this.reads.locked(id, 'withdrawNotice');
    await this.steps.take(contract, { kind: 'notice-withdrawn' });
    const agreed = lastDayOf({ ...contract, lastStep: 'notice-withdrawn' });
    await this.allocations.endAsAgreed(contract.allocationId, agreed);
    return this.reads.get(id);
  }
}
