export { Association } from './associations/associations.entities.js';
export { Mandate, MandateRoleEnum } from './mandates/mandates.entities.js';
export { MembershipModule, membershipEntities } from './membership.module.js';
export { FeeCoverage, Membership, MembershipCategory, Voice } from './memberships/memberships.entities.js';
export { Memberships } from './memberships/memberships.service.js';
export { Person, PersonKind } from './people/people.entities.js';
export { People } from './people/people.service.js';
