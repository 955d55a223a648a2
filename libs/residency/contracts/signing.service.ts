import { demand, newId } from '@etabli/kernel';
import { said } from '@etabli/membership';
import { currentActor, Db, Live, StoredFile } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Allocations } from '../places/allocations.service.js';
import type { Party } from '../rules/contracts.js';
import { type Contract, ContractSignature, type ContractVersion } from './contracts.entities.js';
import type { SigningInput } from './contracts.inputs.js';
import { CONTRACTS_TOPIC } from './contracts.topic.js';
import { ContractReads } from './reads.service.js';
import { ContractSteps } from './steps.service.js';

/** Both sign what was sent, on a screen or on paper; once both have, it holds. */
@Injectable()
export class ContractSigning {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(ContractReads) private readonly reads: ContractReads,
    @Inject(ContractSteps) private readonly steps: ContractSteps,
    @Inject(Allocations) private readonly allocations: Allocations,
    @Inject(Live) private readonly live: Live,
  ) {}

  /** Signs for a party. Refuses `contract.signed-already`, `contract.nothing-to-sign`, `contract.not-yours`. */
  async sign(id: string, party: Party, { signedAs, drawing = null }: SigningInput): Promise<Contract> {
    const contract = await this.reads.locked(id, party === 'house' ? 'signForHouse' : 'signForOccupant');
    const name = said(signedAs, 'signedAs', 200);
    await this.keep(contract, [{ party, signedAs: name, drawing, fileId: null }]);
    return this.reads.get(id);
  }

  /**
   * Keeps the paper both signed by hand, as it was scanned. Refuses `contract.scan-only`, `contract.half-signed`,
   * `contract.nothing-to-sign`, `not-found` for a file somebody else handed in.
   */
  async uploadSigned(id: string, fileId: string): Promise<Contract> {
    const contract = await this.reads.locked(id, 'uploadSigned');
    const file = await this.db.get(StoredFile, fileId);
    demand(file.recordedBy === currentActor().personId, 'not-found', {}, 'fileId');
    demand(SCANS.includes(file.mediaType), 'contract.scan-only', {}, 'fileId');
    const names: Record<Party, string> = { house: file.name, occupant: contract.personName };
    const both = (['house', 'occupant'] as const).map((party) => ({
      ...{ party, signedAs: names[party], drawing: null, fileId },
    }));
    await this.keep(contract, both);
    return this.reads.get(id);
  }

  private async keep(
    contract: Contract,
    by: Pick<ContractSignature, 'party' | 'signedAs' | 'drawing' | 'fileId'>[],
  ) {
    const { id: contractId } = contract;
    const version = await this.reads.latest(contractId);
    const { number } = version;
    const personId = currentActor().personId;
    const whose = (party: Party) => (party === 'occupant' ? contract.personId : personId);
    await this.db.insert(
      ContractSignature,
      by.map((one) => ({ id: newId(), contractId, number, personId: whose(one.party), ...one })),
    );
    const held = await this.db.row('select from contract_held where contract_id = $1 and number = $2', [
      contractId,
      number,
    ]);
    if (held) await this.holds(contract, version);
    await this.live.announce(CONTRACTS_TOPIC);
  }

  /** Both have signed: a draft becomes the contract, an amendment moves the last day where it says one. */
  private async holds(contract: Contract, { cause, endsOn }: ContractVersion): Promise<void> {
    if (cause === 'draft') await this.steps.take(contract, { kind: 'signed' });
    const { endsOn: until } = await this.allocations.get(contract.allocationId);
    if (endsOn !== until) await this.allocations.endAsAgreed(contract.allocationId, endsOn);
  }
}

const SCANS = ['application/pdf', 'image/png', 'image/jpeg', 'image/webp'];
