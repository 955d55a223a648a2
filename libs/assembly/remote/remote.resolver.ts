import { Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Assembly, AssemblyState } from '../assemblies/assemblies.entities.js';
import { RemoteLinks } from './links.service.js';
import { RemotePresences } from './remote.service.js';
import { MyPresence, RemoteLink } from './remote.types.js';

const id = { type: () => ID };

@Resolver(() => Assembly)
export class RemoteResolver {
  constructor(
    @Inject(RemotePresences) private readonly presences: RemotePresences,
    @Inject(RemoteLinks) private readonly links: RemoteLinks,
  ) {}

  @Verb(() => Assembly, {
    permission: 'assembly.attend',
    description: 'The viewer is there, from a distance.',
  })
  joinRemotely(@Args('assemblyId', id) assemblyId: string): Promise<Assembly> {
    return this.presences.join(assemblyId);
  }

  @Verb(() => Assembly, {
    permission: 'assembly.attend',
    description: 'The viewer, there from a distance, leaves.',
  })
  leaveRemotely(@Args('assemblyId', id) assemblyId: string): Promise<Assembly> {
    return this.presences.leave(assemblyId);
  }

  @Verb(() => Assembly, {
    permission: 'assembly.attend',
    description: 'For those who conduct: the link to those away is cut, or back.',
  })
  noteRemoteLink(@Args('assemblyId', id) assemblyId: string, @Args('cut') cut: boolean): Promise<Assembly> {
    return this.links.note(assemblyId, cut);
  }

  @ResolveField(() => MyPresence, {
    nullable: true,
    description: 'For a member, where the statutes know remote presence.',
  })
  myPresence(@Parent() assembly: Assembly): Promise<MyPresence | null> {
    return this.presences.mine(assembly);
  }

  @ResolveField(() => RemoteLink, {
    nullable: true,
    description: 'While the assembly sits, where the statutes know remote presence.',
  })
  remoteSound(@Parent() assembly: Assembly): Promise<RemoteLink | null> | null {
    return assembly.state === AssemblyState.open ? this.links.of(assembly) : null;
  }
}
