import { Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Tag, Tagging } from './tags.entities.js';
import { Tags } from './tags.service.js';

@Resolver(() => Tag)
export class TagsResolver {
  constructor(@Inject(Tags) private readonly service: Tags) {}

  @Read(() => [Tag], { permission: 'members.read' })
  tags(): Promise<Tag[]> {
    return this.service.list();
  }

  @Verb(() => Tagging, {
    permission: 'members.write',
    description: 'Puts a tag on people; makes it if it is new.',
  })
  tagPeople(
    @Args('personIds', { type: () => [ID] }) personIds: string[],
    @Args('name') name: string,
  ): Promise<Tagging> {
    return this.service.put(personIds, name);
  }

  @Verb(() => Tagging, { permission: 'members.write' })
  untagPeople(
    @Args('personIds', { type: () => [ID] }) personIds: string[],
    @Args('tagId', { type: () => ID }) tagId: string,
  ): Promise<Tagging> {
    return this.service.take(personIds, tagId);
  }

  @ResolveField(() => Int, { description: 'How many people bear it.' })
  people(@Parent() tag: Tag): Promise<number> {
    return this.service.bearers(tag.id);
  }
}
