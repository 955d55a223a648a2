import { People, Person } from '@etabli/membership';
import { Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Directory } from './directory.service.js';
import {
  CardInput,
  DirectoryCard,
  DirectoryPage,
  DirectoryPageInput,
  DirectorySkill,
  OwnCard,
} from './directory.types.js';

const READS = { permission: 'places.people' } as const;

@Resolver(() => DirectoryCard)
export class DirectoryResolver {
  constructor(
    @Inject(Directory) private readonly cards: Directory,
    @Inject(People) private readonly people: People,
  ) {}

  @Read(() => DirectoryPage, { ...READS, description: 'Those who agreed to be in it.' })
  directory(
    @Args('page', { nullable: true }) page: DirectoryPageInput = new DirectoryPageInput(),
  ): Promise<DirectoryPage> {
    return this.cards.list(page);
  }

  @Read(() => [DirectorySkill], READS)
  directorySkills(): Promise<DirectorySkill[]> {
    return this.cards.skills();
  }

  @Read(() => OwnCard, READS)
  myDirectoryCard(): Promise<OwnCard> {
    return this.cards.own();
  }

  @Verb(() => OwnCard, { ...READS, description: 'Seen by others only with one’s consent to the directory.' })
  writeDirectoryCard(@Args('input') input: CardInput): Promise<OwnCard> {
    return this.cards.write(input);
  }

  @ResolveField(() => Person)
  person(@Parent() { personId }: DirectoryCard): Promise<Person | null> {
    return this.people.byId(personId);
  }

  @ResolveField(() => String, { nullable: true, description: 'They agreed to show it with the rest.' })
  async email(@Parent() { personId }: DirectoryCard): Promise<string | null> {
    return (await this.people.byId(personId))?.email ?? null;
  }
}
