import { demand, newId } from '@etabli/kernel';
import { said } from '@etabli/membership';
import { currentActor, Db, groupBy, Live, load, StoredFile } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type InsuranceState, insuranceState } from '../../rules/insurance.js';
import type { Contract } from '../contracts.entities.js';
import { CONTRACTS_TOPIC } from '../contracts.topic.js';
import { KeyMoves } from '../keys/moves.service.js';
import { ContractPapers } from '../papers/papers.service.js';
import { ContractReads } from '../reads.service.js';
import { InsuranceCertificate, type InsuranceInput } from './insurance.entities.js';

/** Certificates of insurance: handed in by the occupant or the house; keys that were suspended for want of one open again. */
@Injectable()
export class Insurance {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(ContractReads) private readonly reads: ContractReads,
    @Inject(KeyMoves) private readonly keys: KeyMoves,
    @Inject(ContractPapers) private readonly papers: ContractPapers,
    @Inject(Live) private readonly live: Live,
  ) {}

  state({ insuredUntil, startsOn }: Contract): InsuranceState {
    return insuranceState(insuredUntil, startsOn, this.reads.today());
  }

  /** The certificates of a contract, the one that lasts longest first; batched. */
  async of(contractId: string): Promise<InsuranceCertificate[]> {
    const found = await load('insurance', contractId, async (ids) => {
      const rows = await this.db.find(InsuranceCertificate, {
        where: { contractId: In([...ids]) },
        order: { expiresOn: 'desc' },
      });
      return groupBy(ids, rows, (row) => row.contractId);
    });
    return found ?? [];
  }

  /** Hands in a certificate. Refuses `insurance.expired`, `insurance.days`, `contract.wrong-state`, `not-found` for another’s file. */
  async handIn(
    id: string,
    { insurer, startsOn, expiresOn, fileId = null }: InsuranceInput,
  ): Promise<Contract> {
    await this.reads.locked(id, 'insure');
    demand(startsOn <= expiresOn, 'insurance.days', {}, 'expiresOn');
    demand(expiresOn >= this.reads.today(), 'insurance.expired', {}, 'expiresOn');
    if (fileId) {
      const file = await this.db.get(StoredFile, fileId);
      demand(file.recordedBy === currentActor().personId, 'not-found', {}, 'fileId');
    }
    const name = said(insurer, 'insurer', 120);
    const certificate = { id: newId(), contractId: id, insurer: name, startsOn, expiresOn, fileId };
    await this.db.insert(InsuranceCertificate, [certificate]);
    await this.keys.restoreOf(id);
    await this.live.announce(CONTRACTS_TOPIC);
    return this.reads.get(id);
  }

  /** The certificate itself, for who may see the contract. Refuses `not-found`. */
  async file(certificateId: string) {
    const { contractId, fileId } = await this.db.get(InsuranceCertificate, certificateId);
    await this.reads.get(contractId);
    demand(fileId, 'not-found');
    return this.papers.copy(fileId);
  }
}
