export { Association } from './associations/associations.entities.js';
export { Associations } from './associations/associations.service.js';
export { type ElectorFacts, type ElectorMembership, Electors } from './electors/electors.js';
export { readTable, type Table, type TableRow } from './imports/table.js';
export { Mandate, MandateRoleEnum } from './mandates/mandates.entities.js';
export { Mandates } from './mandates/mandates.service.js';
export { MembershipModule, membershipEntities } from './membership.module.js';
export { Categories } from './memberships/categories.service.js';
export { Fees } from './memberships/fees.service.js';
export { FeeCoverage, Membership, MembershipCategory, Voice } from './memberships/memberships.entities.js';
export { Memberships } from './memberships/memberships.service.js';
export { fewOfEach, linesOfFew, type OneOfMany } from './monday/few.js';
export { type MondayFact, type MondaySource, MondaySources } from './monday/sources.js';
export { PersonChanges } from './people/changes.js';
export { Person, PersonKind } from './people/people.entities.js';
export { holds } from './people/people.policy.js';
export { People } from './people/people.service.js';
export { Erased, Kept } from './privacy/privacy.entities.js';
export { type OverduePapers, PersonalData, type PersonalDataSource } from './privacy/sources.js';
export {
  type Answering,
  type Named,
  type QuestionSource,
  QuestionSources,
} from './questions/sources.js';
export type { Retention } from './retention/retention.rules.js';
export { Retentions } from './retention/retention.settings.js';
export { said } from './said.js';
export { Search } from './search/search.service.js';
export { SearchHit } from './search/search.types.js';
export { type SearchSource, SearchSources } from './search/sources.js';
export { StatutesVersion } from './statutes/statutes.entities.js';
export { Statutes } from './statutes/statutes.service.js';
export { currentToday, TODAY } from './today.js';
