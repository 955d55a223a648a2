import { currentActor } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Consent, Consents } from '../consents/consents.js';
import { PersonAccess } from '../invitations/invitations.entities.js';
import { Invitations } from '../invitations/invitations.service.js';
import { Mandate } from '../mandates/mandates.entities.js';
import { Mandates } from '../mandates/mandates.service.js';
import { Fees } from '../memberships/fees.service.js';
import { FeeCoverage, Membership } from '../memberships/memberships.entities.js';
import { Memberships } from '../memberships/memberships.service.js';
import { Note, Notes } from '../notes/notes.js';
import { StoryEntry } from '../story/story.entities.js';
import { Stories } from '../story/story.service.js';
import { Tag } from '../tags/tags.entities.js';
import { Tags } from '../tags/tags.service.js';
import { Person } from './people.entities.js';
import { peoplePolicy } from './people.policy.js';

const sees = (action: 'seeDetails' | 'seeNotes' | 'seeStory' | 'invite', person: Person): boolean =>
  peoplePolicy[action](currentActor(), person) === true;

/** What a person's page shows beside the person: all batched, each by permission. */
@Resolver(() => Person)
export class PersonPageResolver {
  constructor(
    @Inject(Memberships) private readonly membershipsService: Memberships,
    @Inject(Fees) private readonly feesService: Fees,
    @Inject(Mandates) private readonly mandatesService: Mandates,
    @Inject(Consents) private readonly consentsService: Consents,
    @Inject(Tags) private readonly tagsService: Tags,
    @Inject(Notes) private readonly notesService: Notes,
    @Inject(Stories) private readonly stories: Stories,
    @Inject(Invitations) private readonly invitations: Invitations,
  ) {}

  @ResolveField(() => [Membership])
  memberships(@Parent() person: Person): Promise<Membership[]> {
    return this.membershipsService.ofPerson(person.id);
  }

  @ResolveField(() => [FeeCoverage], { description: 'Reversed ones too. Empty for who may not see them.' })
  async fees(@Parent() person: Person): Promise<FeeCoverage[]> {
    return sees('seeDetails', person) ? this.feesService.ofPerson(person.id) : [];
  }

  @ResolveField(() => Boolean, {
    nullable: true,
    description: 'Fee paid for today; null for who may not see it.',
  })
  async inGoodStanding(@Parent() person: Person): Promise<boolean | null> {
    return sees('seeDetails', person) ? this.feesService.inGoodStanding(person.id) : null;
  }

  @ResolveField(() => [Mandate], { description: 'Past and upcoming ones too, latest first.' })
  mandates(@Parent() person: Person): Promise<Mandate[]> {
    return this.mandatesService.ofPerson(person.id);
  }

  @ResolveField(() => [Consent], { description: 'Every kind, given or not. Empty for who may not see them.' })
  async consents(@Parent() person: Person): Promise<Consent[]> {
    return sees('seeDetails', person) ? this.consentsService.ofPerson(person.id) : [];
  }

  @ResolveField(() => [Tag], { description: 'Empty for who may not see them.' })
  async tags(@Parent() person: Person): Promise<Tag[]> {
    return sees('seeDetails', person) ? this.tagsService.ofPerson(person.id) : [];
  }

  @ResolveField(() => [Note], { description: 'Latest first. Empty for who may not see them.' })
  async notes(@Parent() person: Person): Promise<Note[]> {
    return sees('seeNotes', person) ? this.notesService.about(person.id) : [];
  }

  @ResolveField(() => [StoryEntry], {
    description: 'Everything that happened, latest first. Empty for who may not see it.',
  })
  async story(@Parent() person: Person): Promise<StoryEntry[]> {
    return sees('seeStory', person) ? this.stories.of(person.id) : [];
  }

  @ResolveField(() => PersonAccess, { nullable: true, description: 'For those who invite.' })
  async access(@Parent() person: Person): Promise<PersonAccess | null> {
    return sees('invite', person) ? this.invitations.accessOf(person.id) : null;
  }
}
