import { searchable } from '@etabli/kernel';
import { People, Person } from '@etabli/membership';
import { currentActor, PageInput, Read } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Assemblies } from '../assemblies/assemblies.service.js';
import { type ExclusionCode, exclusionCodes } from '../rules/electorate.js';
import { sentencesIn } from '../rules/sentences.js';
import { ElectorateView, ElectorLine, ElectorLinePage, type ExclusionFigure } from './electorate.types.js';
import { Electorates, type ElectorLineFacts } from './electorates.service.js';

@Resolver(() => ElectorateView)
export class ElectorateResolver {
  constructor(
    @Inject(Assemblies) private readonly assemblies: Assemblies,
    @Inject(Electorates) private readonly electorates: Electorates,
  ) {}

  @Read(() => ElectorateView, {
    permission: 'assembly.figures',
    description: 'As drawn up at the opening; before that, as it stands today.',
  })
  async electorate(@Args('assemblyId', { type: () => ID }) assemblyId: string): Promise<ElectorateView> {
    const assembly = await this.assemblies.get(assemblyId);
    const all = (await this.electorates.lines(assembly)).map(lineOf);
    const electors = all.filter(({ votes }) => votes);
    return {
      assemblyId,
      ...this.electorates.datesOf(assembly),
      electors: electors.length,
      voices: electors.reduce((sum, { voices }) => sum + voices, 0),
      excluded: all.length - electors.length,
      exclusions: figuresOf(all),
      all,
    };
  }

  @ResolveField(() => ElectorLinePage, { description: 'By name; `votes` keeps those who do, or who do not.' })
  lines(
    @Parent() { all }: ElectorateView,
    @Args('page', { nullable: true }) page: PageInput = new PageInput(),
    @Args('votes', { type: () => Boolean, nullable: true }) votes?: boolean | null,
  ): ElectorLinePage {
    const words = searchable(page.search ?? '')
      .split(' ')
      .filter(Boolean);
    const found = all.filter(
      (line) =>
        (votes ?? line.votes) === line.votes && words.every((word) => searchable(line.name).includes(word)),
    );
    return { items: found.slice(page.offset, page.offset + page.limit), total: found.length };
  }
}

@Resolver(() => ElectorLine)
export class ElectorLineResolver {
  constructor(@Inject(People) private readonly people: People) {}

  @ResolveField(() => Person)
  person(@Parent() { personId }: ElectorLine): Promise<Person | null> {
    return this.people.byId(personId);
  }

  @ResolveField(() => Person, {
    nullable: true,
    description: 'Who votes for an organisation; null otherwise.',
  })
  exercisedBy(@Parent() { personId, exercisedById }: ElectorLine): Promise<Person | null> | null {
    return exercisedById && exercisedById !== personId ? this.people.byId(exercisedById) : null;
  }
}

function lineOf({ name, entitlement }: ElectorLineFacts): ElectorLine {
  const say = sentencesIn(currentActor().locale);
  return {
    personId: entitlement.memberId,
    name,
    votes: entitlement.votes,
    voices: entitlement.votes ? entitlement.voices : 0,
    exercisedById: entitlement.votes ? entitlement.exercisedBy : null,
    reasons: entitlement.votes
      ? []
      : entitlement.reasons.map((reason) => ({ code: reason.code, sentence: say.exclusion(reason) })),
  };
}

function figuresOf(lines: ElectorLine[]): ExclusionFigure[] {
  const counted = (code: ExclusionCode) =>
    lines.filter(({ reasons }) => reasons.some((reason) => reason.code === code)).length;
  return exclusionCodes.map((code) => ({ code, count: counted(code) })).filter(({ count }) => count > 0);
}
