import { can } from '@etabli/access';
import { currentActor, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Assembly } from '../assemblies/assemblies.entities.js';
import { RegisterEntry } from '../register/register.entities.js';
import { MinutesPublication } from './publication.service.js';
import { MinutesTold } from './publication.types.js';

@Resolver(() => RegisterEntry)
export class PublicationResolver {
  constructor(@Inject(MinutesPublication) private readonly publication: MinutesPublication) {}

  @Read(() => [RegisterEntry], {
    permission: 'assembly.read',
    description: 'Minutes published in the last fortnight, the latest first.',
  })
  freshMinutes(): Promise<RegisterEntry[]> {
    return this.publication.fresh();
  }

  @Verb(() => Assembly, {
    permission: 'minutes.file',
    description: 'Tells members by mail that the minutes are published; each once.',
  })
  tellMembersOfMinutes(@Args('assemblyId', { type: () => ID }) assemblyId: string): Promise<Assembly> {
    return this.publication.tell(assemblyId);
  }

  @ResolveField(() => MinutesTold, {
    nullable: true,
    description: 'Null for who does not file minutes.',
  })
  async told(@Parent() { assemblyId }: RegisterEntry): Promise<MinutesTold | null> {
    return can(currentActor(), 'minutes.file') ? this.publication.told(assemblyId) : null;
  }
}
