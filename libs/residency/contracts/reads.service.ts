import { authorize } from '@etabli/access';
import { type Clock, demand, type IsoDate, Refusal } from '@etabli/kernel';
import { currentToday, TODAY } from '@etabli/membership';
import { CLOCK, currentActor, Db, groupBy, indexBy, load } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type ContractState, contractState } from '../rules/contracts.js';
import { Contract, ContractSignature, ContractStep, ContractVersion } from './contracts.entities.js';
import { type ContractRecord, contractPolicy } from './contracts.policy.js';

/**
 * A contract with the version that holds today: the latest of those signed and begun, else the first signed, else the draft.
 * Whoever was moved has theirs with the last allocation, and at the place where they are today.
 */
const CONTRACTS = `select c.id, c.person_id as "personId", l.id as "placeId", m.stay as "allocationId",
    c.offer_id as "offerId", s.kind as "lastStep", s.last_day::text as "noticeLastDay", v.number, v.kind,
    v.starts_on::text as "startsOn", v.ends_on::text as "endsOn", v.monthly_cents as "monthlyCents",
    v.deposit_cents as "depositCents", v.notice_count as "noticeCount", v.notice_unit as "noticeUnit",
    v.notice_month_end as "noticeMonthEnd", v.terms, p.display_name as "personName", l.name as "placeName",
    i.expires_on::text as "insuredUntil"
  from contract c
  join person p on p.association_id = c.association_id and p.id = c.person_id
  cross join lateral (select moved_to(c.association_id, c.allocation_id, 'infinity') as stay) m
  join allocation a on a.association_id = c.association_id and a.id = moved_to(c.association_id, c.allocation_id, ${TODAY})
  join place l on l.association_id = c.association_id and l.id = a.place_id
  join lateral (select v.* from contract_version v
    left join contract_held h on h.association_id = v.association_id and h.id = v.id
    where v.association_id = c.association_id and v.contract_id = c.id and v.withdrawn_at is null
    order by h.id is not null and v.from_day <= ${TODAY} desc, h.id is not null desc,
      case when h.id is not null and v.from_day > ${TODAY} then v.from_day end,
      case when h.id is not null then v.from_day end desc nulls last, v.number desc
    limit 1) v on true
  left join lateral (select s.kind, s.last_day from contract_step s
    where s.association_id = c.association_id and s.contract_id = c.id order by s.step desc limit 1) s on true
  left join lateral (select max(expires_on) as expires_on from insurance_certificate i
    where i.association_id = c.association_id and i.contract_id = c.id) i on true`;

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
