import { authorize } from '@etabli/access';
import { demand, newId, Refusal } from '@etabli/kernel';
import { Association, People, type Person } from '@etabli/membership';
import { currentActor, currentAssociation, Db, Live } from '@etabli/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Allocations } from '../places/allocations.service.js';
import { Place } from '../places/places.entities.js';
import { filledClauses } from '../rules/clauses.js';
import { contractState } from '../rules/contracts.js';
import { type Trap, traps } from '../rules/traps.js';
import { common, WORKING_WEEK } from '../rules/week.js';
import { ContractLetters } from './alerts/letters.service.js';
import { type Contract, ContractMade, ContractVersion } from './contracts.entities.js';
import { type ContractInput, ContractTerms, LandlordAnswer } from './contracts.inputs.js';
import { ContractKindEnum, VersionCause } from './contracts.kinds.js';
import { keepsContracts } from './contracts.policy.js';
import { CONTRACTS_TOPIC } from './contracts.topic.js';
import { ContractReads } from './reads.service.js';
import { ContractSteps } from './steps.service.js';
import { ContractTemplates } from './templates/templates.service.js';
import { valuesOf } from './templates/values.js';

/** An agreement without anything said yet. */
export const noTerms = (): ContractTerms =>
  Object.assign(new ContractTerms(), {
    ...{ use: '', access: '', charges: '', vatRate: 0, dueDay: 5, depositReturnDays: 30, byLaws: '' },
    ...{ siret: '', capacity: '', endsWithMembership: false, reason: '', headTitle: '' },
    landlordAnswer: LandlordAnswer.none,
  });

/** What a contract is drafted from. */
export interface Drafting {
  allocationId: string;
  offerId?: string | null;
  input?: ContractInput | null;
}

