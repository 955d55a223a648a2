import { People, Person } from '@etabli/membership';
import { Page, PlainDate, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Contract } from '../contracts.entities.js';
import { HouseKey, KeyInput, KeyMove, KeyMoveKind, KeyState, KeysPageInput } from './keys.entities.js';
import { Keys, keyState } from './keys.service.js';
import { KeyMoves } from './moves.service.js';

@ObjectType()
export class HouseKeyPage extends Page(HouseKey) {}

const KEEPS = { permission: 'contracts.write' } as const;
const id = () => Args('id', { type: () => ID });
const onDay = () => Args('onDay', { type: () => PlainDate, nullable: true });

@Resolver(() => HouseKey)
export class KeysResolver {
  constructor(
    @Inject(Keys) private readonly service: Keys,
    @Inject(KeyMoves) private readonly movements: KeyMoves,
    @Inject(People) private readonly people: People,
  ) {}

  @Read(() => HouseKeyPage, { permission: 'contracts.read' })
  houseKeys(
    @Args('page', { nullable: true }) page: KeysPageInput = new KeysPageInput(),
  ): Promise<HouseKeyPage> {
    return this.service.list(page);
  }

  @Read(() => HouseKey, { permission: 'contracts.read' })
  houseKey(@id() keyId: string): Promise<HouseKey> {
    return this.service.get(keyId);
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

  @ResolveField(() => [KeyMove], { description: 'What became of it, the latest first.' })
  moves(@Parent() { id: keyId }: HouseKey): Promise<KeyMove[]> {
    return this.movements.historyOf(keyId);
  }
}

@Resolver(() => KeyMove)
export class KeyMoveResolver {
  constructor(@Inject(People) private readonly people: People) {}

  @ResolveField(() => Person, { nullable: true, description: 'To whom it was given, or who had it.' })
  async person(@Parent() { personId }: KeyMove): Promise<Person | null> {
    return personId ? this.people.byId(personId) : null;
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who wrote it down; nobody when a rule did.' })
  async by(@Parent() { recordedBy }: KeyMove): Promise<Person | null> {
    return recordedBy ? this.people.byId(recordedBy) : null;
  }
}
