import { addConstraints, addRefusals } from '@etabli/platform';
import { Module } from '@nestjs/common';
import { Association } from './associations/associations.entities.js';
import { ViewerResolver } from './associations/associations.resolver.js';
import { Mandate } from './mandates/mandates.entities.js';
import { FeeCoverage, Membership, MembershipCategory } from './memberships/memberships.entities.js';
import { Memberships } from './memberships/memberships.service.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { PersonChanges } from './people/changes.js';
import { Person } from './people/people.entities.js';
import { MandateResolver, MembershipResolver, PeopleResolver } from './people/people.resolver.js';
import { People } from './people/people.service.js';

addRefusals(fr, en);
addConstraints({
  person_named: 'people.name-missing',
  person_member_number: 'people.member-number-taken',
  person_represented: 'people.representative',
  person_not_own_representative: 'people.representative',
  membership_once: 'membership.overlaps',
  mandate_once: 'mandate.overlaps',
});

/** The tables of the area, for the data source. */
export const membershipEntities = [Association, Person, MembershipCategory, Membership, FeeCoverage, Mandate];

@Module({
  providers: [People, PersonChanges, Memberships, PeopleResolver, MandateResolver, MembershipResolver, ViewerResolver],
  exports: [People, Memberships],
})
export class MembershipModule {}
