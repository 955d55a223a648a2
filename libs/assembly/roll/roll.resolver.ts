import { People, Person } from '@etabli/membership';
import { currentActor, Db, Read, StoredFile, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Instructions } from '../instructions/instructions.service.js';
import { ProxyInstruction } from '../instructions/instructions.types.js';
import { sentencesIn } from '../rules/sentences.js';
import { ItemChoiceInput } from '../votes/item-choice.inputs.js';
import { Desk } from './desk.service.js';
import { Holders } from './holders.service.js';
import { ProxyHolder } from './holders.types.js';
import { GivenProxy, ProxyStanding } from './proxies.entities.js';
import { GrantProxyInput, PaperProxyInput } from './proxies.inputs.js';
import { Proxies } from './proxies.service.js';
import { AttendanceMode, ProxyJudgement, RollLine, RollView } from './roll.types.js';
import { Situations } from './situations.service.js';

const id = { type: () => ID };

@Resolver()
export class DeskResolver {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  @Read(() => RollView, { permission: 'assembly.desk' })
  roll(@Args('assemblyId', id) assemblyId: string): Promise<RollView> {
    return this.desk.roll(assemblyId);
  }

  @Verb(() => RollLine, { permission: 'assembly.desk' })
  recordArrival(
    @Args('assemblyId', id) assemblyId: string,
    @Args('personId', id) personId: string,
    @Args('mode', { type: () => AttendanceMode, defaultValue: AttendanceMode.present }) mode: AttendanceMode,
  ): Promise<RollLine> {
    return this.desk.recordArrival(assemblyId, personId, mode);
  }

  @Verb(() => RollLine, { permission: 'assembly.desk' })
  recordDeparture(
    @Args('assemblyId', id) assemblyId: string,
    @Args('personId', id) personId: string,
  ): Promise<RollLine> {
    return this.desk.recordDeparture(assemblyId, personId);
  }

  @Verb(() => RollLine, {
    permission: 'assembly.desk',
    description: 'Reads someone’s standing again: a fee was paid at the desk.',
  })
  redrawElector(
    @Args('assemblyId', id) assemblyId: string,
    @Args('personId', id) personId: string,
  ): Promise<RollLine> {
    return this.desk.redrawElector(assemblyId, personId);
  }
}

@Resolver(() => GivenProxy)
export class ProxiesResolver {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(People) private readonly people: People,
    @Inject(Proxies) private readonly service: Proxies,
    @Inject(Holders) private readonly holders: Holders,
    @Inject(Instructions) private readonly asked: Instructions,
    @Inject(Situations) private readonly situations: Situations,
  ) {}

  @Read(() => [GivenProxy], {
    permission: 'assembly.attend',
    description: 'All of them for the desk; one’s own, given and held, for a member.',
  })
  proxies(@Args('assemblyId', id) assemblyId: string): Promise<GivenProxy[]> {
    return this.service.list(assemblyId);
  }

  @Read(() => [ProxyHolder], {
    permission: 'assembly.attend',
    description: 'The few members that the words name, and whether each may carry a voice one gives.',
  })
  async proxyHolders(
    @Args('assemblyId', id) assemblyId: string,
    @Args('giverId', id) giverId: string,
    @Args('words') words: string,
  ): Promise<ProxyHolder[]> {
    await this.service.demandOwn(giverId);
    return this.holders.named(assemblyId, giverId, words);
  }

  @Read(() => ProxyJudgement, {
    permission: 'assembly.desk',
    description: 'What a paper would be worth, before it is recorded.',
  })
  judgePaperProxy(@Args('input') input: PaperProxyInput): Promise<ProxyJudgement> {
    return this.service.judgePaper(input);
  }

  @Verb(() => GivenProxy, { permission: 'assembly.attend' })
  grantProxy(@Args('input') input: GrantProxyInput): Promise<GivenProxy> {
    return this.service.grant(input);
  }

  @Verb(() => GivenProxy, { permission: 'assembly.desk' })
  recordPaperProxy(@Args('input') input: PaperProxyInput): Promise<GivenProxy> {
    return this.service.recordPaper(input);
  }

  @Verb(() => GivenProxy, {
    permission: 'assembly.attend',
    description: 'What the giver asks to be voted: by the giver, or at the desk from a paper.',
  })
  instructProxy(
    @Args('id', id) proxyId: string,
    @Args('instructions', { type: () => [ItemChoiceInput] }) instructions: ItemChoiceInput[],
  ): Promise<GivenProxy> {
    return this.service.instruct(proxyId, instructions);
  }

  @ResolveField(() => [ProxyInstruction], {
    description: 'For the giver and whom the proxy names; nothing for anybody else.',
  })
  instructions(@Parent() proxy: GivenProxy): Promise<ProxyInstruction[]> {
    return this.asked.of(proxy);
  }

  @Verb(() => GivenProxy, { permission: 'assembly.attend' })
  withdrawProxy(@Args('id', id) proxyId: string): Promise<GivenProxy> {
    return this.service.withdraw(proxyId);
  }

  @ResolveField(() => Person)
  giver(@Parent() { giverId }: GivenProxy): Promise<Person | null> {
    return this.people.byId(giverId);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Null on a blank form.' })
  holder(@Parent() { holderId }: GivenProxy): Promise<Person | null> | null {
    return holderId ? this.people.byId(holderId) : null;
  }

  @ResolveField(() => Person, { nullable: true })
  substitute(@Parent() { substituteId }: GivenProxy): Promise<Person | null> | null {
    return substituteId ? this.people.byId(substituteId) : null;
  }

  @ResolveField(() => StoredFile, { nullable: true, description: 'The paper, for those who keep the desk.' })
  file(@Parent() { fileId }: GivenProxy): Promise<StoredFile> | null {
    return fileId && this.service.seesPaper() ? this.db.get(StoredFile, fileId) : null;
  }

  @ResolveField(() => ProxyStanding)
  async standing(@Parent() proxy: GivenProxy): Promise<ProxyStanding> {
    return (await this.verdictOf(proxy)).status as ProxyStanding;
  }

  @ResolveField(() => String, { description: 'Where it stands now and why, in the language of the viewer.' })
  async sentence(@Parent() proxy: GivenProxy): Promise<string> {
    return sentencesIn(currentActor().locale).proxy(await this.verdictOf(proxy));
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who carries the voice now.' })
  async carriedBy(@Parent() proxy: GivenProxy): Promise<Person | null> {
    const { status, holderId } = await this.verdictOf(proxy);
    return status === 'carried' && holderId ? this.people.byId(holderId) : null;
  }

  private async verdictOf({ id: proxyId, assemblyId }: GivenProxy) {
    const verdict = (await this.situations.verdicts(assemblyId)).get(proxyId);
    if (!verdict) throw new Error('a proxy without a verdict');
    return verdict;
  }
}
