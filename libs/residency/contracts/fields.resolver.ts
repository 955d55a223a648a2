import { can } from '@etabli/access';
import { People, Person } from '@etabli/membership';
import { Ability, abilitiesFor, currentActor, PlainDate, sentence } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Place } from '../places/places.entities.js';
import { PlaceReads } from '../places/reads.service.js';
import { lastDayOf } from '../rules/contracts.js';
import { derogatoryAlarms } from '../rules/traps.js';
import { Contract, ContractSignature, ContractStep, ContractVersion } from './contracts.entities.js';
import { ContractTerms } from './contracts.inputs.js';
import { ContractStateEnum } from './contracts.kinds.js';
import { contractPolicy } from './contracts.policy.js';
import { ContractAlarm, ContractTrap } from './contracts.types.js';
import { ContractDrafts } from './drafts.service.js';
import { ContractReads } from './reads.service.js';

/** What is worked out of a contract. */
@Resolver(() => Contract)
export class ContractFieldsResolver {
  constructor(
    @Inject(ContractReads) private readonly reads: ContractReads,
    @Inject(ContractDrafts) private readonly drafts: ContractDrafts,
    @Inject(People) private readonly people: People,
    @Inject(PlaceReads) private readonly places: PlaceReads,
  ) {}

  @ResolveField(() => Person)
  person(@Parent() { personId }: Contract): Promise<Person | null> {
    return this.people.byId(personId);
  }

  @ResolveField(() => Place)
  place(@Parent() { placeId }: Contract): Promise<Place | null> {
    return this.places.byId(placeId);
  }

  @ResolveField(() => ContractStateEnum)
  state(@Parent() contract: Contract): string {
    return this.reads.state(contract);
  }

  @ResolveField(() => PlainDate, { nullable: true, description: 'By notice, or by its own term.' })
  lastDay(@Parent() contract: Contract): string | null {
    return lastDayOf(contract);
  }

  @ResolveField(() => PlainDate, { nullable: true, description: 'As agreed, whatever notice was given.' })
  endsOn(@Parent() { endsOn }: Contract): string | null {
    return endsOn;
  }

  @ResolveField(() => ContractTerms)
  terms(@Parent() { terms }: Contract): ContractTerms {
    return terms;
  }

  @ResolveField(() => [ContractVersion], { description: 'Drafts, then amendments.' })
  versions(@Parent() contract: Contract): Promise<ContractVersion[]> {
    return this.reads.versions(contract.id);
  }

  @ResolveField(() => ContractVersion, { description: 'What waits for signatures, or was said last.' })
  latest(@Parent() contract: Contract): Promise<ContractVersion> {
    return this.reads.latest(contract.id);
  }

  @ResolveField(() => [ContractStep])
  steps(@Parent() contract: Contract): Promise<ContractStep[]> {
    return this.reads.steps(contract.id);
  }

  @ResolveField(() => [ContractTrap], { description: 'What the law says of it as it stands.' })
  async traps(@Parent() contract: Contract): Promise<ContractTrap[]> {
    const actor = currentActor();
    if (!can(actor, 'contracts.read')) return [];
    const found = await this.drafts.traps(contract);
    return found.map(({ code, ...trap }) =>
      Object.assign(new ContractTrap(), trap, {
        code,
        sentence: sentence(`trap.${code}`, { article: trap.article }, actor.locale),
      }),
    );
  }

  @ResolveField(() => [ContractAlarm], { description: 'Of a derogatory lease.' })
  alarms(@Parent() contract: Contract): ContractAlarm[] {
    const alarms = derogatoryAlarms(contract.kind, lastDayOf(contract));
    return alarms.map((alarm) => Object.assign(new ContractAlarm(), alarm));
  }

  @ResolveField(() => [Ability])
  async viewerCan(@Parent() contract: Contract): Promise<Ability[]> {
    return abilitiesFor(contractPolicy, await this.reads.record(contract));
  }
}

@Resolver(() => ContractVersion)
export class ContractVersionResolver {
  constructor(@Inject(ContractReads) private readonly reads: ContractReads) {}

  @ResolveField(() => [ContractSignature])
  async signatures(@Parent() { contractId, number }: ContractVersion): Promise<ContractSignature[]> {
    return (await this.reads.signatures(contractId)).filter((one) => one.number === number);
  }
}
