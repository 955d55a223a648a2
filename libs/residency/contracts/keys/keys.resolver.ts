import { People, Person } from '@etabli/membership';
import { Page, PlainDate, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Contract } from '../contracts.entities.js';
import { HouseKey, KeyInput, KeyMoveKind, KeyState, KeysPageInput } from './keys.entities.js';
import { Keys, keyState } from './keys.service.js';

@ObjectType()
export class HouseKeyPage extends Page(HouseKey) {}

const KEEPS = { permission: 'contracts.write' } as const;
const id = () => Args('id', { type: () => ID });
const onDay = () => Args('onDay', { type: () => PlainDate, nullable: true });

@Resolver(() => HouseKey)
export class KeysResolver {
  constructor(
    @Inject(Keys) private readonly service: Keys,
    @Inject(People) private readonly people: People,
  ) {}

  @Read(() => HouseKeyPage, { permission: 'contracts.read' })
  houseKeys(
    @Args('page', { nullable: true }) page: KeysPageInput = new KeysPageInput(),
  ): Promise<HouseKeyPage> {
    return this.service.list(page);
  }

  @Verb(() => HouseKey, KEEPS)
  enterKey(@Args('input') input: KeyInput): Promise<HouseKey> {
    return this.service.enter(input);
  }

  @Verb(() => HouseKey, { ...KEEPS, description: 'Outside any contract: a volunteer, an employee.' })
  giveKey(
    @id() keyId: string,
    @Args('personId', { type: () => ID }) personId: string,
    @onDay() day: string | null,
  ): Promise<HouseKey> {
    return this.service.give(keyId, personId, day);
  }

  @Verb(() => Contract, { ...KEEPS, description: 'Under a contract, whose occupant is insured.' })
  giveContractKey(
    @id() contractId: string,
    @Args('keyId', { type: () => ID }) keyId: string,
    @onDay() day: string | null,
  ): Promise<Contract> {
    return this.service.giveUnder(contractId, keyId, day);
  }

  @Verb(() => HouseKey, KEEPS)
  returnKey(@id() keyId: string, @onDay() day: string | null): Promise<HouseKey> {
    return this.service.say(keyId, KeyMoveKind.returned, '', day);
  }

  @Verb(() => HouseKey, KEEPS)
  loseKey(@id() keyId: string, @Args('reason', { defaultValue: '' }) reason: string): Promise<HouseKey> {
    return this.service.say(keyId, KeyMoveKind.lost, reason, null);
  }

  @Verb(() => HouseKey, KEEPS)
  suspendKey(@id() keyId: string, @Args('reason', { defaultValue: '' }) reason: string): Promise<HouseKey> {
    return this.service.say(keyId, KeyMoveKind.suspended, reason, null);
  }

  @Verb(() => HouseKey, KEEPS)
  restoreKey(@id() keyId: string): Promise<HouseKey> {
    return this.service.say(keyId, KeyMoveKind.restored, '', null);
  }

  @Verb(() => Contract, { ...KEEPS, description: 'Every key of a contract is back.' })
  returnContractKeys(@id() contractId: string, @onDay() day: string | null): Promise<Contract> {
    return this.service.takeBackAll(contractId, day);
  }

  @ResolveField(() => KeyState)
  state(@Parent() key: HouseKey): KeyState {
    return keyState(key);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who has it, or lost it.' })
  async holder(@Parent() { personId }: HouseKey): Promise<Person | null> {
    return personId ? this.people.byId(personId) : null;
  }
}
