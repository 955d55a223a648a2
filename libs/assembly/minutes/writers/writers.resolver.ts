import { Verb, Watch } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Resolver } from '@nestjs/graphql';
import { Writers } from './writers.service.js';
import { MinutesWriters, NoteWritingInput } from './writers.types.js';

@Resolver()
export class WritersResolver {
  constructor(@Inject(Writers) private readonly writers: Writers) {}

  @Verb(() => MinutesWriters, {
    permission: 'assembly.attend',
    description: 'Says in which passage one writes; for those who write the minutes.',
  })
  noteWriting(@Args('input') { assemblyId, blockId }: NoteWritingInput): Promise<MinutesWriters> {
    return this.writers.note(assemblyId, blockId ?? null);
  }

  @Watch(() => MinutesWriters, {
    permission: 'assembly.attend',
    description: 'Who writes at once, then after each change; for those who write the minutes.',
  })
  minutesWriters(
    @Args('assemblyId', { type: () => ID }) assemblyId: string,
  ): Promise<AsyncGenerator<{ minutesWriters: MinutesWriters }>> {
    return this.writers.follow(assemblyId);
  }
}