/** Contracts until they are sent: drafted from an allocation, said anew as often as one likes. */
@Injectable()
export class ContractDrafts {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(ContractReads) private readonly reads: ContractReads,
    @Inject(ContractSteps) private readonly steps: ContractSteps,
    @Inject(ContractTemplates) private readonly templates: ContractTemplates,
    @Inject(Allocations) private readonly allocations: Allocations,
    @Inject(People) private readonly people: People,
    @Inject(ContractLetters) private readonly letters: ContractLetters,
    @Inject(Live) private readonly live: Live,
  ) {}

  /** Drafts the contract of an allocation. Refuses `contract.not-yours`, `contract.drafted-already`, `allocation.never-was`. */
  async draft(drafting: Drafting): Promise<Contract> {
    authorize(keepsContracts(currentActor()));
    return this.reads.get(await this.draftFor(drafting));
  }

  /** The same for an offer that was taken: whoever takes it need not keep contracts. */
  async draftFor({ allocationId, offerId = null, input }: Drafting): Promise<string> {
    const allocation = await this.allocations.get(allocationId);
    await this.db.query(`select pg_advisory_xact_lock(hashtextextended('contract' || $1, 0))`, [
      allocationId,
    ]);
    const { endsOn, startsOn, personId, placeId, monthlyCents } = allocation;
    demand(endsOn === null || endsOn >= startsOn, 'allocation.never-was');
    demand(!(await this.reads.ofAllocation(allocationId)), 'contract.drafted-already');
    const { id } = await this.db.add(ContractMade, { personId, placeId, allocationId, offerId });
    const before = { endsOn, monthlyCents, depositCents: monthlyCents };
    await this.say(id, input ?? { ...(await this.asBefore(placeId)), ...before });
    return id;
  }

  /** Says a draft anew. Refuses `contract.wrong-state`, `contract.ends-before-start`. */
  async revise(id: string, input: ContractInput): Promise<Contract> {
    await this.reads.locked(id, 'revise');
    await this.say(id, input);
    return this.reads.get(id);
  }

  /** Sends it to be signed, and writes to its occupant. Refuses `trap.…` with what the law has against it, `contract.wrong-state`. */
  async send(id: string): Promise<Contract> {
    const contract = await this.reads.locked(id, 'send');
    const [first] = (await this.traps(contract)).filter(({ grade }) => grade === 'stops');
    if (first) throw new Refusal(`trap.${first.code}`, { article: first.article });
    await this.steps.take(contract, { kind: 'sent' });
    await this.letters.toOccupant('to-sign', contract);
    return this.reads.get(id);
  }

  /** Takes it back to change it. Refuses `contract.half-signed`, `contract.wrong-state`. */
  async recall(id: string): Promise<Contract> {
    await this.steps.take(await this.reads.locked(id, 'recall'), { kind: 'recalled' });
    return this.reads.get(id);
  }

  /** It will not be. Refuses `contract.wrong-state`. */
  async abandon(id: string, reason: string): Promise<Contract> {
    await this.steps.take(await this.reads.locked(id, 'abandon'), { kind: 'abandoned', reason });
    return this.reads.get(id);
  }

  /** What the law says of it as it stands. */
  async traps(contract: Contract): Promise<Trap[]> {
    const place = await this.db.get(Place, contract.placeId);
    const { week, seats } = await this.allocations.get(contract.allocationId);
    const { terms } = contract;
    return traps(
      {
        ...{ kind: contract.kind, startsOn: contract.startsOn, endsOn: contract.endsOn },
        ...{
          placeKind: place.kind,
          exclusive: common(week, WORKING_WEEK) === WORKING_WEEK && seats === place.capacity,
        },
        ...{ reason: terms.reason, headTitle: terms.headTitle, headEndsOn: terms.headEndsOn ?? null },
        landlordAuthorisedOn: terms.landlordAuthorisedOn ?? null,
        ...{ landlordInvitedOn: terms.landlordInvitedOn ?? null, landlordAnswer: terms.landlordAnswer },
        ...{ depositCents: contract.depositCents, monthlyCents: contract.monthlyCents },
        earlier: await this.earlier(contract),
      },
      this.reads.today(),
    );
  }

  /** What the same person had at the same place before, outside the statute. */
  private async earlier(contract: Contract) {
    const all = await this.reads.all(contract.personId);
    return all
      .filter(
        ({ id, placeId, kind }) =>
          id !== contract.id && placeId === contract.placeId && kind === 'derogatory',
      )
      .filter((one) => !['draft', 'sent', 'abandoned'].includes(contractState(one, this.reads.today())))
      .map(({ startsOn, endsOn, noticeLastDay }) => ({ startsOn, endsOn: noticeLastDay ?? endsOn }));
  }

  /** What was last agreed for this place, else for one of its kind, else in the house: a desk is not let as a workshop is. */
  private async asBefore(placeId: string) {
    const last = await this.db.row<ContractVersion>(
      `select v.kind, v.notice_count as "noticeCount", v.notice_unit as "noticeUnit",
         v.notice_month_end as "noticeMonthEnd", v.terms
       from contract_version v
       join contract c on c.association_id = v.association_id and c.id = v.contract_id
       join place p on p.association_id = c.association_id and p.id = c.place_id
       join place asked on asked.association_id = c.association_id and asked.id = $1
       order by p.id = asked.id desc, p.kind = asked.kind desc, v.recorded_at desc limit 1`,
      [placeId],
    );
    const { noticeCount = 1, noticeMonthEnd = false } = last ?? {};
    const terms = { ...noTerms(), ...last?.terms, siret: '', capacity: '', reason: '' };
    return {
      ...{ kind: last?.kind ?? ContractKindEnum.services, noticeCount, noticeMonthEnd, terms },
      noticeUnit: last?.noticeUnit ?? ('month' as ContractInput['noticeUnit']),
    };
  }

  private async say(contractId: string, { endsOn = null, terms, ...input }: ContractInput): Promise<void> {
    const { personId, allocationId } = await this.db.get(ContractMade, contractId);
    const stay = await this.reads.stayOf(allocationId);
    const { startsOn, week, placeId } = await this.allocations.get(stay);
    demand(endsOn === null || endsOn >= startsOn, 'contract.ends-before-start', {}, 'endsOn');
    const { title, clauses } = await this.templates.of(input.kind);
    const agreed = {
      ...{ startsOn, endsOn, monthlyCents: input.monthlyCents, depositCents: input.depositCents },
      ...{ count: input.noticeCount, unit: input.noticeUnit, monthEnd: input.noticeMonthEnd, terms },
    };
    const values = valuesOf({ ...(await this.sides({ personId, placeId })), week }, agreed);
    const last = (await this.db.row<{ number: number }>(
      'select coalesce(max(number), 0)::int as number from contract_version where contract_id = $1',
      [contractId],
    )) as { number: number };
    await this.db.insert(ContractVersion, [
      {
        ...{ id: newId(), contractId, number: last.number + 1, cause: VersionCause.draft, reason: '' },
        ...{ fromDay: startsOn, startsOn, endsOn, terms, ...input },
        ...{ title, clauses: filledClauses(clauses, values) },
      },
    ]);
    await this.live.announce(CONTRACTS_TOPIC);
  }

  private async sides({ personId, placeId }: Pick<ContractMade, 'personId' | 'placeId'>) {
    const association = await this.db.get(Association, currentAssociation().id);
    const person = await this.people.get(personId);
    const place = await this.db.get(Place, placeId);
    return {
      ...{ association: association.name, seat: addressOf(association) },
      ...{ occupant: person.displayName, address: addressOf(person) },
      ...{ place: place.name, areaHundredths: place.areaHundredths },
    };
  }
}

const addressOf = ({ street, postcode, city }: Pick<Person, 'street' | 'postcode' | 'city'>): string =>
  [street, `${postcode} ${city}`.trim()].filter(Boolean).join(', ');
