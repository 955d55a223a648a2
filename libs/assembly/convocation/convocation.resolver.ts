import { can } from '@etabli/access';
import { People, Person } from '@etabli/membership';
import { currentActor, Read, StoredFile, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Assembly } from '../assemblies/assemblies.entities.js';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { PersonalLinks } from '../personal/links.service.js';
import { Convening } from './convening.service.js';
import { Convocation } from './convocation.entities.js';
import { ConveneInput, ConvocationsPageInput } from './convocation.inputs.js';
import { ConvocationFigures, ConvocationPage, ConvocationSending, Sending } from './convocation.types.js';
import { Convocations } from './convocations.service.js';
import { Delivery } from './delivery.service.js';

/** Calling the members, and following each convocation to its person. */
@Resolver(() => Convocation)
export class ConvocationResolver {
  constructor(
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(Convening) private readonly convening: Convening,
    @Inject(Convocations) private readonly service: Convocations,
    @Inject(Delivery) private readonly delivery: Delivery,
    @Inject(People) private readonly people: People,
    @Inject(PersonalLinks) private readonly links: PersonalLinks,
  ) {}

  @Verb(() => Assembly, { permission: 'assembly.convene', description: 'Calls every member.' })
  convene(
    @Args('assemblyId', { type: () => ID }) assemblyId: string,
    @Args('input', { nullable: true }) input: ConveneInput = new ConveneInput(),
  ): Promise<Assembly> {
    return this.convening.convene(assemblyId, input);
  }

  @Verb(() => Assembly, {
    permission: 'assembly.convene',
    description: 'Calls people who have no convocation.',
  })
  conveneLate(
    @Args('assemblyId', { type: () => ID }) assemblyId: string,
    @Args('personIds', { type: () => [ID] }) personIds: string[],
  ): Promise<Assembly> {
    return this.convening.conveneLate(assemblyId, personIds);
  }

  @Verb(() => Convocation, { permission: 'assembly.prepare', description: 'Mails a convocation again.' })
  resendConvocation(@Args('convocationId', { type: () => ID }) id: string): Promise<Convocation> {
    return this.delivery.resend(id);
  }

  @Verb(() => Convocation, { permission: 'assembly.prepare' })
  recordHandDelivery(
    @Args('convocationId', { type: () => ID }) id: string,
    @Args('at') at: Date,
  ): Promise<Convocation> {
    return this.delivery.recordHandDelivery(id, at);
  }

  @Verb(() => Assembly, {
    permission: 'assembly.prepare',
    description: 'The letters still to post were posted.',
  })
  recordLetterPosting(
    @Args('assemblyId', { type: () => ID }) assemblyId: string,
    @Args('at') at: Date,
  ): Promise<Assembly> {
    return this.delivery.recordPosting(assemblyId, at);
  }

  @Verb(() => StoredFile, {
    permission: 'assembly.prepare',
    description:
      'Letters and proxy forms as one file: those given, or all that are on paper and have not left.',
  })
  printLetters(
    @Args('assemblyId', { type: () => ID }) assemblyId: string,
    @Args('convocationIds', { type: () => [ID], nullable: true }) ids: string[] | null,
  ): Promise<StoredFile> {
    return this.delivery.printLetters(assemblyId, ids ?? null);
  }

  @Read(() => ConvocationPage, { permission: 'assembly.figures', description: 'By name.' })
  async convocations(
    @Args('assemblyId', { type: () => ID }) assemblyId: string,
    @Args('page', { nullable: true }) page: ConvocationsPageInput = new ConvocationsPageInput(),
  ): Promise<ConvocationPage> {
    const { id } = await this.assemblies.get(assemblyId);
    return this.service.list(id, page);
  }

  @Read(() => ConvocationFigures, { permission: 'assembly.figures' })
  async convocationFigures(
    @Args('assemblyId', { type: () => ID }) assemblyId: string,
  ): Promise<ConvocationFigures> {
    const { id } = await this.assemblies.get(assemblyId);
    return this.service.figures(id);
  }

  @Read(() => [Person], {
    permission: 'assembly.figures',
    description: 'Members who must be called and are not: admitted since the convocation left.',
  })
  async missingConvocations(@Args('assemblyId', { type: () => ID }) assemblyId: string): Promise<Person[]> {
    const due = await this.convening.due(await this.assemblies.get(assemblyId));
    const people = await Promise.all(due.map(({ id }) => this.people.byId(id)));
    return people.filter((person) => person !== null);
  }

  @ResolveField(() => Person)
  person(@Parent() { personId }: Convocation): Promise<Person | null> {
    return this.people.byId(personId);
  }

  @ResolveField(() => Sending)
  async state(@Parent() { id }: Convocation): Promise<Sending | undefined> {
    return (await this.service.whereabouts(id))?.state;
  }

  @ResolveField(() => Date, { nullable: true, description: 'When it left: by mail, by post or by hand.' })
  async leftAt(@Parent() { id }: Convocation): Promise<Date | null> {
    return (await this.service.whereabouts(id))?.leftAt ?? null;
  }

  @ResolveField(() => Date, {
    nullable: true,
    description: 'When its person first opened their personal link.',
  })
  openedAt(@Parent() { id }: Convocation): Promise<Date | null> {
    return this.links.openedAt(id);
  }

  @ResolveField(() => [ConvocationSending], {
    description: 'Every mail that carried it, the first one first.',
  })
  async sendings(@Parent() { id, personId }: Convocation): Promise<ConvocationSending[]> {
    const sendings = await this.service.sendings(id);
    const actor = currentActor();
    if (can(actor, 'members.read') || actor.personId === personId) return sendings;
    return sendings.map((sending) => ({ ...sending, address: null }));
  }
}
