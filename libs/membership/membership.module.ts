import { addConstraints, addRefusals } from '@etabli/platform';
import { Module } from '@nestjs/common';
import { Association } from './associations/associations.entities.js';
import { AssociationsResolver, ViewerResolver } from './associations/associations.resolver.js';
import { Associations } from './associations/associations.service.js';
import { Consents, ConsentsResolver } from './consents/consents.js';
import { Electors } from './electors/electors.js';
import { CustomField } from './fields/fields.entities.js';
import { CustomFieldsResolver } from './fields/fields.resolver.js';
import { CustomFields } from './fields/fields.service.js';
import { MemberImport } from './imports/imports.entities.js';
import { listProviders } from './imports/imports.providers.js';
import { Acceptance } from './invitations/acceptance.js';
import { InvitationsController } from './invitations/invitations.controller.js';
import { Invitation } from './invitations/invitations.entities.js';
import { InvitationsResolver } from './invitations/invitations.resolver.js';
import { Invitations } from './invitations/invitations.service.js';
import { Mandate } from './mandates/mandates.entities.js';
import { MandateEndingResolver, MandateResolver } from './mandates/mandates.resolver.js';
import { Mandates } from './mandates/mandates.service.js';
import { Categories } from './memberships/categories.service.js';
import { Fees } from './memberships/fees.service.js';
import { FeeCoverage, Membership, MembershipCategory } from './memberships/memberships.entities.js';
import {
  CategoryResolver,
  FeeResolver,
  FeeReversalResolver,
  MembershipResolver,
} from './memberships/memberships.resolver.js';
import { Memberships } from './memberships/memberships.service.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { MembershipLines } from './monday/membership.lines.js';
import { MondayResolver } from './monday/monday.resolver.js';
import { Mondays } from './monday/monday.service.js';
import { MondaySources } from './monday/sources.js';
import { Note, Notes, NotesResolver } from './notes/notes.js';
import { PersonChanges } from './people/changes.js';
import { PersonPageResolver } from './people/page.resolver.js';
import { Person } from './people/people.entities.js';
import { PeopleResolver } from './people/people.resolver.js';
import { People } from './people/people.service.js';
import { AccountEraser } from './privacy/account.eraser.js';
import { Copies } from './privacy/copies.service.js';
import { Erasure } from './privacy/erasure.service.js';
import { FilesEraser } from './privacy/files.eraser.js';
import { MembershipSource } from './privacy/membership.source.js';
import { PrivacyResolver } from './privacy/privacy.resolver.js';
import { PersonalData } from './privacy/sources.js';
import { MembershipQuestions } from './questions/membership.questions.js';
import { QuestionsResolver } from './questions/questions.resolver.js';
import { Questions } from './questions/questions.service.js';
import { QuestionSources } from './questions/sources.js';
import { RetentionResolver } from './retention/retention.resolver.js';
import { Retentions } from './retention/retention.settings.js';
import { Reviews } from './retention/review.service.js';
import { PeopleFinds } from './search/people.finds.js';
import { SearchResolver } from './search/search.resolver.js';
import { Search } from './search/search.service.js';
import { SearchSources } from './search/sources.js';
import { StatutesVersion } from './statutes/statutes.entities.js';
import { StatutesResolver } from './statutes/statutes.resolver.js';
import { Statutes } from './statutes/statutes.service.js';
import { StoryResolver } from './story/story.resolver.js';
import { Stories } from './story/story.service.js';
import { Tag } from './tags/tags.entities.js';
import { TagsResolver } from './tags/tags.resolver.js';
import { Tags } from './tags/tags.service.js';

addRefusals(fr, en);
addConstraints({
  person_named: 'people.name-missing',
  person_member_number: 'people.member-number-taken',
  person_represented: 'people.representative',
  person_not_own_representative: 'people.representative',
  membership_once: 'membership.overlaps',
  membership_category_name: 'category.exists',
  mandate_once: 'mandate.overlaps',
  custom_field_association_id_key_key: 'field.key-taken',
  association_slug_key: 'association.slug-taken',
  statutes_one_a_day: 'statutes.same-day',
});

/** The tables of the area, for the data source. */
export const membershipEntities = [
  Association,
  CustomField,
  FeeCoverage,
  Invitation,
  Mandate,
  MemberImport,
  Membership,
  MembershipCategory,
  Note,
  Person,
  StatutesVersion,
  Tag,
];

/** What other areas may ask for. */
const services = [
  Associations,
  Categories,
  Electors,
  Fees,
  Mandates,
  Memberships,
  MondaySources,
  People,
  PersonalData,
  PersonChanges,
  QuestionSources,
  Retentions,
  Search,
  SearchSources,
  Statutes,
];

@Module({
  controllers: [InvitationsController],
  providers: [
    ...services,
    ...listProviders,
    Acceptance,
    AccountEraser,
    AssociationsResolver,
    CategoryResolver,
    Consents,
    ConsentsResolver,
    Copies,
    CustomFields,
    CustomFieldsResolver,
    Erasure,
    FeeResolver,
    FeeReversalResolver,
    FilesEraser,
    Invitations,
    InvitationsResolver,
    MandateEndingResolver,
    MandateResolver,
    MembershipLines,
    MembershipQuestions,
    MembershipResolver,
    MembershipSource,
    MondayResolver,
    Mondays,
    Notes,
    NotesResolver,
    PeopleFinds,
    PeopleResolver,
    PersonPageResolver,
    PrivacyResolver,
    Questions,
    QuestionsResolver,
    RetentionResolver,
    Reviews,
    SearchResolver,
    StatutesResolver,
    Stories,
    StoryResolver,
    Tags,
    TagsResolver,
    ViewerResolver,
  ],
  exports: services,
})
export class MembershipModule {}
