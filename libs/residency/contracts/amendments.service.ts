import { demand, type IsoDate, newId } from '@etabli/kernel';
import { said } from '@etabli/membership';
import { Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { MovedStay } from '../chain/moved.js';
import { Allocations } from '../places/allocations.service.js';
import { Place } from '../places/places.entities.js';
import { isBinding } from '../rules/contracts.js';
import { indexed } from '../rules/indexation.js';
import { amendmentClauses, indexationClauses, moveClauses } from './amendment-clauses.js';
import { type Contract, ContractVersion } from './contracts.entities.js';
import type { ContractAmendmentInput } from './contracts.inputs.js';
import { VersionCause } from './contracts.kinds.js';
import { CONTRACTS_TOPIC } from './contracts.topic.js';
import { ContractReads } from './reads.service.js';

/** A new index, and from which day the amount follows it. */
export interface Indexing {
  indexHundredths: number;
  fromDay: IsoDate;
}

/** What changes while a contract runs: by agreement, signed by both; or by its index, which it has agreed to already. */
@Injectable()
export class ContractAmendments {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(ContractReads) private readonly reads: ContractReads,
    @Inject(Allocations) private readonly allocations: Allocations,
    @Inject(Live) private readonly live: Live,
  ) {}

  /**
   * Proposes an amendment; one that nobody signed yet is replaced by the next. Refuses `contract.wrong-state`,
   * `contract.half-signed`, `contract.from-past`, `contract.nothing-changes`, `contract.ends-before-start`.
   */
  async propose(id: string, { fromDay, reason, ...changes }: ContractAmendmentInput): Promise<Contract> {
    const contract = await this.reads.locked(id, 'amend');
    const { amendmentOpen, signedBy } = await this.reads.record(contract);
    demand(!amendmentOpen || signedBy.length === 0, 'contract.half-signed');
    this.demandDay(contract, fromDay);
    const monthlyCents = changes.monthlyCents ?? contract.monthlyCents;
    const endsOn = changes.endsOn === undefined ? contract.endsOn : changes.endsOn;
    const changed = monthlyCents !== contract.monthlyCents || endsOn !== contract.endsOn;
    demand(changed, 'contract.nothing-changes');
    demand(endsOn === null || endsOn >= fromDay, 'contract.ends-before-start', {}, 'endsOn');
    const why = said(reason, 'reason', 500);
    const clauses = amendmentClauses(contract, { fromDay, monthlyCents, endsOn, reason: why });
    await this.add(contract, VersionCause.amendment, { fromDay, reason: why, monthlyCents, endsOn, clauses });
    return this.reads.get(id);
  }

  /** Whoever moves takes their contract along: an amendment is drafted, at what the new place costs unless it is paid otherwise. */
  async follow({ fromId, toId, onDay: fromDay }: MovedStay): Promise<void> {
    const contract = await this.reads.ofAllocation(toId);
    if (!contract || !isBinding(this.reads.state(contract))) return;
    const { monthlyCents: asked, placeId } = await this.allocations.get(toId);
    const monthlyCents = asked > 0 ? asked : contract.monthlyCents;
    const left = await this.db.get(Place, (await this.allocations.get(fromId)).placeId);
    const taken = await this.db.get(Place, placeId);
    const reason = `changement de place, de ${left.name} à ${taken.name}`;
    const clauses = moveClauses(contract, { fromDay, reason, monthlyCents, place: taken });
    const changes = { fromDay, reason, monthlyCents, endsOn: contract.endsOn, clauses, stayId: toId };
    await this.add(contract, VersionCause.amendment, changes);
  }

  /** The move never was: its amendment is withdrawn, unless both have signed it. What one alone had signed binds nobody. */
  async giveUp(stayId: string): Promise<void> {
    await this.db.query(
      `update contract_version v set withdrawn_at = now() where v.stay_id = $1 and v.withdrawn_at is null
         and not exists (select from contract_held h where h.association_id = v.association_id and h.id = v.id)`,
      [stayId],
    );
    await this.live.announce(CONTRACTS_TOPIC);
  }

  /** The amount follows its index from a day on. Refuses `contract.no-index`, `contract.amendment-open`, `contract.from-past`. */
  async index(id: string, { indexHundredths, fromDay }: Indexing): Promise<Contract> {
    const contract = await this.reads.locked(id, 'applyIndex');
    this.demandDay(contract, fromDay);
    const before = contract.terms.indexHundredths as number;
    demand(indexHundredths !== before, 'contract.nothing-changes', {}, 'indexHundredths');
    const monthlyCents = indexed(contract.monthlyCents, before, indexHundredths);
    const clauses = indexationClauses(contract.terms.index ?? '', {
      ...{ fromDay, was: contract.monthlyCents, monthlyCents, before, after: indexHundredths },
    });
    await this.add(contract, VersionCause.indexation, {
      ...{ fromDay, reason: '', monthlyCents, endsOn: contract.endsOn, clauses },
      terms: { ...contract.terms, indexHundredths },
    });
    return this.reads.get(id);
  }

  /** Months that were called stay as they were called: what changes begins today at the earliest. */
  private demandDay({ startsOn }: Contract, fromDay: IsoDate): void {
    demand(fromDay > startsOn && fromDay >= this.reads.today(), 'contract.from-past', {}, 'fromDay');
  }

  private async add(
    { id: contractId, ...contract }: Contract,
    cause: VersionCause,
    changes: Partial<ContractVersion>,
  ): Promise<void> {
    const last = await this.reads.lastSaid(contractId);
    const { kind, startsOn, depositCents, noticeCount, noticeUnit, noticeMonthEnd, terms } = contract;
    await this.db.insert(ContractVersion, [
      {
        ...{ id: newId(), contractId, number: last.number + 1, cause, kind, startsOn, depositCents },
        ...{ noticeCount, noticeUnit, noticeMonthEnd, terms, title: last.title },
        ...changes,
      },
    ]);
    await this.live.announce(CONTRACTS_TOPIC);
  }
}
