import { Ability, abilitiesFor, Live, Page, PageInput, Read, Verb, Watch } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, Field, ID, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Assembly, AssemblyState } from './assemblies.entities.js';
import { DescribeAssemblyInput, PrepareAssemblyInput } from './assemblies.inputs.js';
import { assemblyPolicy } from './assemblies.policy.js';
import { Assemblies } from './assemblies.service.js';
import { Preparation } from './preparation.service.js';
import { SecondCalls } from './second-call.service.js';

@ObjectType()
export class AssemblyPage extends Page(Assembly) {}

/** Something of an assembly changed: enough to know whether to read it again. */
@ObjectType()
export class AssemblyNews {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  revision: number;

  @Field(() => AssemblyState)
  state: AssemblyState;

  @Field(() => ID, { nullable: true })
  currentItemId: string | null;
}

@Resolver(() => Assembly)
export class AssembliesResolver {
  constructor(
    @Inject(Assemblies) private readonly service: Assemblies,
    @Inject(Preparation) private readonly preparation: Preparation,
    @Inject(SecondCalls) private readonly secondCalls: SecondCalls,
    @Inject(Live) private readonly live: Live,
  ) {}

  @Read(() => AssemblyPage, { permission: 'assembly.read', description: 'The latest first.' })
  assemblies(@Args('page', { nullable: true }) page: PageInput = new PageInput()): Promise<AssemblyPage> {
    return this.service.list(page);
  }

  @Read(() => Assembly, { permission: 'assembly.read' })
  assembly(@Args('id', { type: () => ID }) id: string): Promise<Assembly> {
    return this.service.get(id);
  }

  @Watch(() => AssemblyNews, { permission: 'assembly.read', description: 'At once, then after each change.' })
  assemblyNews(@Args('id', { type: () => ID }) id: string): AsyncGenerator<{ assemblyNews: AssemblyNews }> {
    return this.live.follow(
      { topic: `assembly:${id}`, view: 'assemblyNews', permission: 'assembly.read' },
      async () => ({ assemblyNews: await this.service.get(id) }),
    );
  }

  @Verb(() => Assembly, { permission: 'assembly.prepare' })
  prepareAssembly(@Args('input') input: PrepareAssemblyInput): Promise<Assembly> {
    return this.preparation.prepare(input);
  }

  @Verb(() => Assembly, { permission: 'assembly.prepare' })
  describeAssembly(
    @Args('id', { type: () => ID }) id: string,
    @Args('input') input: DescribeAssemblyInput,
  ): Promise<Assembly> {
    return this.preparation.describe(id, input);
  }

  @Verb(() => Assembly, { permission: 'assembly.prepare' })
  cancelAssembly(
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
  ): Promise<Assembly> {
    return this.preparation.cancel(id, reason);
  }

  @Verb(() => Assembly, {
    permission: 'assembly.prepare',
    description: 'Drafts the second call of an assembly that lacked its quorum.',
  })
  secondCall(
    @Args('id', { type: () => ID }) id: string,
    @Args('startsAt', { type: () => Date, nullable: true }) startsAt: Date | null,
  ): Promise<Assembly> {
    return this.secondCalls.draft(id, startsAt ?? null);
  }

  @ResolveField(() => Assembly, { nullable: true })
  firstCall(@Parent() { firstCallId }: Assembly): Promise<Assembly | null> | null {
    return firstCallId ? this.service.byId(firstCallId) : null;
  }

  @ResolveField(() => [Ability])
  async viewerCan(@Parent() assembly: Assembly): Promise<Ability[]> {
    return abilitiesFor(assemblyPolicy, await this.service.caseOf(assembly));
  }
}
