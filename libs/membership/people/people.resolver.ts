import { Ability, abilitiesFor, currentActor, Page, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Person, PersonDetails } from './people.entities.js';
import { PeoplePageInput, PersonInput } from './people.inputs.js';
import { peoplePolicy } from './people.policy.js';
import { People } from './people.service.js';

@ObjectType()
export class PersonPage extends Page(Person) {}

@Resolver(() => Person)
export class PeopleResolver {
  constructor(@Inject(People) private readonly people: People) {}

  @Read(() => PersonPage, { permission: 'members.directory' })
  peopleList(
    @Args('page', { nullable: true }) page: PeoplePageInput = new PeoplePageInput(),
  ): Promise<PersonPage> {
    return this.people.list(page);
  }

  @Read(() => Person, { permission: 'members.directory' })
  person(@Args('id', { type: () => ID }) id: string): Promise<Person> {
    return this.people.get(id);
  }

  @Verb(() => Person, { permission: 'members.write' })
  registerPerson(@Args('input') input: PersonInput): Promise<Person> {
    return this.people.register(input);
  }

  @Verb(() => Person, {
    permission: 'signed-in',
    description: 'One’s own page, or anybody’s for who keeps members.',
  })
  correctPerson(
    @Args('id', { type: () => ID }) id: string,
    @Args('input') input: PersonInput,
  ): Promise<Person> {
    return this.people.correct(id, input);
  }

  @ResolveField(() => PersonDetails, { nullable: true, description: 'Null for who may not see them.' })
  details(@Parent() person: Person): PersonDetails | null {
    return peoplePolicy.seeDetails(currentActor(), person) === true ? person : null;
  }

  @ResolveField(() => Person, { nullable: true })
  representative(@Parent() person: Person): Promise<Person | null> | null {
    return person.representativeId ? this.people.byId(person.representativeId) : null;
  }

  @ResolveField(() => [Ability])
  viewerCan(@Parent() person: Person): Ability[] {
    return abilitiesFor(peoplePolicy, person);
  }
}
