import { People, Person } from '@etabli/membership';
import { Ability, abilitiesFor, currentActor, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AgendaItem } from '../agenda/agenda.entities.js';
import { Assembly } from '../assemblies/assemblies.entities.js';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { Vote } from '../votes/votes.entities.js';
import { Candidacies, type Stood } from './candidacies.service.js';
import { Candidacy, Election } from './elections.entities.js';
import { CandidacyInput, ElectionInput } from './elections.inputs.js';
import { electionPolicy } from './elections.policy.js';
import { Elections } from './elections.service.js';
import { BallotPaper, ElectedPerson, EndingMandate } from './elections.types.js';
import { ElectedMandates } from './mandates.service.js';
import { BallotPapers } from './papers.service.js';
import { Standing } from './standing.service.js';
import { ElectionTerms } from './terms.service.js';

const id = { type: () => ID };

@Resolver(() => Election)
export class ElectionsResolver {
  constructor(
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(Elections) private readonly elections: Elections,
    @Inject(Candidacies) private readonly stood: Candidacies,
    @Inject(Standing) private readonly standing: Standing,
    @Inject(ElectedMandates) private readonly mandates: ElectedMandates,
    @Inject(ElectionTerms) private readonly terms: ElectionTerms,
  ) {}

  @Verb(() => Assembly, { permission: 'assembly.prepare' })
  addElection(
    @Args('assemblyId', id) assemblyId: string,
    @Args('input') input: ElectionInput,
  ): Promise<Assembly> {
    return this.elections.add(assemblyId, input);
  }

  @Verb(() => Assembly, { permission: 'assembly.prepare' })
  describeElection(
    @Args('itemId', id) itemId: string,
    @Args('input') input: ElectionInput,
  ): Promise<Assembly> {
    return this.elections.describe(itemId, input);
  }

  @Verb(() => Candidacy, {
    permission: 'assembly.attend',
    description:
      'One’s own candidacy; or, for who prepares or conducts, one received on paper or in the sitting.',
  })
  enterCandidacy(@Args('input') input: CandidacyInput): Promise<Candidacy> {
    return this.stood.enter(input);
  }

  @Verb(() => Candidacy, {
    permission: 'assembly.attend',
    description: 'One’s own, or one whose withdrawal is told to who prepares or conducts.',
  })
  withdrawCandidacy(@Args('id', id) candidacyId: string): Promise<Candidacy> {
    return this.stood.withdraw(candidacyId);
  }

  @Verb(() => Election, {
    permission: 'assembly.attend',
    description: 'For who conducts: whether someone elected accepts. The last answer stands.',
  })
  noteElectedAnswer(
    @Args('itemId', id) itemId: string,
    @Args('personId', id) personId: string,
    @Args('accepts') accepts: boolean,
  ): Promise<Election> {
    return this.mandates.answer(itemId, personId, accepts);
  }

  @Verb(() => Election, {
    permission: 'mandates.grant',
    description: 'Gives those elected their mandates, once, and ends those that are confirmed.',
  })
  enterElectedMandates(
    @Args('itemId', id) itemId: string,
    @Args('ending', { type: () => [ID] }) ending: string[],
  ): Promise<Election> {
    return this.mandates.enter(itemId, ending);
  }

  @ResolveField(() => [String], {
    description:
      'Terms shorter than the one announced, told before the vote: a seat left early, a first renewal.',
  })
  termRules(@Parent() election: Election): Promise<string[]> {
    return this.terms.announced(election, currentActor().locale);
  }

  @ResolveField(() => [ElectedPerson], { description: 'Over all rounds, once said aloud.' })
  elected(@Parent() election: Election): Promise<ElectedPerson[]> {
    return this.mandates.elected(election);
  }

  @ResolveField(() => Boolean, { description: 'The mandates of those elected were entered.' })
  entered(@Parent() { agendaItemId }: Election): Promise<boolean> {
    return this.standing.isEntered(agendaItemId);
  }

  @ResolveField(() => [EndingMandate], { description: 'Which entering those of the elected may end.' })
  ending(@Parent() election: Election): Promise<EndingMandate[]> {
    return this.mandates.ending(election);
  }

  @ResolveField(() => [Candidacy], {
    description: 'Those withdrawn included, in the order in which they came.',
  })
  candidacies(@Parent() { agendaItemId }: Election): Promise<Stood[]> {
    return this.stood.of(agendaItemId);
  }

  @ResolveField(() => [Ability])
  async viewerCan(@Parent() election: Election): Promise<Ability[]> {
    const assembly = await this.assemblies.byId(election.assemblyId);
    return assembly ? abilitiesFor(electionPolicy, await this.standing.caseOf(election, assembly)) : [];
  }

  @ResolveField(() => Boolean, { description: 'Another method than the one the statutes name.' })
  async unusual(@Parent() { assemblyId, method }: Election): Promise<boolean> {
    return this.elections.isUnusual(assemblyId, method);
  }
}

@Resolver(() => Candidacy)
export class CandidaciesResolver {
  constructor(
    @Inject(People) private readonly people: People,
    @Inject(Candidacies) private readonly stood: Candidacies,
  ) {}

  @ResolveField(() => Person)
  person(@Parent() { personId }: Candidacy): Promise<Person | null> {
    return this.people.byId(personId);
  }

  @ResolveField(() => Date, { nullable: true })
  async withdrawnAt(@Parent() { id: candidacyId, agendaItemId }: Candidacy): Promise<Date | null> {
    const all = await this.stood.of(agendaItemId);
    return all.find((one) => one.id === candidacyId)?.withdrawnAt ?? null;
  }

  @ResolveField(() => [String], {
    description: 'What the assembly is told before it votes: too many terms in a row…',
  })
  remarks(@Parent() candidacy: Candidacy): Promise<string[]> {
    return this.stood.remarks(candidacy, currentActor().locale);
  }
}

@Resolver(() => AgendaItem)
export class ElectionItemResolver {
  constructor(@Inject(Elections) private readonly elections: Elections) {}

  @ResolveField(() => Election, {
    nullable: true,
    description: 'What the item elects; null when it elects nobody.',
  })
  election(@Parent() item: AgendaItem): Promise<Election | null> {
    return this.elections.of(item.id);
  }
}

@Resolver(() => Vote)
export class ElectionVoteResolver {
  constructor(@Inject(BallotPapers) private readonly papers: BallotPapers) {}

  @ResolveField(() => BallotPaper, { nullable: true, description: 'Of a round of an election.' })
  paper(@Parent() vote: Vote): Promise<BallotPaper | null> {
    return this.papers.of(vote);
  }
}
