import { Commission, Commissions } from '@etabli/commissions';
import { People, Person } from '@etabli/membership';
import { Ability, abilitiesFor, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AgendaItem } from '../agenda/agenda.entities.js';
import { Agenda } from '../agenda/agenda.service.js';
import { followUpPolicy } from './decisions.policy.js';
import { Decisions } from './decisions.service.js';
import { EndFollowUpInput, FollowDecisionInput, FollowUp, FollowUpEnd } from './decisions.types.js';

@Resolver(() => FollowUp)
export class DecisionsResolver {
  constructor(
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(Agenda) private readonly agenda: Agenda,
    @Inject(People) private readonly people: People,
    @Inject(Commissions) private readonly commissions: Commissions,
  ) {}

  @Verb(() => AgendaItem, {
    permission: 'minutes.write',
    description: 'Names who sees to a decision that was adopted.',
  })
  followDecision(@Args('input') input: FollowDecisionInput): Promise<AgendaItem> {
    return this.decisions.follow(input);
  }

  @Verb(() => FollowUp, {
    permission: 'assembly.read',
    description: 'By who sees to it, or keeps the minutes.',
  })
  endFollowUp(@Args('input') input: EndFollowUpInput): Promise<FollowUp> {
    return this.decisions.end(input);
  }

  @Read(() => [FollowUp], { permission: 'assembly.read', description: 'What the viewer has to see to.' })
  myFollowUps(): Promise<FollowUp[]> {
    return this.decisions.mine();
  }

  @Read(() => [FollowUp], { permission: 'assembly.read' })
  commissionFollowUps(@Args('commissionId', { type: () => ID }) commissionId: string): Promise<FollowUp[]> {
    return this.decisions.ofCommission(commissionId);
  }

  @ResolveField(() => AgendaItem)
  async item(@Parent() { assemblyId, agendaItemId }: FollowUp): Promise<AgendaItem | undefined> {
    return (await this.agenda.of(assemblyId)).find(({ id }) => id === agendaItemId);
  }

  @ResolveField(() => Person, { nullable: true })
  person(@Parent() { personId }: FollowUp): Promise<Person | null> | null {
    return personId ? this.people.byId(personId) : null;
  }

  @ResolveField(() => Commission, { nullable: true })
  commission(@Parent() { commissionId }: FollowUp): Promise<Commission | null> | null {
    return commissionId ? this.commissions.byId(commissionId) : null;
  }

  @ResolveField(() => FollowUpEnd, { nullable: true, description: 'Null while it runs.' })
  end(@Parent() { id }: FollowUp): Promise<FollowUpEnd | null> {
    return this.decisions.endOf(id);
  }

  @ResolveField(() => [Ability])
  viewerCan(@Parent() followUp: FollowUp): Ability[] {
    return abilitiesFor(followUpPolicy, followUp);
  }
}

@Resolver(() => AgendaItem)
export class FollowedItemResolver {
  constructor(@Inject(Decisions) private readonly decisions: Decisions) {}

  @ResolveField(() => FollowUp, {
    nullable: true,
    description: 'Who sees to the decision, or did last; null when nobody was named.',
  })
  followUp(@Parent() { id }: AgendaItem): Promise<FollowUp | null> {
    return this.decisions.of(id);
  }
}
