import { termsOf } from '@etabli/membership/rules/statutes';
import { Read, StoredFile, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, Field, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Assembly } from '../assemblies/assemblies.entities.js';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { MyVoice } from '../electorate/electorate.types.js';
import { answersOffered } from '../rules/answers.js';
import { Answer, Convocation } from './convocation.entities.js';
import { Convocations } from './convocations.service.js';
import { MyAssemblies } from './mine.service.js';
import { ConvocationPapers } from './papers.service.js';

/** An assembly as the viewer meets it. */
@ObjectType()
export class MyAssembly {
  @Field(() => Assembly)
  assembly: Assembly;

  @Field(() => [MyVoice], { description: 'The viewer’s, then those of the organisations they vote for.' })
  voices: MyVoice[];
}

@Resolver(() => MyVoice)
export class MyAssemblyResolver {
  constructor(
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(MyAssemblies) private readonly mine: MyAssemblies,
    @Inject(Convocations) private readonly convocations: Convocations,
  ) {}

  @Read(() => MyAssembly, { permission: 'assembly.attend' })
  async myAssembly(@Args('id', { type: () => ID }) id: string): Promise<MyAssembly> {
    const assembly = await this.assemblies.get(id);
    return { assembly, voices: await this.mine.voices(assembly) };
  }

  @Verb(() => Convocation, {
    permission: 'assembly.attend',
    description: 'Says whether one comes; `personId` for an organisation one votes for.',
  })
  answerConvocation(
    @Args('assemblyId', { type: () => ID }) assemblyId: string,
    @Args('answer', { type: () => Answer }) answer: Answer,
    @Args('personId', { type: () => ID, nullable: true }) personId: string | null,
  ): Promise<Convocation> {
    return this.mine.answer(assemblyId, answer, personId ?? null);
  }

  @Verb(() => StoredFile, {
    permission: 'assembly.attend',
    description: 'A proxy form with one’s name on it; `personId` for an organisation one votes for.',
  })
  printProxyForm(
    @Args('assemblyId', { type: () => ID }) assemblyId: string,
    @Args('personId', { type: () => ID, nullable: true }) personId: string | null,
  ): Promise<StoredFile> {
    return this.mine.printProxyForm(assemblyId, personId ?? null);
  }

  @ResolveField(() => [Answer], { description: 'What may be answered, in the order it is offered.' })
  async answers(@Parent() { assemblyId, votes }: MyVoice): Promise<Answer[]> {
    const assembly = await this.assemblies.get(assemblyId);
    const { statutes } = await this.assemblies.statutesOf(assembly);
    return answersOffered(termsOf(statutes), assembly, votes).map((one) => Answer[one]);
  }

  @ResolveField(() => Convocation, { nullable: true })
  convocation(@Parent() { assemblyId, person }: MyVoice): Promise<Convocation | null> {
    return this.convocations.of(assemblyId, person.id);
  }
}

@Resolver(() => Assembly)
export class AwaitedAnswersResolver {
  constructor(@Inject(MyAssemblies) private readonly mine: MyAssemblies) {}

  @ResolveField(() => Boolean, {
    description:
      'The viewer, or an organisation they vote for, was called and has not said whether they come.',
  })
  awaitsMyAnswer(@Parent() { id, state }: Assembly): Promise<boolean> {
    return this.mine.awaitsAnswer(id, state);
  }
}

@Resolver(() => Assembly)
export class AssemblyDocumentsResolver {
  constructor(@Inject(ConvocationPapers) private readonly papers: ConvocationPapers) {}

  @ResolveField(() => [StoredFile], { description: 'What the convocation carried, itself first.' })
  documents(@Parent() { id }: Assembly): Promise<StoredFile[]> {
    return this.papers.documents(id);
  }
}
