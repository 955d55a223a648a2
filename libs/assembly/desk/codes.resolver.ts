import { currentActor, SETTINGS, type Settings } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Assembly, AssemblyState } from '../assemblies/assemblies.entities.js';
import { RollCode, RollView } from '../roll/roll.types.js';
import { deskCode } from './codes.js';

@Resolver(() => RollView)
export class RollCodesResolver {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  @ResolveField(() => [RollCode], { description: 'By which those on the list are recognised.' })
  codes(@Parent() { assemblyId, lines }: RollView): RollCode[] {
    return lines
      .filter(({ listed }) => listed)
      .map(({ personId }) => ({ personId, code: deskCode(this.settings.secret, assemblyId, personId) }));
  }
}

@Resolver(() => Assembly)
export class MyDeskCodeResolver {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  @ResolveField(() => String, {
    nullable: true,
    description: 'What the viewer shows at the desk, while it is kept.',
  })
  myDeskCode(@Parent() { id, state }: Assembly): string | null {
    const { personId } = currentActor();
    const kept: string[] = [AssemblyState.convened, AssemblyState.open];
    return personId && kept.includes(state) ? deskCode(this.settings.secret, id, personId) : null;
  }
}
