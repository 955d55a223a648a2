import { Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Candidacy, Election } from '../elections.entities.js';
import { CandidateList } from './lists.entities.js';
import { CandidateListInput } from './lists.inputs.js';
import { CandidateLists } from './lists.service.js';

const receiving = { permission: 'assembly.attend' } as const;

@Resolver(() => CandidateList)
export class CandidateListsResolver {
  constructor(@Inject(CandidateLists) private readonly lists: CandidateLists) {}

  @Verb(() => CandidateList, {
    ...receiving,
    description: 'For who prepares or conducts: a list received on paper or in the sitting.',
  })
  enterCandidateList(@Args('input') input: CandidateListInput): Promise<CandidateList> {
    return this.lists.enter(input);
  }

  @Verb(() => CandidateList, { ...receiving, description: 'For who prepares or conducts, told of it.' })
  withdrawCandidateList(@Args('id', { type: () => ID }) listId: string): Promise<CandidateList> {
    return this.lists.withdraw(listId);
  }

  @ResolveField(() => [Candidacy], {
    description: 'Who stands on it, in its order; nobody once it is withdrawn.',
  })
  members(@Parent() list: CandidateList): Promise<Candidacy[]> {
    return this.lists.members(list);
  }
}

@Resolver(() => Election)
export class ElectionListsResolver {
  constructor(@Inject(CandidateLists) private readonly stood: CandidateLists) {}

  @ResolveField(() => [CandidateList], {
    description: 'In a ballot by lists, those withdrawn included, in the order in which they came.',
  })
  lists(@Parent() { agendaItemId }: Election): Promise<CandidateList[]> {
    return this.stood.of(agendaItemId);
  }
}
