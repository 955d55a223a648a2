import { currentActor } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Person } from '../people/people.entities.js';
import { People } from '../people/people.service.js';
import { StoryEntry } from './story.entities.js';
import { storySentence } from './story.sentences.js';

@Resolver(() => StoryEntry)
export class StoryResolver {
  constructor(@Inject(People) private readonly people: People) {}

  @ResolveField(() => String, { description: 'What happened, in the language of the viewer.' })
  sentence(@Parent() entry: StoryEntry): string {
    return storySentence(entry, currentActor().locale);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who recorded it.' })
  async by(@Parent() entry: StoryEntry): Promise<Person | null> {
    return entry.recordedBy ? this.people.byId(entry.recordedBy) : null;
  }
}
