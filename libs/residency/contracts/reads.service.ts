import { authorize } from '@etabli/access';
import { type Clock, demand, type IsoDate, Refusal } from '@etabli/kernel';
import { currentToday } from '@etabli/membership';
import { CLOCK, currentActor, Db, groupBy, indexBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type ContractState, contractState } from '../rules/contracts.js';
import { Contract, ContractSignature, ContractStep, ContractVersion } from './contracts.entities.js';
import { type ContractRecord, contractPolicy } from './contracts.policy.js';
import { CONTRACTS } from './contracts.sql.js';

/** Contracts and what was recorded of them: each a fixed number of statements. */
@Injectable()
export class ContractReads {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  today(): IsoDate {
    return currentToday(this.clock);
  }

  state(contract: Contract): ContractState {
    return contractState(contract, this.today());
  }

  /** Every contract, by name; of one person when said. */
  async all(personId: string | null = null): Promise<Contract[]> {
    const rows = await this.db.query<Contract>(
      `${CONTRACTS} where ($1::uuid is null or c.person_id = $1) order by p.sort_name, v.starts_on desc, c.id`,
      [personId],
    );
    return rows.map((row) => Object.assign(new Contract(), row));
  }

  /** A contract the viewer may see. Refuses `not-found`. */
  async get(id: string): Promise<Contract> {
    const contract = await this.bare(id);
    authorize(contractPolicy.see(currentActor(), await this.record(contract)));
    return contract;
  }

  /** A contract for a verb whose own policy says who may do it; nobody else touches it until the operation ends. */
  async locked(id: string, action: keyof typeof contractPolicy): Promise<Contract> {
    await this.hold(id);
    const contract = await this.get(id);
    authorize(contractPolicy[action](currentActor(), await this.record(contract)));
    return contract;
  }

  /** Nobody else touches it until the operation ends. */
  async hold(id: string): Promise<void> {
    await this.db.query(`select pg_advisory_xact_lock(hashtextextended('contract' || $1, 0))`, [id]);
  }

  /** The contract of an allocation that is not abandoned, if there is one. */
  async ofAllocation(allocationId: string): Promise<Contract | null> {
    const row = await this.db.row<Contract>(
      `${CONTRACTS} where m.stay = $1 and s.kind is distinct from 'abandoned' limit 1`,
      [allocationId],
    );
    return row && Object.assign(new Contract(), row);
  }

  /** What an allocation has become, when whoever has it was moved. */
  async stayOf(allocationId: string): Promise<string> {
    const row = await this.db.row<{ stay: string }>(
      `select moved_to(association_id, id, 'infinity') as stay from allocation where id = $1`,
      [allocationId],
    );
    return row?.stay ?? allocationId;
  }

  /** A contract by id, without asking who looks; batched. */
  byId(id: string): Promise<Contract | null> {
    return load('contract', id, async (ids) => {
      const rows = await this.db.query<Contract>(`${CONTRACTS} where c.id = any($1)`, [ids]);
      return indexBy(
        rows.map((row) => Object.assign(new Contract(), row)),
        (one) => one.id,
      );
    });
  }

  /** What was said and stands, in order; batched. */
  async versions(contractId: string): Promise<ContractVersion[]> {
    return (await this.everSaid(contractId)).filter(({ withdrawnAt }) => withdrawnAt === null);
  }

  /** The last said, even if it was withdrawn since: the next has the number after. */
  async lastSaid(contractId: string): Promise<ContractVersion> {
    const version = (await this.everSaid(contractId)).at(-1);
    if (!version) throw new Refusal('not-found');
    return version;
  }

  private async everSaid(contractId: string): Promise<ContractVersion[]> {
    const found = await load('contract-versions', contractId, async (ids) => {
      const rows = await this.db.find(ContractVersion, {
        where: { contractId: In([...ids]) },
        order: { number: 'asc' },
      });
      return groupBy(ids, rows, (row) => row.contractId);
    });
    return found ?? [];
  }

  /** What was done, in order; batched. */
  async steps(contractId: string): Promise<ContractStep[]> {
    const found = await load('contract-steps', contractId, async (ids) => {
      const rows = await this.db.find(ContractStep, {
        where: { contractId: In([...ids]) },
        order: { step: 'asc' },
      });
      return groupBy(ids, rows, (row) => row.contractId);
    });
    return found ?? [];
  }

  /** Who signed what, in order; batched. */
  async signatures(contractId: string): Promise<ContractSignature[]> {
    const found = await load('contract-signatures', contractId, async (ids) => {
      const rows = await this.db.find(ContractSignature, {
        where: { contractId: In([...ids]) },
        order: { number: 'asc', recordedAt: 'asc' },
      });
      return groupBy(ids, rows, (row) => row.contractId);
    });
    return found ?? [];
  }

  /** The version that waits for signatures, or would: the last one said. */
  async latest(contractId: string): Promise<ContractVersion> {
    const version = (await this.versions(contractId)).at(-1);
    if (!version) throw new Refusal('not-found');
    return version;
  }

  /** What the policy looks at. */
  async record(contract: Contract): Promise<ContractRecord> {
    const last = await this.latest(contract.id);
    const signed = await this.signatures(contract.id);
    const signedBy = signed
      .filter(({ number }) => number === last.number)
      .map(({ party }) => party as string);
    return {
      state: this.state(contract),
      personId: contract.personId,
      signedBy,
      amendmentOpen: last.cause === 'amendment' && signedBy.length < 2,
      indexed: Boolean(contract.terms.index && contract.terms.indexHundredths),
    };
  }

  private async bare(id: string): Promise<Contract> {
    demand(/^[0-9a-f-]{36}$/i.test(id), 'not-found');
    const row = await this.db.row<Contract>(`${CONTRACTS} where c.id = $1`, [id]);
    if (!row) throw new Refusal('not-found');
    return Object.assign(new Contract(), row);
  }
}
