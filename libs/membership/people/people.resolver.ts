import { Ability, abilitiesFor, currentActor, Db, groupBy, load, Page, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { In } from 'typeorm';
import { Mandate } from '../mandates/mandates.entities.js';
import { FeeCoverage, Membership, MembershipCategory } from '../memberships/memberships.entities.js';
import { Memberships } from '../memberships/memberships.service.js';
import { Person, PersonDetails } from './people.entities.js';
import { PeoplePageInput, PersonInput } from './people.inputs.js';
import { peoplePolicy } from './people.policy.js';
import { People } from './people.service.js';

@ObjectType()
export class PersonPage extends Page(Person) {}

@Resolver(() => Person)
export class PeopleResolver {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(People) private readonly people: People,
    @Inject(Memberships) private readonly memberships: Memberships,
  ) {}

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
    permission: 'self.write',
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

  @ResolveField('memberships', () => [Membership])
  async membershipsOf(@Parent() person: Person): Promise<Membership[]> {
    return this.memberships.ofPerson(person.id);
  }

  @ResolveField(() => [FeeCoverage], { description: 'Empty for who may not see them.' })
  async fees(@Parent() person: Person): Promise<FeeCoverage[]> {
    if (peoplePolicy.seeDetails(currentActor(), person) !== true) return [];
    return this.memberships.feesOf(person.id);
  }

  @ResolveField(() => Boolean, {
    nullable: true,
    description: 'Fee paid for today; null for who may not see it.',
  })
  async inGoodStanding(@Parent() person: Person): Promise<boolean | null> {
    if (peoplePolicy.seeDetails(currentActor(), person) !== true) return null;
    return this.memberships.inGoodStanding(person.id);
  }

  @ResolveField(() => [Mandate])
  async mandates(@Parent() person: Person): Promise<Mandate[]> {
    const found = await load('mandates', person.id, async (ids) => {
      const rows = await this.db.find(Mandate, {
        where: { personId: In([...ids]) },
        order: { startsOn: 'desc', id: 'asc' },
      });
      return groupBy(ids, rows, (mandate) => mandate.personId);
    });
    return found ?? [];
  }

  @ResolveField(() => [Ability])
  viewerCan(@Parent() person: Person): Ability[] {
    return abilitiesFor(peoplePolicy, person);
  }
}

@Resolver(() => Membership)
export class MembershipResolver {
  constructor(@Inject(Memberships) private readonly memberships: Memberships) {}

  @ResolveField(() => MembershipCategory)
  category(@Parent() membership: Membership): Promise<MembershipCategory | null> {
    return this.memberships.category(membership.categoryId);
  }
}

@Resolver(() => Mandate)
export class MandateResolver {
  constructor(@Inject(People) private readonly people: People) {}

  @ResolveField(() => Person)
  person(@Parent() mandate: Mandate): Promise<Person | null> {
    return this.people.byId(mandate.personId);
  }
}
