import { Commission, Commissions, Task } from '@etabli/commissions';
import { People, Person } from '@etabli/membership';
import { Ability, abilitiesFor, PlainDate, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AgendaItem } from '../agenda/agenda.entities.js';
import { Agenda } from '../agenda/agenda.service.js';
import { followUpPolicy } from './decisions.policy.js';
import { Decisions } from './decisions.service.js';
import { EndFollowUpInput, FollowDecisionInput, FollowUp, FollowUpEnd } from './decisions.types.js';
import { Following } from './following.service.js';

@Resolver(() => FollowUp)
export class DecisionsResolver {
  constructor(
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(Following) private readonly following: Following,
    @Inject(Agenda) private readonly agenda: Agenda,
    @Inject(People) private readonly people: People,
    @Inject(Commissions) private readonly commissions: Commissions,
  ) {}

  @Verb(() => AgendaItem, {
    permission: 'minutes.write',
    description: 'Names who sees to a decision that was adopted.',
  })
  followDecision(@Args('input') input: FollowDecisionInput): Promise<AgendaItem> {
    return this.following.follow(input);
  }

  @Verb(() => FollowUp, {
    permission: 'assembly.read',
    description: 'By who sees to it, or keeps the minutes.',
  })
  endFollowUp(@Args('input') input: EndFollowUpInput): Promise<FollowUp> {
    return this.following.end(input);
  }

  @Verb(() => FollowUp, {
    permission: 'assembly.read',
    description: 'What was said to be done or dropped is seen to again; by who may end it.',
  })
  reopenFollowUp(@Args('id', { type: () => ID }) id: string): Promise<FollowUp> {
    return this.following.reopen(id);
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

  @ResolveField(() => PlainDate, { nullable: true })
  async dueOn(@Parent() followUp: FollowUp): Promise<string | null> {
    const task = await this.decisions.taskOf(followUp);
    return task ? task.dueOn : followUp.dueOn;
  }

  @ResolveField(() => Task, {
    nullable: true,
    description: 'What it is on the board of its commission; null when a person alone sees to it.',
  })
  task(@Parent() followUp: FollowUp): Promise<Task | null> {
    return this.decisions.taskOf(followUp);
  }

  @ResolveField(() => Person, {
    nullable: true,
    description: 'Who sees to it in person; of several, the first.',
  })
  async person(@Parent() followUp: FollowUp): Promise<Person | null> {
    const [first] = await this.decisions.hands(followUp);
    return first ? this.people.byId(first) : null;
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
  async viewerCan(@Parent() followUp: FollowUp): Promise<Ability[]> {
    return abilitiesFor(followUpPolicy, await this.decisions.record(followUp));
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

@Resolver(() => Task)
export class FollowedTaskResolver {
  constructor(@Inject(Decisions) private readonly decisions: Decisions) {}

  @ResolveField(() => FollowUp, {
    nullable: true,
    description: 'The decision of an assembly that it carries out; else null.',
  })
  followUp(@Parent() { id }: Task): Promise<FollowUp | null> {
    return this.decisions.ofTask(id);
  }
}
