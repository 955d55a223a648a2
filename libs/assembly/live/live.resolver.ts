import { Live, Read, Watch } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Resolver } from '@nestjs/graphql';
import { topicOf } from '../sitting/sittings.service.js';
import { LiveAssembly } from './live.types.js';
import { LiveRooms } from './live-rooms.service.js';

@Resolver()
export class LiveResolver {
  constructor(
    @Inject(Live) private readonly live: Live,
    @Inject(LiveRooms) private readonly rooms: LiveRooms,
  ) {}

  @Read(() => LiveAssembly, { permission: 'assembly.read', description: 'The room at this instant.' })
  assemblyNow(@Args('id', { type: () => ID }) id: string): Promise<LiveAssembly> {
    return this.rooms.see(id);
  }

  @Watch(() => LiveAssembly, {
    permission: 'assembly.read',
    description: 'The room at once, then after each change.',
  })
  assemblyLive(@Args('id', { type: () => ID }) id: string): AsyncGenerator<{ assemblyLive: LiveAssembly }> {
    return this.live.follow(
      { topic: topicOf(id), view: 'assemblyLive', permission: 'assembly.read' },
      async () => ({ assemblyLive: await this.rooms.see(id) }),
    );
  }
}
